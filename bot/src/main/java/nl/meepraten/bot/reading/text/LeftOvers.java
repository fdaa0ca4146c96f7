package nl.meepraten.bot.reading.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds the words of a list that are a slip of the finger away from a given one: two such words are equal when one or two
 * letters are taken out of each (W. Garbe, SymSpell, 2012). Kept as numbers, since there are some fifty of them to a word.
 */
final class LeftOvers {

    private static final int NOTHING = -1;
    private static final int FACTOR = 31;
    private static final int HALF = 32;

    private final String[] words;

    /** A hash of what is left and the number of its word, in order of the hash. */
    private final long[] byHash;

    LeftOvers(List<String> list) {
        words = list.toArray(String[]::new);
        long[] all = new long[Arrays.stream(words).mapToInt(LeftOvers::count).sum()];
        int[] next = {0};
        for (int i = 0; i < words.length; i++) {
            int word = i;
            each(words[i], hash -> all[next[0]++] = (long) hash << HALF | word);
        }
        Arrays.sort(all);
        byHash = all;
    }

    /** Those that are {@link Likeness#alike} this word. */
    List<String> alike(String word) {
        Set<String> found = new LinkedHashSet<>();
        each(word, hash -> {
            int at = Arrays.binarySearch(byHash, (long) hash << HALF);
            for (int i = at < 0 ? -at - 1 : at; i < byHash.length && byHash[i] >> HALF == hash; i++) {
                String one = words[(int) byHash[i]];
                if (Likeness.alike(one, word)) {
                    found.add(one);
                }
            }
        });
        return List.copyOf(found);
    }

    private static int count(String word) {
        int length = word.length();
        return 1 + length + (length >= Likeness.LONG ? length * (length - 1) / 2 : 0);
    }

    private static void each(String word, IntConsumer hash) {
        int length = word.length();
        hash.accept(without(word, NOTHING, NOTHING));
        for (int i = 0; i < length; i++) {
            hash.accept(without(word, i, NOTHING));
            for (int j = i + 1; length >= Likeness.LONG && j < length; j++) {
                hash.accept(without(word, i, j));
            }
        }
    }

    private static int without(String word, int one, int other) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i != one && i != other) {
                hash = FACTOR * hash + word.charAt(i);
            }
        }
        return hash;
    }
}
