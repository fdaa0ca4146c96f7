package nl.meepraten.bot.reading.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a pattern, which one word of a text may take.
 *
 * @param words that may stand here
 * @param beginnings of words that may
 * @param number whether a number may
 */
record Place(Set<String> words, Set<String> beginnings, boolean number) {

    static Place of(String written) {
        List<String> all = List.of(written.split("\\|", -1));
        if (all.contains("")) {
            throw new IllegalArgumentException(
                    "A place in a pattern cannot be left out: write " + written + " in two.");
        }
        Set<String> words = all.stream()
                .filter(word -> !word.endsWith("*") && !word.equals("#"))
                .flatMap(Place::single)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> beginnings = all.stream()
                .filter(word -> word.endsWith("*"))
                .flatMap(word -> Normal.of(word).words().stream())
                .collect(Collectors.toUnmodifiableSet());
        if (beginnings.stream().anyMatch(beginning -> beginning.length() < Firsts.SHORTEST_BEGINNING)) {
            throw new IllegalArgumentException("Too many words begin so: write more letters than in " + written + ".");
        }
        return new Place(words, beginnings, all.contains("#"));
    }

    /** A word with a hyphen would become two, and either of them would do. */
    private static Stream<String> single(String word) {
        List<String> words = Normal.of(word).words();
        if (words.size() > 1) {
            throw new IllegalArgumentException("A place in a pattern holds single words, not " + word + ".");
        }
        return words.stream();
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
