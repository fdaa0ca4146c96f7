package nl.meepraten.core.meeting;

/**
 * Names one meeting, everywhere.
 *
 * @param code eight letters and digits, random, so that it says nothing about order or number
 */
public record MeetingId(String code) {
    public MeetingId {
        if (!fits(code)) {
            throw new IllegalArgumentException("Not a meeting code: " + code);
        }
    }

    /** Whether this looks like a code; says nothing about whether there is a meeting of that name. */
    public static boolean fits(String text) {
        return text.matches("[a-z0-9]{4,16}");
    }

    @Override
    public String toString() {
        return code;
    }
}
