package nl.meepraten.bot.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.text.Text;

/** Someone is in distress: where help is, at once, in any state. The words are kept nowhere and nobody is told. */
final class DistressTalk {

    private DistressTalk() {}

    static Turn hear(State state, Reading.Distress distress, Context context) {
        Turn answered = answerInside(state, distress, context);
        if (context.helplineGiven()) {
            return answered;
        }
        return answered.precededBy(helpline(distress.line(), context), new Effect.GaveHelpline());
    }

    /** Whether somebody asks for the numbers that were only offered. */
    static boolean isMore(String text, Context context) {
        return context.discreet() && context.helplineGiven() && Reader.isMore(text);
    }

    static Turn more(State state, Context context) {
        return Turn.of(
                state,
                Speech.reply(
                        context,
                        Text.HELPLINE_MORE,
                        new HashMap<>(context.house().helplines())),
                new Effect.GaveHelpline());
    }

    private static Turn answerInside(State state, Reading.Distress distress, Context context) {
        boolean takesPart = context.participant().consent() == Consent.GIVEN
                && context.participant().pace() != Pace.STOPPED;
        if (state instanceof State.Asked asked && takesPart) {
            Optional<Running> running = context.running(asked.question().consultation());
            if (distress.answer().isPresent() && running.filter(Running::room).isPresent()) {
                return QuestionTalk.noteOnly(
                        asked, running.get(), distress.answer().get());
            }
        }
        return Turn.none(state);
    }

    private static Effect helpline(Reading.Line line, Context context) {
        Map<String, Object> numbers = new HashMap<>(context.house().helplines());
        return Speech.reply(
                context,
                switch (line) {
                    case SUICIDE -> Text.HELPLINE_SUICIDE;
                    case VIOLENCE -> Text.HELPLINE_VIOLENCE;
                    case MEDICAL -> Text.HELPLINE_MEDICAL;
                    case MINOR -> Text.HELPLINE_MINOR;
                    case COLD -> Text.HELPLINE_COLD;
                },
                numbers);
    }
}
