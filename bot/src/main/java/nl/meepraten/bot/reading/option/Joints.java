package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.reading.text.Likeness;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** Finds words of options that were cut in pieces ("nacht op vang") or written against others ("bijvriendenoffamilie"). */
final class Joints {

    /** @param start and @param end the words it takes of what is said */
    record Found(String word, int start, int end) {}

    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> COMMON = Lists.of("common").table("common");

    private static final List<String> BEFORE = Lists.of("answering").section("joints before");

    /** A word that is cut in pieces is at least so long. */
    private static final int SHORTEST = 6;

    /** What is written together is at least so long. */
    private static final int SHORTEST_GLUED = 9;

    private static final int LONGEST_GLUED = 30;
    private static final int SHORTEST_OF_THE_OPTION = 4;
    private static final int MOST_PIECES = 3;

    private final Set<String> own;

    /** @param own the words of the options that say something, the first that fits goes first */
    Joints(Set<String> own) {
        this.own = Collections.unmodifiableSet(new LinkedHashSet<>(own));
    }

    /** The things that are named, also written against the word before them: "opstraat". */
    static List<Concepts.Named> things(List<String> words) {
        List<Concepts.Named> things = new ArrayList<>(Concepts.in(words));
        for (int i = 0; i < words.size(); i++) {
            int place = i;
            String word = words.get(i);
            if (!Spelling.isKnown(word)) {
                BEFORE.stream()
                        .filter(before ->
                                word.startsWith(before) && word.length() - before.length() >= SHORTEST_OF_THE_OPTION)
                        .flatMap(before -> Concepts.in(List.of(word.substring(before.length()))).stream())
                        .forEach(thing -> things.add(new Concepts.Named(thing.thing(), place, 1)));
            }
        }
        return things;
    }

    List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Found> cut = cut(words, i);
            cut.ifPresent(found::add);
            if (cut.isEmpty()) {
                found.addAll(glued(words.get(i), i));
            }
            i = cut.map(Found::end).orElse(i + 1);
        }
        return found;
    }

    /** The word of an option that begins here and is written in two or three pieces. */
    private Optional<Found> cut(List<String> words, int start) {
        for (int pieces = MOST_PIECES; pieces > 1; pieces--) {
            int end = start + pieces;
            if (end <= words.size()) {
                String whole = String.join("", words.subList(start, end));
                Optional<Found> found = own.stream()
                        .filter(word -> isCut(word, whole, words.subList(start, end)))
                        .map(word -> new Found(word, start, end))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** No piece is the word itself: in "een douche" nothing is cut. */
    private boolean isCut(String word, String whole, List<String> pieces) {
        return word.length() >= SHORTEST
                && (word.equals(whole) || Likeness.alike(word, whole))
                && pieces.stream()
                        .allMatch(piece ->
                                piece.length() > 1 && Character.isLetter(piece.charAt(0)) && !own.contains(piece));
    }

    private List<Found> glued(String word, int place) {
        if (word.length() < SHORTEST_GLUED || word.length() > LONGEST_GLUED || Spelling.isKnown(word)) {
            return List.of();
        }
        return parts(word).orElse(List.of()).stream()
                .filter(part -> part.length() >= SHORTEST_OF_THE_OPTION && own.contains(part))
                .map(part -> new Found(part, place, place + 1))
                .toList();
    }

    /** The words that make up this one, each of them of an option or one that says nothing; longer ones first. */
    private Optional<List<String>> parts(String word) {
        if (word.isEmpty()) {
            return Optional.of(List.of());
        }
        for (int length = word.length(); length > 0; length--) {
            String first = word.substring(0, length);
            if (own.contains(first) || length > 1 && (COMMON.has(first) || FILLERS.has(first))) {
                Optional<List<String>> rest = parts(word.substring(length));
                if (rest.isPresent()) {
                    List<String> parts = new ArrayList<>(List.of(first));
                    parts.addAll(rest.get());
                    return Optional.of(parts);
                }
            }
        }
        return Optional.empty();
    }
}
