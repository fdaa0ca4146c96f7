package nl.meepraten.core.consultation;

import java.util.Map;

/**
 * One thing that keeps a draft from being published. The words for it are in the bundles.
 *
 * @param field where it is
 * @param number of the question or option it is about, from 1; 0 when it is about none
 * @param key what it is
 * @param arguments for the words
 */
public record Problem(Field field, int number, Key key, Map<String, Object> arguments) {

    /** Name of the argument that says in which language a translation is. */
    public static final String LANGUAGE = "language";

    public enum Field {
        TOPIC,
        QUESTIONS,
        QUESTION,
        OPTIONS,
        PURPOSE,
        OPEN,
        CLOSED,
        ANSWER_BY,
        CONTACT,
        AUDIENCE,
        SPLIT,
        LAST_DAY,
        TRANSLATION,
        TRANSLATED_QUESTION
    }

    public enum Key {
        MISSING,
        TOO_MANY,
        TOO_FEW,
        SAME_TWICE,
        TOO_EARLY,
        TOO_LATE,
        UNKNOWN,
        TOO_LONG,
        ODD_CHARACTER,
        /** The groups of a number do not rise without a gap. */
        GROUPS,
        /** It was asked lately to some of the same people. */
        REPEAT
    }

    public Problem {
        arguments = Map.copyOf(arguments);
    }

    static Problem of(Field field, Key key) {
        return new Problem(field, 0, key, Map.of());
    }
}
