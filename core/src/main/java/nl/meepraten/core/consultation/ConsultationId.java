package nl.meepraten.core.consultation;

/**
 * Names one consultation, everywhere: in the database, on the command line and in public links.
 *
 * @param code eight letters and digits, random, so that it says nothing about order or number
 */
public record ConsultationId(String code) {
    public ConsultationId {
        if (!fits(code)) {
            throw new IllegalArgumentException("Not a consultation code: " + code);
        }
    }

    /** Whether this looks like a code; says nothing about whether there is a consultation of that name. */
    public static boolean fits(String text) {
        return text.matches("[a-z0-9]{4,16}");
    }

    @Override
    public String toString() {
        return code;
    }
}
