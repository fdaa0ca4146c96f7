package nl.meepraten.core.meeting;

import java.util.Map;

/**
 * One thing that keeps a meeting from being planned or changed. The words for it are in the bundles.
 *
 * @param arguments for the words
 */
public record MeetingProblem(Field field, Key key, Map<String, Object> arguments) {

    public enum Field {
        WHAT,
        DAY,
        FROM,
        UNTIL,
        WHERE,
        PROVIDED,
        CONTACT,
        AUDIENCE
    }

    public enum Key {
        MISSING,
        TOO_EARLY,
        TOO_LATE,
        TOO_LONG,
        ODD_CHARACTER,
        UNKNOWN
    }

    public MeetingProblem {
        arguments = Map.copyOf(arguments);
    }
}
