package nl.meepraten.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;

/** In which language we talk: chosen at any moment, and what was asked is said again in it. */
final class LanguageTalk {

    private LanguageTalk() {}

    /** The choice; who does not know us yet finds it in the introduction, as long as there are but two. */
    static Turn which(State state, Context context) {
        if (!context.house().more().isEmpty()) {
            return AsideTalk.ask(State.Ask.LANGUAGE, state, context);
        }
        return state instanceof State.Unmet
                ? ConsentTalk.introduce(context)
                : Turn.of(state, Speech.reply(context, Text.LANGUAGE_CHOICE));
    }

    /** What the third answer to "will you join?" stands for. */
    static Turn other(State state, Language asked, Context context) {
        return context.house().more().isEmpty()
                ? speak(state, asked == Language.NL ? Language.EN : Language.NL, context)
                : which(state, context);
    }

    /** The languages as a question, each in its own words, so that both its number and its name choose it. */
    static Question question(Context context) {
        return Question.choice(
                "", offered(context).stream().map(Language::ownName).toList());
    }

    static String choices(Context context) {
        return Speech.words(context).choices(Language.NL, question(context));
    }

    static Turn chosen(State state, int option, Context context) {
        return speak(state, offered(context).get(option - 1), context);
    }

    /** The language somebody asks for by name; the choice when it is none that we offer. */
    static Turn wished(State state, Optional<String> code, Context context) {
        return code.flatMap(iso -> offered(context).stream()
                        .filter(language -> language.iso().equals(iso))
                        .findFirst())
                .map(language -> speak(state, language, context))
                .orElseGet(() -> which(state, context));
    }

    private static List<Language> offered(Context context) {
        return Stream.of(Language.values())
                .filter(language -> language.full() || context.house().more().contains(language))
                .toList();
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
