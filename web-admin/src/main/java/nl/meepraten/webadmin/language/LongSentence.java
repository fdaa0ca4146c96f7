package nl.meepraten.webadmin.language;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence that is better cut in two.
 *
 * @param words how many it has
 * @param beginning its first words
 */
public record LongSentence(Written where, int words, String beginning) {

    static final int MOST_WORDS = 15;

    private static final int SHOWN = 5;

    static List<LongSentence> in(Written written) {
        return Arrays.stream(written.text().split("(?<=[.!?])\\s+"))
                .map(sentence -> sentence.strip().split("\\s+"))
                .filter(words -> words.length > MOST_WORDS)
                .map(words -> new LongSentence(
                        written,
                        words.length,
                        String.join(" ", Arrays.asList(words).subList(0, SHOWN))))
                .toList();
    }
}
