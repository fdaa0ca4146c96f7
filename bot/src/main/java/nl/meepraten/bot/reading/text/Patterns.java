package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meepraten.bot.reading.text.Anchors.Anchored;

/**
 * Word patterns with what they mean. A place in a pattern may hold alternatives ("me|mij"), say how a word begins ("zelfmoord*"), be
 * any number ("#"), or name words that go together ("<me>", see same.txt). Between two places up to two other words may
 * stand, as long as none of them is a "not"; no "not" stands right before the pattern, nor one word earlier unless a new clause
 * begins with the pattern ("gaat niet goed ik wil dood"), and the text does not end with "not any more" right behind it. Looking
 * up takes time in proportion to the number of words.
 */
public final class Patterns<T> {

    private static final int GAP = 2;
    private static final int NOWHERE = -1;

    /** "Nee" is not among them: "nee ik wil dood" denies nothing. */
    private static final Set<String> NOT = Lists.of("distress").section("not").stream()
            .flatMap(word -> Normal.of(word).words().stream())
            .collect(Collectors.toSet());

    /** Words with which a new clause begins, and those that make it part of the one before: "niet dat ik dood wil". */
    private static final Table<Boolean> BEGINS = Lists.of("distress").table("not begins");

    private static final Table<Boolean> JOINS = Lists.of("distress").table("not joins");

    /** Only at the end of a text: in "ik wil dood niet meer wakker worden" it denies nothing. */
    private static final Table<Boolean> OVER = Lists.of("distress").table("no more");

    /** A pattern found: the words from {@code start} up to {@code end}, and what they mean. */
    public record Found<T>(int start, int end, T value) {}

    record Entry<T>(List<Place> pattern, T value) {}

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
    private final List<Entry<T>> entries = new ArrayList<>();

    /** Known since something was looked up for the first time; no pattern is added after that. */
    private volatile Optional<Anchors<T>> anchors = Optional.empty();

    /** Patterns of which only matters that they are there. */
    public static Patterns<Boolean> of(List<String> patterns) {
        return new Patterns<Boolean>().addAll(patterns, true);
    }

    public Patterns<T> addAll(List<String> patterns, T value) {
        if (anchors.isPresent()) {
            throw new IllegalStateException("Add all patterns before anything is looked up in them.");
        }
        for (String entry : patterns) {
            String named =
                    entry.contains("<") ? NAMED.matcher(entry).replaceAll(name -> sameWords(name.group(1))) : entry;
            List<Place> pattern = Arrays.stream(named.split(" "))
                    .filter(place -> !place.isEmpty())
                    .map(place -> places.computeIfAbsent(place, Place::of))
                    .filter(place -> !place.isEmpty())
                    .toList();
            if (!pattern.isEmpty()) {
                entries.add(new Entry<>(pattern, value));
            }
        }
        return this;
    }

    private Anchors<T> anchors() {
        Optional<Anchors<T>> known = anchors;
        if (known.isEmpty()) {
            known = Optional.of(new Anchors<>(entries));
            anchors = known;
        }
        return known.get();
    }

    /** For each meaning the first of its patterns that stands at a place. */
    public List<Found<T>> in(List<String> words) {
        Anchors<T> all = anchors();
        int first = 0;
        while (first < words.size() && !all.mayHave(words.get(first))) {
            first++;
        }
        return first == words.size() ? List.of() : in(words, first, all);
    }

    /** @param first word by which a pattern may be found */
    private List<Found<T>> in(List<String> words, int first, Anchors<T> all) {
        boolean[] not = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            not[i] = NOT.contains(words.get(i));
        }
        long bits = Place.bits(words);
        List<Candidate<T>> found = new ArrayList<>();
        for (int i = first; i < words.size(); i++) {
            int place = i;
            if (all.mayHave(words.get(i))) {
                all.each(words.get(i), pattern -> {
                    if (pattern.mayBeIn(bits)) {
                        add(pattern, words, not, place, found);
                    }
                });
            }
        }
        return found.size() < 2 ? found.stream().map(Candidate::found).toList() : firstOfEachMeaning(found);
    }

    /** @param order in which its pattern was written */
    private record Candidate<T>(int order, Found<T> found) {}

    /** @param i where the word stands that the pattern was found by */
    private static <T> void add(
            Anchored<T> anchored, List<String> words, boolean[] not, int i, List<Candidate<T>> found) {
        List<Place> pattern = anchored.pattern();
        int anchor = anchored.anchor();
        for (int start = Math.max(0, i - anchor * (GAP + 1)); start <= i - anchor; start++) {
            boolean begins =
                    (anchor == 0 || pattern.getFirst().holds(words.get(start))) && !deniedBefore(words, not, start);
            int end = begins ? end(pattern, 1, words, not, start + 1) : NOWHERE;
            if (end != NOWHERE && !OVER.isExactly(words.subList(end, words.size()))) {
                found.add(new Candidate<>(anchored.order(), new Found<>(start, end, anchored.value())));
            }
        }
    }

    private static <T> List<Found<T>> firstOfEachMeaning(List<Candidate<T>> all) {
        all.sort(Comparator.<Candidate<T>>comparingInt(one -> one.found().start())
                .thenComparingInt(Candidate::order));
        List<Found<T>> first = new ArrayList<>();
        for (Candidate<T> one : all) {
            if (!has(first, one.found())) {
                first.add(one.found());
            }
        }
        return first;
    }

    private static <T> boolean has(List<Found<T>> all, Found<T> found) {
        for (int i = all.size() - 1; i >= 0 && all.get(i).start() == found.start(); i--) {
            if (all.get(i).value().equals(found.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean deniedBefore(List<String> words, boolean[] not, int start) {
        boolean newClause = start > 0 && BEGINS.has(words.get(start)) && !JOINS.has(words.get(start - 1));
        int reach = newClause ? 1 : GAP;
        for (int i = Math.max(0, start - reach); i < start; i++) {
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
