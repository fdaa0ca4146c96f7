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

    private Misspelt() {}

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
                && Sound.of(own).equals(Sound.of(word));
    }

    private static boolean isTwoSlipsAway(String own, String word) {
        return Math.min(own.length(), word.length()) >= LONG_ENOUGH_FOR_TWO_SLIPS
                && (Likeness.distance(own, word, TWO_SLIPS) <= TWO_SLIPS || isSlipOfTheSound(own, word));
    }

    /** "Nagtopvamg". */
    private static boolean isSlipOfTheSound(String own, String word) {
        return Math.min(own.length(), word.length()) >= LONG_ENOUGH_FOR_TWO_SLIPS
                && Likeness.distance(Sound.of(own), Sound.of(word), 1) <= 1;
    }
}
