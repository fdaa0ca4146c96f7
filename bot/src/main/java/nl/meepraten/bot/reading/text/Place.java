package nl.meepraten.bot.reading.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A place in a pattern, which one word of a text may take.
 *
 * @param words that may stand here
 * @param beginnings of words that may
 * @param number whether a number may
 * @param bits of its words; a text without any of these bits has no word for this place (B. Bloom, as in {@link Firsts})
 */
record Place(Set<String> words, Set<String> beginnings, boolean number, long bits) {

    private static final long EVERY = -1;

    static Place of(String written) {
        List<String> all = List.of(written.split("\\|", -1));
        if (all.contains("")) {
            throw new IllegalArgumentException(
                    "A place in a pattern cannot be left out: write " + written + " in two.");
        }
        Set<String> words = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (String word : all) {
            if (word.endsWith("*")) {
                beginnings.addAll(Normal.of(word).words());
            } else if (!word.equals("#")) {
                words.addAll(single(word));
            }
        }
        if (beginnings.stream().anyMatch(beginning -> beginning.length() < Firsts.SHORTEST_BEGINNING)) {
            throw new IllegalArgumentException("Too many words begin so: write more letters than in " + written + ".");
        }
        boolean number = all.contains("#");
        long bits = number || !beginnings.isEmpty() ? EVERY : bits(words);
        return new Place(Set.copyOf(words), Set.copyOf(beginnings), number, bits);
    }

    /** A word with a hyphen would become two, and either of them would do. */
    private static List<String> single(String word) {
        List<String> words = Normal.of(word).words();
        if (words.size() > 1) {
            throw new IllegalArgumentException("A place in a pattern holds single words, not " + word + ".");
        }
        return words;
    }

    /** A bit for each of these words; several may share one. */
    static long bits(Collection<String> words) {
        long bits = 0;
        for (String word : words) {
            int hash = word.hashCode();
            bits |= 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
        }
        return bits;
    }

    boolean isEmpty() {
        return words.isEmpty() && beginnings.isEmpty() && !number;
    }

    boolean holds(String word) {
        return words.contains(word) || number && Normal.isDigits(word) || !beginnings.isEmpty() && begins(word);
    }

    boolean begins(String word) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
