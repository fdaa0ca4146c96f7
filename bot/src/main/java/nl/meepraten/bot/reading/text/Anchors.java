package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Patterns by the place in each that the fewest texts have a word for: of "I .. want .. dead" that is "dead", since half of
 * all texts have an "I". How often a word is said is reckoned from how many patterns have it.
 */
final class Anchors<T> {

    /**
     * @param order in which it was written
     * @param anchor the place it is found by
     * @param bits of the words of each of its places
     */
    record Anchored<T>(int order, List<Place> pattern, int anchor, long[] bits, T value) {

        /** Whether a text whose words have these bits may have a word for every place; mostly not so when it has none. */
        boolean mayBeIn(long text) {
            for (long place : bits) {
                if ((place & text) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A beginning is said as often as this many words that stand in one pattern each. */
    private static final int BEGINNING = 20;

    private final Map<String, List<Anchored<T>>> byWord;
    private final Map<Character, List<Anchored<T>>> byLetter;
    private final List<Anchored<T>> byNumber;
    private final Firsts words;

    Anchors(List<Patterns.Entry<T>> entries) {
        List<Place> places =
                entries.stream().flatMap(entry -> entry.pattern().stream()).toList();
        Map<String, Integer> patternsWith = new HashMap<>();
        places.stream()
                .flatMap(place -> place.words().stream())
                .forEach(word -> patternsWith.merge(word, 1, Integer::sum));
        int numbers = (int) places.stream().filter(Place::number).count();
        Map<String, List<Anchored<T>>> withWord = new HashMap<>();
        Map<Character, List<Anchored<T>>> withLetter = new HashMap<>();
        List<Anchored<T>> withNumber = new ArrayList<>();
        Set<String> beginnings = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Place> pattern = entries.get(i).pattern();
            int anchor = IntStream.range(0, pattern.size())
                    .boxed()
                    .min(Comparator.comparingInt(place -> saidOften(pattern.get(place), patternsWith, numbers)))
                    .orElseThrow();
            long[] bits = pattern.stream().mapToLong(Place::bits).toArray();
            Anchored<T> anchored =
                    new Anchored<>(i, pattern, anchor, bits, entries.get(i).value());
            Place place = pattern.get(anchor);
            place.words().forEach(word -> under(withWord, word).add(anchored));
            place.beginnings().stream()
                    .map(beginning -> beginning.charAt(0))
                    .distinct()
                    .forEach(letter -> under(withLetter, letter).add(anchored));
            if (place.number()) {
                withNumber.add(anchored);
            }
            beginnings.addAll(place.beginnings());
        }
        byWord = closed(withWord);
        byLetter = closed(withLetter);
        byNumber = List.copyOf(withNumber);
        words = new Firsts(byWord.keySet(), beginnings, !byNumber.isEmpty());
    }

    private static int saidOften(Place place, Map<String, Integer> patternsWith, int numbers) {
        return place.words().stream().mapToInt(patternsWith::get).sum()
                + place.beginnings().size() * BEGINNING
                + (place.number() ? numbers : 0);
    }

    private static <K, E> List<E> under(Map<K, List<E>> index, K key) {
        return index.computeIfAbsent(key, one -> new ArrayList<>());
    }

    private static <K, E> Map<K, List<E>> closed(Map<K, List<E>> index) {
        return index.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Whether this word may take any anchor; hardly ever so when it does not. */
    boolean mayHave(String word) {
        return words.mayHave(word);
    }

    /** Hands over the patterns whose anchor this word may take; some of them twice. */
    void each(String word, Consumer<Anchored<T>> taker) {
        byWord.getOrDefault(word, List.of()).forEach(taker);
        if (Normal.isDigits(word)) {
            byNumber.forEach(taker);
        } else {
            for (Anchored<T> one : byLetter.getOrDefault(word.charAt(0), List.of())) {
                if (one.pattern().get(one.anchor()).begins(word)) {
                    taker.accept(one);
                }
            }
        }
    }
}
