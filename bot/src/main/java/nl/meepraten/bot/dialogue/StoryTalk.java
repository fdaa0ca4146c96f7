package nl.meepraten.bot.dialogue;

import java.util.Optional;
import nl.meepraten.bot.reading.PermissionReader;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.text.Text;

/** What someone tells of their own accord. Everything counts; nothing is wrong. */
final class StoryTalk {

    /** "Bedankt" or "dat was alles": too little to ask how it may travel on. */
    private static final int FEW_WORDS = 3;

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
        return text.strip().split("\\s+").length <= FEW_WORDS
                ? Turn.of(idle, new Effect.Tell(text, true), Speech.reply(context, Text.STORY_THANKS))
                : told(idle.latest(), text, context);
    }

    /** What comes after we asked how the words may travel on: the answer to that, or more of the story. */
    static Turn more(State.Telling telling, Reading reading, String text, Context context) {
        if (!context.storyRuns()) {
            return hear(new State.Idle(telling.latest()), reading, text, context);
        }
        Optional<Turn> crossed = crossing(telling, text, context);
        if (crossed.isPresent()) {
            return crossed.get();
        }
        Optional<Permission> permission = PermissionReader.read(text);
        if (permission.isPresent()) {
            return permitted(telling, permission.get(), context);
        }
        return reading instanceof Reading.Unclear
                ? Turn.of(telling, Speech.reply(context, Text.PERMISSION_ASK))
                : told(telling.latest(), text, context);
    }

    /** The reply names no choice: whoever looks at the phone does not see it there. */
    private static Turn permitted(State.Telling telling, Permission permission, Context context) {
        return context.waiting(Optional.empty())
                .map(running -> QuestionTalk.askFirst(context, running))
                .orElseGet(() -> Turn.none(new State.Idle(telling.latest())))
                .precededBy(new Effect.Permit(permission), Speech.reply(context, Text.PERMISSION_DONE));
    }

    /** Just after we asked, a reply is still about the question before it, as between two questions. */
    private static Optional<Turn> crossing(State.Telling telling, String text, Context context) {
        boolean mayCross = context.now().isBefore(telling.laid().plus(context.crossing()));
        return telling.before()
                .filter(before -> mayCross)
                .flatMap(before -> context.running(before.consultation())
                        .filter(Running::room)
                        .map(running -> Reader.read(Optional.of(running.question(before.number())), text))
                        .filter(Reading.Answer.class::isInstance)
                        .map(answer -> Turn.of(
                                telling,
                                new Effect.Choose(
                                        before.consultation(), before.number(), QuestionTalk.option((Reading.Answer)
                                                answer)),
                                Speech.reply(context, Text.PERMISSION_ASK))));
    }

    private static Turn told(Optional<ConsultationId> latest, String text, Context context) {
        return Turn.of(
                new State.Telling(latest, context.now(), Optional.empty()),
                new Effect.Tell(text, true),
                Speech.reply(context, Text.STORY_THANKS_ASK));
    }

    /** Asks how words may travel on that were told while something else was on the table. */
    static Turn ask(Context context, Optional<ConsultationId> latest, Optional<State.Which> before) {
        return Turn.of(new State.Telling(latest, context.now(), before), Speech.reply(context, Text.PERMISSION_ASK));
    }

    static Turn askIfToldOrElseIdle(Context context, Optional<ConsultationId> latest, Optional<State.Which> before) {
        return context.storyRuns() ? ask(context, latest, before) : Turn.none(new State.Idle(latest));
    }

    private static boolean looksLikeAnAnswer(Running running, String text) {
        return running.consultation().questions().stream()
                .anyMatch(question -> Reader.read(Optional.of(question), text) instanceof Reading.Answer);
    }
}
