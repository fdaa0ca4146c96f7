package nl.meepraten.bot.dialogue;

import java.util.Optional;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;

/** In which language we talk: chosen at any moment, and what was asked is said again in it. */
final class LanguageTalk {

    private LanguageTalk() {}

    /** The choice, in both languages; who does not know us yet finds it in the introduction. */
    static Turn which(State state, Context context) {
        return state instanceof State.Unmet
                ? ConsentTalk.introduce(context)
                : Turn.of(state, Speech.reply(context, Text.LANGUAGE_CHOICE));
    }

    /** The language that the third answer to "will you join?" stands for. */
    static Language other(Context context) {
        return other(Speech.language(context));
    }

    static Language other(Language language) {
        return switch (language) {
            case NL -> Language.EN;
            case EN -> Language.NL;
        };
    }

    static Turn speak(State state, Language language, Context context) {
        Context spoken = context.with(context.participant().in(language));
        boolean takesPart = context.participant().consent() == Consent.GIVEN;
        Turn turn = takesPart
                ? saidAgain(state, spoken).precededBy(Speech.reply(spoken, Text.LANGUAGE_DONE))
                : ConsentTalk.introduce(spoken);
        return turn.precededBy(new Effect.Speak(language));
    }

    /** After something in between: what is on the table once more, also to who was only invited. */
    static Turn backTo(State state, Context context) {
        return state instanceof State.Invited
                ? Turn.of(state, Speech.invitation(context, Text.CONSENT_AGAIN))
                : saidAgain(state, context);
    }

    private static Turn saidAgain(State state, Context context) {
        if (context.participant().pace() == Pace.PAUSED) {
            return Turn.none(state);
        }
        return switch (state) {
            case State.Asked asked ->
                context.running(asked.question().consultation())
                        .map(running -> asked(asked, running, context))
                        .orElseGet(() -> Turn.none(state));
            case State.Telling telling ->
                telling.letGo() || !context.storyRuns()
                        ? Turn.none(state)
                        : Turn.of(state, Speech.permission(context, Text.PERMISSION_ASK, telling.laid()));
            case State.Expected expected -> MeetingTalk.saidAgain(expected, context);
            case State.Idle idle -> Turn.none(idle);
            case State.Unmet unmet -> Turn.none(unmet);
            case State.Invited invited -> Turn.none(invited);
            case State.Aside aside -> AsideTalk.saidAgain(aside, context);
        };
    }

    /** With the promise when it is the first question, since that was not understood either; and asked as if for the first time. */
    private static Turn asked(State.Asked asked, Running running, Context context) {
        int number = asked.question().number();
        Turn question = Turn.of(
                new State.Asked(asked.question(), 0, asked.laid(), asked.before(), asked.redo()),
                Speech.question(context, running, number));
        Optional<Effect> promise = Optional.of(Speech.promise(context, running)).filter(first -> number == 0);
        return promise.map(question::precededBy).orElse(question);
    }
}
