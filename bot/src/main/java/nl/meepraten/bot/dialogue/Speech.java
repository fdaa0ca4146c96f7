package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;

/** Making what we say, in the words of the bundles and with the right shelf life. */
final class Speech {

    private Speech() {}

    /** A reply; soon no longer worth sending. */
    static Effect reply(Context context, Text text) {
        return reply(context, text, Map.of());
    }

    static Effect reply(Context context, Text text, Map<String, Object> arguments) {
        return reply(context, context.house().say(context.language(text), text, arguments));
    }

    static Effect reply(Context context, String words) {
        return new Effect.Say(words, context.now().plus(Context.REPLY));
    }

    private static Effect reply(Context context, String words, Buttons buttons) {
        return new Effect.Say(words, context.now().plus(Context.REPLY), Optional.of(buttons));
    }

    /** A reply that asks whether someone takes part. */
    static Effect invitation(Context context, Text text) {
        Text third = context.own().isEmpty() && !context.house().more().isEmpty()
                ? Text.BUTTON_LANGUAGE
                : Text.BUTTON_OTHER_LANGUAGE;
        List<String> options = Stream.of(Text.BUTTON_YES, Text.BUTTON_NO, third)
                .map(label -> context.house().say(context.language(label), label, Map.of()))
                .toList();
        return reply(
                context,
                context.house().say(context.language(text), text, Map.of("channel", context.channel())),
                Buttons.of(new About.TakingPart(language(context)), options));
    }

    /** A reply that asks how a story may travel on. */
    static Effect permission(Context context, Text text, Instant laid) {
        List<String> options = List.of(
                label(context, Text.BUTTON_YES), label(context, Text.BUTTON_IN_SHORT), label(context, Text.BUTTON_NO));
        return reply(
                context,
                context.house().say(context.language(text), text, Map.of()),
                Buttons.of(About.Permission.of(laid), options));
    }

    /** Asks whether someone comes to a meeting, as long as that makes sense. */
    static Effect coming(Context context, Agenda.Coming coming, String words, Instant until) {
        List<String> options = List.of(
                label(context, Text.BUTTON_YES), label(context, Text.BUTTON_NO), label(context, Text.BUTTON_MAYBE));
        return new Effect.Say(words, until, Optional.of(Buttons.of(new About.Coming(coming.id()), options)));
    }

    private static String label(Context context, Text text) {
        return context.house().say(language(context), text, Map.of());
    }

    /** The promise that comes before the first question. */
    static Effect promise(Context context, Running running) {
        return new Effect.Say(
                words(context).promise(context.language(running), running.consultation()), running.closesAt());
    }

    /** A question stays worth sending until it closes. */
    static Effect question(Context context, Running running, int number) {
        Consultation consultation = running.consultation();
        return new Effect.Say(
                words(context)
                        .question(
                                context.language(running),
                                running.question(number),
                                consultation.promise().ladder()),
                running.closesAt(),
                buttons(context, running, number));
    }

    /** How an answer was read. */
    static Effect heard(Context context, Question question, List<Integer> options) {
        return reply(context, words(context).heard(language(context), question, options));
    }

    /**
     * A question once more, after a reply that was not understood.
     *
     * @param between numbers of the answers it may have been; not repeated to a phone that others may read
     */
    static Effect questionAgain(Context context, Running running, int number, List<Integer> between) {
        List<Integer> named = context.discreet() ? List.of() : between;
        return new Effect.Say(
                named.size() == 2
                        ? words(context).between(language(context), running.question(number), named)
                        : words(context).again(context.language(Text.ANSWER_UNCLEAR), running.question(number)),
                context.now().plus(Context.REPLY),
                buttons(context, running, number));
    }

    private static Optional<Buttons> buttons(Context context, Running running, int number) {
        Question question = running.question(number);
        About about = new About.Question(new State.Which(running.id(), number));
        return question.oneAnswer()
                ? Optional.of(Buttons.of(about, words(context).labels(context.language(running), question)))
                : Optional.empty();
    }

    static QuestionText words(Context context) {
        return new QuestionText(context.house().texts());
    }

    static Language language(Context context) {
        return context.participant().language();
    }
}
