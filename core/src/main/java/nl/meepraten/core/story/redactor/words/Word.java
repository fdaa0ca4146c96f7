package nl.meepraten.core.story.redactor.words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A run of letters and digits in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, not included; a possessive 's is left out
 * @param key how it is looked up: small letters without accents
 * @param before what stands between the word before it, or the beginning of the text, and this word
 * @param capital whether it begins with a capital that says something: in a text of capitals alone it does not
 */
public record Word(String text, int start, int end, String key, String before, boolean capital) {

    private static final String ENDS_OF_SENTENCES = ".!?\n\r:;\"()";

    /** What is spelled in several ways. */
    private static final String[][] SOUNDS = {
        {"ie", "i"},
        {"y", "i"},
        {"oe", "u"},
        {"ou", "u"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"c", "k"},
        {"dj", "j"},
        {"sj", "sh"}
    };

    /** Letters that have no accent to take off and are typed as another letter by many. */
    private static final String ODD = "ıłøđæ’";

    private static final String PLAIN = "iloda'";

    static String key(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(small, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(point -> ODD.indexOf(point) < 0 ? point : PLAIN.charAt(ODD.indexOf(point)))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** How it sounds, roughly: "youssef" and "yoesef" are the same. */
    static String sound(String key) {
        String sound = key;
        for (String[] same : SOUNDS) {
            sound = sound.replace(same[0], same[1]);
        }
        StringBuilder rough = new StringBuilder();
        for (char letter : sound.toCharArray()) {
            if (rough.isEmpty() || rough.charAt(rough.length() - 1) != letter) {
                rough.append(letter);
            }
        }
        return rough.toString();
    }

    /** Nothing but one space or hyphen stands between this word and the one before it. */
    public boolean joined() {
        return before.equals(" ") || before.equals("-") || before.equals("\u00a0");
    }

    /** A sentence begins here, so that a capital says nothing. */
    public boolean opens() {
        return start == before.length() || before.chars().anyMatch(letter -> ENDS_OF_SENTENCES.indexOf(letter) >= 0);
    }

    /** Two capitals or more and no small letter: an abbreviation. */
    public boolean abbreviation() {
        return capital && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    public boolean number() {
        return Character.isDigit(text.charAt(0));
    }
}
