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
import java.util.stream.Stream;

/**
 * Word patterns with what they mean. A place in a pattern may hold alternatives ("me|mij"), say how a word begins ("zelfmoord*"), be
 * any number ("#"), or name words that go together ("<me>", see same.txt). Between two places up to two other words may
 * stand, as long as none of them is a "not"; no "not" stands right before the pattern, and the text does not end with "not
 * any more" right behind it. Looking up takes time in proportion to the number of words.
 */
public final class Patterns<T> {

    private static final int GAP = 2;
    private static final int NOWHERE = -1;

    /** "Nee" is not among them: "nee ik wil dood" denies nothing. */
    private static final Set<String> NOT = Lists.of("distress").section("not").stream()
            .flatMap(word -> Normal.of(word).words().stream())
            .collect(Collectors.toSet());

    /** Only at the end of a text: in "ik wil dood niet meer wakker worden" it denies nothing. */
    private static final Table<Boolean> OVER = Lists.of("distress").table("no more");

    /** @param words that may stand here, @param beginnings of words that may, @param number whether a number may */
    private record Place(Set<String> words, Set<String> beginnings, boolean number) {

        static Place of(String written) {
            List<String> all = List.of(written.split("\\|", -1));
            if (all.contains("")) {
                throw new IllegalArgumentException(
                        "A place in a pattern cannot be left out: write " + written + " in two.");
            }
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
            return words.contains(word) || number && Normal.isDigits(word) || !beginnings.isEmpty() && begins(word);
        }

        private boolean begins(String word) {
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A pattern found: the words from {@code start} up to {@code end}, and what they mean. */
    public record Found<T>(int start, int end, T value) {}

    private record Entry<T>(List<Place> pattern, T value) {}

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

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final Map<Character, List<Entry<T>>> byFirstLetter = new HashMap<>();
    private final List<Entry<T>> byNumber = new ArrayList<>();

    /** Patterns of which only matters that they are there. */
    public static Patterns<Boolean> of(List<String> patterns) {
        return new Patterns<Boolean>().addAll(patterns, true);
    }

    public Patterns<T> addAll(List<String> patterns, T value) {
        for (String entry : patterns) {
            String named =
                    entry.contains("<") ? NAMED.matcher(entry).replaceAll(name -> sameWords(name.group(1))) : entry;
            List<Place> pattern = Arrays.stream(named.split(" "))
                    .filter(place -> !place.isEmpty())
                    .map(place -> places.computeIfAbsent(place, Place::of))
                    .filter(place ->
                            !place.words().isEmpty() || !place.beginnings().isEmpty() || place.number())
                    .toList();
            if (!pattern.isEmpty()) {
                index(new Entry<>(pattern, value));
            }
        }
        return this;
    }

    private void index(Entry<T> entry) {
        Place first = entry.pattern().getFirst();
        first.words().forEach(word -> under(byFirstWord, word).add(entry));
        first.beginnings().stream()
                .map(beginning -> beginning.charAt(0))
                .distinct()
                .forEach(letter -> under(byFirstLetter, letter).add(entry));
        if (first.number()) {
            byNumber.add(entry);
        }
    }

    private static <K, E> List<E> under(Map<K, List<E>> index, K key) {
        return index.computeIfAbsent(key, one -> new ArrayList<>());
    }

    /** For each meaning the first of its patterns that stands at a place. */
    public List<Found<T>> in(List<String> words) {
        List<Found<T>> found = new ArrayList<>();
        boolean[] not = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            not[i] = NOT.contains(words.get(i));
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            add(byFirstWord.getOrDefault(word, List.of()), words, not, i, found);
            add(Normal.isDigits(word) ? byNumber : beginning(word), words, not, i, found);
        }
        return found;
    }

    private List<Entry<T>> beginning(String word) {
        List<Entry<T>> maybe = byFirstLetter.getOrDefault(word.charAt(0), List.of());
        return maybe.isEmpty()
                ? maybe
                : maybe.stream()
                        .filter(entry -> entry.pattern().getFirst().begins(word))
                        .toList();
    }

    /** @param entries that begin with the word at this place */
    private void add(List<Entry<T>> entries, List<String> words, boolean[] not, int i, List<Found<T>> found) {
        if (entries.isEmpty() || deniedBefore(not, i)) {
            return;
        }
        int before = found.size();
        for (Entry<T> entry : entries) {
            if (!has(found, before, entry.value())) {
                int end = end(entry.pattern(), 1, words, not, i + 1);
                if (end != NOWHERE && !OVER.isExactly(words.subList(end, words.size()))) {
                    found.add(new Found<>(i, end, entry.value()));
                }
            }
        }
    }

    private boolean has(List<Found<T>> found, int from, T value) {
        for (int i = from; i < found.size(); i++) {
            if (found.get(i).value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean deniedBefore(boolean[] not, int position) {
        for (int i = Math.max(0, position - GAP); i < position; i++) {
            if (not[i]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The position after the last word of the pattern, from one of its places on. Tries every word that may stand at a place:
     * the first one that fits may leave too little for the places after it.
     */
    private static int end(List<Place> pattern, int place, List<String> words, boolean[] not, int from) {
        if (place == pattern.size()) {
            return from;
        }
        for (int i = from; i < Math.min(words.size(), from + GAP + 1); i++) {
            int end = pattern.get(place).holds(words.get(i)) ? end(pattern, place + 1, words, not, i + 1) : NOWHERE;
            if (end != NOWHERE) {
                return end;
            }
            if (not[i]) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }
}
