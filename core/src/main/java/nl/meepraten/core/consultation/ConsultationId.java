package nl.meepraten.core.consultation;

/**
 * Names one consultation, everywhere: in the database, on the command line and in public links.
 *
 * @param code eight letters and digits, random, so that it says nothing about order or number
 */
public record ConsultationId(String code) {
    public ConsultationId {
        if (!code.matches("[a-z0-9]{4,16}")) {
            throw new IllegalArgumentException("Not a consultation code: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
