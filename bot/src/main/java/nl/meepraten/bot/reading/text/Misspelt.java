package nl.meepraten.bot.reading.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Whether a word that is none of ours is another one, written as it sounds, with its letters mixed up, without its vowels or
 * with more slips than {@link Likeness} takes. Only for a few words to choose from: among all words it would find too much.
 */
public final class Misspelt {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_BARE = 3;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 7;
    private static final int TWO_SLIPS = 2;

    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    /** What is written in more than one way for the same sound: first the longer ones. */
    private static final String[][] SOUNDS = {
        {"sch", "sg"},
        {"ch", "g"},
        {"ij", "i"},
        {"ei", "i"},
        {"ie", "i"},
        {"y", "i"},
        {"j", "i"},
        {"ou", "au"},
        {"ck", "k"},
        {"qu", "kw"},
        {"dt", "t"},
        {"ph", "f"},
        {"th", "t"},
        {"oe", "u"},
        {"x", "ks"},
        {"c", "k"},
        {"q", "k"},
        {"v", "f"},
        {"z", "s"},
        {"d", "t"}
    };

    private static final String[] SOFT = {"c", "s"};
    private static final String[] NOTHING = {};
    private static final String[][] NONE = {};
    private static final String[][][] SOUNDS_BY_LETTER = byLetter();

    private Misspelt() {}

    private static String[][][] byLetter() {
        String[][][] by = new String['z' + 1][][];
        for (char letter = 0; letter < by.length; letter++) {
            char first = letter;
            by[letter] = Arrays.stream(SOUNDS)
                    .filter(written -> written[0].charAt(0) == first)
                    .toArray(String[][]::new);
        }
        return by;
    }

    /** @param few whether so little else is said that a second slip may be looked for */
    public static boolean alike(String own, String word, boolean few) {
        // One letter sounds like two at most, so that a word as long as a message need not be listened to.
        if (word.length() > 2 * own.length()
                || Spelling.isKnown(word)
                || own.charAt(0) != word.charAt(0) && !soundsAlike(own, word)) {
            return false;
        }
        return isWithoutVowels(own, word)
                || isMixedUp(own, word)
                || soundsAlike(own, word)
                || few && isTwoSlipsAway(own, word);
    }

    /** "Wrm" and "etn". */
    private static boolean isWithoutVowels(String own, String word) {
        return word.length() >= SHORTEST_BARE
                && word.length() < own.length()
                && bare(own).equals(bare(word))
                && isPartOf(word, own);
    }

    private static String bare(String word) {
        return VOWELS.matcher(word).replaceAll("");
    }

    private static boolean isPartOf(String word, String own) {
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            at = own.indexOf(word.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** "Rsut" and "pravicy". */
    private static boolean isMixedUp(String own, String word) {
        return word.length() >= SHORTEST
                && word.length() == own.length()
                && Arrays.equals(
                        own.chars().sorted().toArray(), word.chars().sorted().toArray());
    }

    /** "Privasie" and "hont". */
    private static boolean soundsAlike(String own, String word) {
        return word.length() >= SHORTEST
                && own.length() >= SHORTEST
                && sound(own).equals(sound(word));
    }

    /** How a word sounds in Dutch, near enough: what is written for one sound is written one way, and no letter twice. */
    static String sound(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            String[] written = isSoft(word, i) ? SOFT : writtenAt(word, i);
            add(sound, written.length == 0 ? word.substring(i, i + 1) : written[1]);
            i += written.length == 0 ? 1 : written[0].length();
        }
        return sound.toString();
    }

    /** What is written here for a sound, and how it is written otherwise; nothing when it is just a letter. */
    private static String[] writtenAt(String word, int place) {
        String[][] some = word.charAt(place) < SOUNDS_BY_LETTER.length ? SOUNDS_BY_LETTER[word.charAt(place)] : NONE;
        for (String[] written : some) {
            if (word.startsWith(written[0], place)) {
                return written;
            }
        }
        return NOTHING;
    }

    /** The c of "ce", "ci" and "cy". */
    private static boolean isSoft(String word, int place) {
        return word.charAt(place) == 'c' && place + 1 < word.length() && "eiy".indexOf(word.charAt(place + 1)) >= 0;
    }

    private static void add(StringBuilder sound, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letters.charAt(i)) {
                sound.append(letters.charAt(i));
            }
        }
    }

    private static boolean isTwoSlipsAway(String own, String word) {
        return Math.min(own.length(), word.length()) >= LONG_ENOUGH_FOR_TWO_SLIPS
                && (Likeness.distance(own, word, TWO_SLIPS) <= TWO_SLIPS || isSlipOfTheSound(own, word));
    }

    /** "Nagtopvamg". */
    private static boolean isSlipOfTheSound(String own, String word) {
        return Math.min(own.length(), word.length()) >= LONG_ENOUGH_FOR_TWO_SLIPS
                && Likeness.distance(sound(own), sound(word), 1) <= 1;
    }
}
