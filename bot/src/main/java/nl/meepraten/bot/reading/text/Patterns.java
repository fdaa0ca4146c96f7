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
 * A table of word patterns. A place in a pattern may hold alternatives ("me|mij"), say how a word begins ("zelfmoord*"), be
 * any number ("#"), or name words that go together ("<me>", see same.txt). Between two places up to two other words may
 * stand, as long as none of them is a "not"; no "not" stands right before the pattern, and the text does not end with "not
 * any more" right behind it. Looking up takes time in proportion to the number of words.
 */
public final class Patterns {

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
    private final List<List<Place>> byNumber = new ArrayList<>();

    public Patterns(List<String> table) {
        Map<String, Place> places = new HashMap<>();
        for (String entry : table) {
            String named =
                    entry.contains("<") ? NAMED.matcher(entry).replaceAll(name -> sameWords(name.group(1))) : entry;
            List<Place> pattern = Arrays.stream(named.split(" "))
                    .filter(place -> !place.isEmpty())
                    .map(place -> places.computeIfAbsent(place, Place::of))
                    .filter(place ->
                            !place.words().isEmpty() || !place.beginnings().isEmpty() || place.number())
                    .toList();
            if (!pattern.isEmpty()) {
                index(pattern);
            }
        }
    }

    private void index(List<Place> pattern) {
        Place first = pattern.getFirst();
        first.words()
                .forEach(word -> byFirstWord
                        .computeIfAbsent(word, one -> new ArrayList<>())
                        .add(pattern));
        if (!first.beginnings().isEmpty()) {
            byBeginning.add(pattern);
        }
        if (first.number()) {
            byNumber.add(pattern);
        }
    }

    /** The words a pattern may begin with, where all of them begin with a word. */
    public Set<String> firstWords() {
        return Set.copyOf(byFirstWord.keySet());
    }

    public List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        boolean[] not = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            not[i] = NOT.contains(words.get(i));
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            add(byFirstWord.getOrDefault(word, List.of()), words, not, i, found);
            if (Normal.isDigits(word)) {
                add(byNumber, words, not, i, found);
            } else {
                add(byBeginning, words, not, i, found);
            }
        }
        return found;
    }

    /** The first of these patterns that stands at a place. */
    private static void add(List<List<Place>> patterns, List<String> words, boolean[] not, int i, List<Found> found) {
        if (patterns.isEmpty() || deniedBefore(not, i)) {
            return;
        }
        for (List<Place> pattern : patterns) {
            int end = pattern.getFirst().holds(words.get(i)) ? end(pattern, 1, words, not, i + 1) : NOWHERE;
            if (end != NOWHERE && !OVER.isExactly(words.subList(end, words.size()))) {
                found.add(new Found(i, end));
                return;
            }
        }
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
