package nl.meepraten.core.story;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Tells a text in one's own words from one that repeats a story. */
final class OwnWords {

    /** As many words in a row, or the whole story when it is shorter, are the writer's words and not one's own. */
    private static final int IN_A_ROW = 8;

    /** A story shorter than this is bound to come back in any text about it; only the same text is a repeat of it. */
    private static final int SHORTEST = 4;

    private OwnWords() {}

    /** Capitals, spaces and punctuation make no difference. */
    static boolean repeats(String story, String words) {
        List<String> told = split(story);
        List<String> written = split(words);
        if (told.size() < SHORTEST) {
            return told.equals(written);
        }
        int row = Math.min(IN_A_ROW, told.size());
        for (int start = 0; start + row <= told.size(); start++) {
            if (Collections.indexOfSubList(written, told.subList(start, start + row)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
