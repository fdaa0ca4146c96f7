package nl.meepraten.bot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of words and short phrases, looked up in the words of a text. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    /** @param table phrases separated by commas or line ends; they are normalised like any text */
    Phrases(String table) {
        for (String entry : table.split("[,\n]")) {
            List<String> phrase = Normal.of(entry).words();
            if (!phrase.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(phrase.getFirst(), first -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** How many words the longest phrase takes that begins at {@code position}; 0 when there is none. */
    int lengthAt(List<String> words, int position) {
        int longest = 0;
        for (List<String> phrase : byFirstWord.getOrDefault(words.get(position), List.of())) {
            int end = position + phrase.size();
            if (phrase.size() > longest
                    && end <= words.size()
                    && words.subList(position, end).equals(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    boolean isExactly(List<String> words) {
        return !words.isEmpty() && lengthAt(words, 0) == words.size();
    }

    boolean has(String word) {
        return byFirstWord.getOrDefault(word, List.of()).contains(List.of(word));
    }

    boolean isIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (lengthAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The words that are left when every phrase of this table is taken out. */
    List<String> without(List<String> words) {
        List<String> left = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = lengthAt(words, i);
            if (length == 0) {
                left.add(words.get(i));
            }
            i += Math.max(1, length);
        }
        return left;
    }
}
