package nl.meepraten.bot.dialogue;

import java.util.Optional;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.text.Text;

/** What someone tells of their own accord. Everything counts; nothing is wrong. */
final class StoryTalk {

    private StoryTalk() {}

    static Turn hear(State.Idle idle, Reading reading, String text, Context context) {
        Optional<Running> latest = idle.latest().flatMap(context::running);
        if (latest.isPresent() && looksLikeAnAnswer(latest.get(), text)) {
            return Turn.of(idle, Speech.reply(context, Text.CHANGE_HINT));
        }
        if (reading instanceof Reading.Unclear unclear && unclear.reason() != Reading.Reason.NO_ANSWER) {
            Text said = latest.isPresent() ? Text.CHANGE_HINT : Text.NO_QUESTION_NOW;
            return Turn.of(idle, Speech.reply(context, said));
        }
        boolean agreed = context.participant().consent() == Consent.GIVEN;
        return Turn.of(idle, new Effect.Tell(text, agreed), Speech.reply(context, Text.STORY_THANKS));
    }

    private static boolean looksLikeAnAnswer(Running running, String text) {
        return running.consultation().questions().stream()
                .anyMatch(question -> Reader.read(Optional.of(question), text) instanceof Reading.Answer);
    }
}
