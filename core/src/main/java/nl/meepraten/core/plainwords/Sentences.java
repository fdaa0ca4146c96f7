package nl.meepraten.core.plainwords;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a text into sentences, and points out long ones. */
final class Sentences {

    static final int MOST_WORDS = 15;

    private static final int SHOWN = 5;

    private Sentences() {}

    static Stream<String> of(String text) {
        return Arrays.stream(text.split("(?<=[.!?])\\s+")).map(String::strip).filter(sentence -> !sentence.isEmpty());
    }

    static Stream<Remark> tooLong(String text) {
        return of(text).map(sentence -> Arrays.asList(sentence.split("\\s+")))
                .filter(words -> words.size() > MOST_WORDS)
                .map(words -> new Remark.LongSentence(beginning(words), words.size()));
    }

    private static String beginning(List<String> words) {
        return String.join(" ", words.subList(0, SHOWN));
    }
}
