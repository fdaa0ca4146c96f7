package nl.meepraten.bot.reading.text;

import java.util.Set;

/**
 * Says of nearly every word at once that no phrase of a table begins with it, which is how most look-ups end; of a few it says
 * so wrongly that one may (B. Bloom, Space/time trade-offs in hash coding with allowable errors, 1970, with one hash).
 */
final class Firsts {

    /** How many bits there are for each word: then one word in sixteen that begins no phrase is looked up all the same. */
    private static final int BITS_EACH = 16;

    /** So many bits stand before those of words, for the first two letters of a word. */
    private static final int BEGINNINGS = 1024;

    /** A long holds two to the power of so many bits. */
    private static final int LONG = 6;

    /** A shorter beginning of a word is not looked for. */
    static final int SHORTEST_BEGINNING = 2;

    private final int mask;
    private final long[] bits;
    private final boolean numbers;

    /**
     * @param words with which phrases begin
     * @param beginnings of words with which they do
     * @param numbers whether some begin with any number
     */
    Firsts(Set<String> words, Set<String> beginnings, boolean numbers) {
        this.mask = Integer.highestOneBit(Math.max(Long.SIZE, words.size() * BITS_EACH) * 2 - 1) - 1;
        this.bits = new long[(BEGINNINGS + mask + 1) / Long.SIZE];
        this.numbers = numbers;
        words.forEach(word -> set(place(word)));
        beginnings.stream()
                .filter(beginning -> beginning.length() >= SHORTEST_BEGINNING)
                .forEach(beginning -> set(letters(beginning)));
    }

    boolean mayHave(String word) {
        return has(place(word))
                || word.length() >= SHORTEST_BEGINNING && has(letters(word))
                || numbers && Normal.isDigits(word);
    }

    private void set(int bit) {
        bits[bit >>> LONG] |= 1L << bit;
    }

    private boolean has(int bit) {
        return (bits[bit >>> LONG] & 1L << bit) != 0;
    }

    private int place(String word) {
        int hash = word.hashCode();
        return BEGINNINGS + ((hash ^ hash >>> 15) & mask);
    }

    /** Other letters may share a bit with them. */
    private static int letters(String word) {
        return (word.charAt(0) * 31 + word.charAt(1)) & BEGINNINGS - 1;
    }
}
