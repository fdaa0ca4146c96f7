package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of word patterns. A place in a pattern may hold alternatives ("me|mij"), say how a word begins ("zelfmoord*") or be
 * any number ("#"), or name words that go together ("<me>", see same.txt); between two places up to two other words may stand, as long as none of them is a "not"; no "not" stands
 * right before the pattern and the text does not end with "not any more" right behind it. Looking up takes time in
 * proportion to the number of words.
 */
public final class Patterns {

    private static final int GAP = 2;
    private static final int NOWHERE = -1;

    /** "Nee" is not among them: "nee ik wil dood" denies nothing. */
    private static final Table<Boolean> NOT = Lists.of("distress").table("not");

    /** Only at the end of a text: in "ik wil dood niet meer wakker worden" it denies nothing. */
    private static final Table<Boolean> OVER = Lists.of("distress").table("no more");

    /** @param words that may stand here, @param beginnings of words that may, @param number whether a number may */
    private record Place(Set<String> words, Set<String> beginnings, boolean number) {

        static Place of(String written) {
            List<String> all = List.of(written.split("\\|"));
            Set<String> words = all.stream()
                    .filter(word -> !word.endsWith("*") && !word.equals("#"))
                    .flatMap(Place::single)
                    .collect(Collectors.toSet());
            Set<String> beginnings = all.stream()
                    .filter(word -> word.endsWith("*"))
                    .flatMap(word -> Normal.of(word).words().stream())
                    .collect(Collectors.toSet());
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

        boolean holds(String word) {
            return words.contains(word)
                    || number && Normal.isDigits(word)
                    || !beginnings.isEmpty() && beginnings.stream().anyMatch(word::startsWith);
        }
    }

    /** A pattern found: the words from {@code start} up to {@code end}. */
    public record Found(int start, int end) {}

    /** Words that go together, by name: "<me>" in a pattern stands for "me|mij|ons". */
    private static final Map<String, String> SAME = same();

    private static final Pattern NAMED = Pattern.compile("<(\\w+)>");

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        for (String entry : Lists.of("same").section("same")) {
            int equals = entry.indexOf('=');
            same.put(
                    entry.substring(0, equals).strip(),
                    entry.substring(equals + 1).strip());
        }
        return same;
    }

    private static String sameWords(String name) {
        return Optional.ofNullable(SAME.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No words are called <" + name + "> in same.txt."));
    }

    private final Map<String, List<List<Place>>> byFirstWord = new HashMap<>();
    private final List<List<Place>> byBeginning = new ArrayList<>();

    public Patterns(List<String> table) {
        for (String entry : table) {
            List<Place> pattern = Arrays.stream(NAMED.matcher(entry.strip())
                            .replaceAll(name -> sameWords(name.group(1)))
                            .split(" +"))
                    .map(Place::of)
                    .filter(place ->
                            !place.words().isEmpty() || !place.beginnings().isEmpty() || place.number())
                    .toList();
            if (!pattern.isEmpty()) {
                pattern.getFirst()
                        .words()
                        .forEach(word -> byFirstWord
                                .computeIfAbsent(word, first -> new ArrayList<>())
                                .add(pattern));
                if (!pattern.getFirst().beginnings().isEmpty()
                        || pattern.getFirst().number()) {
                    byBeginning.add(pattern);
                }
            }
        }
    }

    public List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            first(Optional.ofNullable(byFirstWord.get(word)).orElse(List.of()), words, i)
                    .ifPresent(found::add);
            List<List<Place>> begun = byBeginning.stream()
                    .filter(pattern -> pattern.getFirst().holds(word))
                    .toList();
            first(begun, words, i).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> first(List<List<Place>> patterns, List<String> words, int i) {
        if (patterns.isEmpty() || deniedBefore(words, i)) {
            return Optional.empty();
        }
        return patterns.stream()
                .map(pattern -> new Found(i, end(pattern, words, i)))
                .filter(found -> found.end() != NOWHERE && !OVER.isExactly(words.subList(found.end(), words.size())))
                .findFirst();
    }

    private static boolean deniedBefore(List<String> words, int position) {
        return IntStream.range(Math.max(0, position - GAP), position).anyMatch(i -> NOT.has(words.get(i)));
    }

    /** The position after the last word of the pattern. */
    private static int end(List<Place> pattern, List<String> words, int start) {
        return end(pattern, 1, words, start + 1);
    }

    /** Tries every word that may stand at a place: the first one that fits may leave too little for the places after it. */
    private static int end(List<Place> pattern, int place, List<String> words, int from) {
        if (place == pattern.size()) {
            return from;
        }
        for (int i = from; i < Math.min(words.size(), from + GAP + 1); i++) {
            int end = pattern.get(place).holds(words.get(i)) ? end(pattern, place + 1, words, i + 1) : NOWHERE;
            if (end != NOWHERE) {
                return end;
            }
            if (NOT.has(words.get(i))) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }
}
