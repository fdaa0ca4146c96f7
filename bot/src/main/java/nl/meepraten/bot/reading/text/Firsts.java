package nl.meepraten.bot.reading.text;

import java.util.BitSet;
import java.util.Set;

/**
 * Says of nearly every word at once that no phrase of a table begins with it, which is how most look-ups end; of a few it says
 * so wrongly that one may (B. Bloom, Space/time trade-offs in hash coding with allowable errors, 1970, with one hash).
 */
final class Firsts {

    /** How many bits there are for each word: then one word in sixteen that begins no phrase is looked up all the same. */
    private static final int BITS_EACH = 16;

    /** A shorter beginning of a word is not looked for. */
    static final int SHORTEST_BEGINNING = 2;

    private final int mask;
    private final BitSet words;
    private final BitSet beginnings = new BitSet();
    private final boolean numbers;

    /**
     * @param words with which phrases begin
     * @param beginnings of words with which they do
     * @param numbers whether some begin with any number
     */
    Firsts(Set<String> words, Set<String> beginnings, boolean numbers) {
        this.mask = Integer.highestOneBit(Math.max(1, words.size()) * BITS_EACH * 2 - 1) - 1;
        this.words = new BitSet(mask + 1);
        this.numbers = numbers;
        words.forEach(word -> this.words.set(place(word)));
        beginnings.stream()
                .filter(beginning -> beginning.length() >= SHORTEST_BEGINNING)
                .forEach(beginning -> this.beginnings.set(letters(beginning)));
    }

    boolean mayHave(String word) {
        return words.get(place(word))
                || word.length() >= SHORTEST_BEGINNING && beginnings.get(letters(word))
                || numbers && Normal.isDigits(word);
    }

    private int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & mask;
    }

    /** Its first two letters; other letters may share a bit with them. */
    private static int letters(String word) {
        return (word.charAt(0) * 31 + word.charAt(1)) & 1023;
    }
}
