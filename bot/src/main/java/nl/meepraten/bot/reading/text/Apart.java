package nl.meepraten.bot.reading.text;

import java.util.Optional;
import java.util.Set;

/** Takes apart what was typed without spaces: "ikhebeenplek". */
final class Apart {

    private static final Set<String> WORDS = Set.copyOf(Lists.of("answering").section("apart words"));
    private static final int SHORTEST = 7;
    private static final int LONGEST = 40;
    private static final int LONGEST_WORD = 12;

    private Apart() {}

    /** The words of a single unknown one, when it is nothing but words that people run together. */
    static Normal of(Normal normal) {
        if (normal.words().size() != 1) {
            return normal;
        }
        String word = normal.words().getFirst();
        boolean plausible = word.length() >= SHORTEST && word.length() <= LONGEST;
        return plausible && !Spelling.isKnown(word)
                ? split(word).map(Normal::of).orElse(normal)
                : normal;
    }

    private static Optional<String> split(String word) {
        if (WORDS.contains(word)) {
            return Optional.of(word);
        }
        for (int length = Math.min(LONGEST_WORD, word.length() - 1); length > 1; length--) {
            Optional<String> rest =
                    WORDS.contains(word.substring(0, length)) ? split(word.substring(length)) : Optional.empty();
            if (rest.isPresent()) {
                return Optional.of(word.substring(0, length) + " " + rest.get());
            }
        }
        return Optional.empty();
    }
}
