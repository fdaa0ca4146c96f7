package nl.meepraten.core.text;

import java.util.Locale;

/** A language we speak with participants. */
public enum Language {
    NL("nl"),
    EN("en");

    private final String iso;
    private final Locale locale;

    Language(String iso) {
        this.iso = iso;
        this.locale = Locale.of(iso);
    }

    /** The two-letter code of ISO 639-1, in small letters. */
    public String iso() {
        return iso;
    }

    /** For dates and numbers in this language. */
    public Locale locale() {
        return locale;
    }
}
