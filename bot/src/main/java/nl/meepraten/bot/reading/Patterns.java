package nl.meepraten.bot.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of word patterns. A place in a pattern may hold alternatives ("me|mij"); between two places up to two other
 * words may stand, as long as none of them is a "not"; no "not" stands right before the pattern and the
 * text does not end with "not any more" right behind it. Looking up takes
 * time in proportion to the number of words.
 */
final class Patterns {

    private static final int GAP = 2;
    private static final int NOWHERE = -1;

    /** "Nee" is not among them: "nee ik wil dood" denies nothing. */
    private static final Phrases NOT = new Phrases("niet, nie, geen, nooit, not, never, dont, doesnt, didnt");

    /** Only at the end of a text: in "ik wil dood niet meer wakker worden" it denies nothing. */
    private static final Phrases OVER = new Phrases("niet meer, nooit meer, anymore, any more, not anymore");

    private final Map<String, List<List<Set<String>>>> byFirstWord = new HashMap<>();

    /** @param table one pattern a line, or separated by commas */
    Patterns(String table) {
        for (String entry : table.split("[,\n]")) {
            List<Set<String>> pattern = Arrays.stream(entry.strip().split(" +"))
                    .map(Patterns::alternatives)
                    .toList();
            for (String first : pattern.getFirst()) {
                byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(pattern);
            }
        }
    }

    private static Set<String> alternatives(String place) {
        Set<String> words = new HashSet<>();
        for (String word : place.split("\\|")) {
            words.addAll(Normal.of(word).words());
        }
        return words;
    }

    /** The positions at which a pattern begins. */
    List<Integer> in(List<String> words) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (List<Set<String>> pattern : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = deniedBefore(words, i) ? NOWHERE : end(pattern, words, i);
                if (end != NOWHERE && !OVER.isExactly(words.subList(end, words.size()))) {
                    found.add(i);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean deniedBefore(List<String> words, int position) {
        return words.subList(Math.max(0, position - GAP), position).stream().anyMatch(NOT::has);
    }

    /** The position after the last word of the pattern. */
    private static int end(List<Set<String>> pattern, List<String> words, int start) {
        int position = start;
        for (Set<String> place : pattern.subList(1, pattern.size())) {
            position = next(place, words, position + 1);
            if (position == NOWHERE) {
                return NOWHERE;
            }
        }
        return position + 1;
    }

    private static int next(Set<String> place, List<String> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + GAP + 1); i++) {
            if (place.contains(words.get(i))) {
                return i;
            }
            if (NOT.has(words.get(i))) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }
}
