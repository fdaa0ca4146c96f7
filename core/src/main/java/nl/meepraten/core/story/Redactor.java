package nl.meepraten.core.story;

final class Redactor {
    private Redactor() {}

    static String redact(String text) {
        return text;
    }
}
