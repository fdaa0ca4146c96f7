package nl.meepraten.bot.dialogue;

import java.util.Map;
import nl.meepraten.core.consultation.Consultation;
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
        return reply(context, context.house().say(language(context), text, arguments));
    }

    static Effect reply(Context context, String words) {
        return new Effect.Say(words, context.now().plus(Context.REPLY));
    }

    /** The promise that comes before the first question. */
    static Effect promise(Context context, Running running) {
        return new Effect.Say(words(context).promise(language(context), running.consultation()), running.closesAt());
    }

    /** A question stays worth sending until it closes. */
    static Effect question(Context context, Running running, int number) {
        Consultation consultation = running.consultation();
        return new Effect.Say(
                words(context)
                        .question(
                                language(context),
                                running.question(number),
                                consultation.promise().ladder()),
                running.closesAt());
    }

    static QuestionText words(Context context) {
        return new QuestionText(context.house().texts());
    }

    static Language language(Context context) {
        return context.participant().language();
    }
}
