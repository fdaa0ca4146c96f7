package nl.meepraten.core.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A language we speak with participants: some wholly, others only in the fixed texts that keep people safe and in questions that
 * were translated into them.
 */
public enum Language {
    NL("nl", "Nederlands"),
    EN("en", "English"),
    TR("tr", "Türkçe"),
    AR("ar", "العربية"),
    PL("pl", "polski"),
    UK("uk", "українська"),
    FR("fr", "français"),
    ES("es", "español");

    /** Those in which we can say everything. */
    public static final List<Language> FULL = List.of(NL, EN);

    /** Those in which we can say only {@link SafetyTexts}. */
    public static final List<Language> SAFETY_ONLY =
            Stream.of(values()).filter(language -> !language.full()).toList();

    private final String iso;
    private final String ownName;
    private final Locale locale;

    Language(String iso, String ownName) {
        this.iso = iso;
        this.ownName = ownName;
        this.locale = Locale.of(iso);
    }

    /** The two-letter code of ISO 639-1, in small letters. */
    public String iso() {
        return iso;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** For dates and numbers in this language. */
    public Locale locale() {
        return locale;
    }

    /** Whether we can say everything in it. */
    public boolean full() {
        return FULL.contains(this);
    }

    /** In which direction it is written, as HTML says it. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** How many parts a text message in it may have: outside GSM-7 a part holds 67 characters instead of 153. */
    public int mostParts() {
        return full() ? 1 : 2;
    }
}
