package nl.meepraten.config.settings;

/**
 * A password or token from the configuration; never printed.
 *
 * @param value the characters, for the one class that sends them
 */
public record Secret(String value) {
    @Override
    public String toString() {
        return "[secret]";
    }
}
