package nl.meepraten.bot.reading.option;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** Short words that are ours, "ma" and "do", where they are part of another language: "ma 3andich", "do you know", "za późno". */
final class OtherTongue {

    private static final Table<Boolean> PHRASES = Lists.of("answering").table("other tongue");
    private static final Table<Boolean> NOT = Lists.of("answering").table("other tongue not");
    private static final Table<Boolean> SHORT = Lists.of("answering").table("other tongue short");

    /** A digit that stands for a letter, "3andi", and the second half of a "not", "kaynch": no Dutch word has either. */
    private static final Pattern MOROCCAN =
            Pattern.compile("[a-z]*[379][a-z]{3,}[379a-z]*|[a-z379]{3,}(?:ch|sh|chi|shi)");

    private OtherTongue() {}

    /** Whether the short word at a place belongs to a phrase of another language. */
    static boolean is(List<String> words, int position) {
        return SHORT.has(words.get(position))
                && (isDenied(words, position)
                        || IntStream.rangeClosed(0, position)
                                .anyMatch(start -> start + PHRASES.lengthAt(words, start) > position));
    }

    private static boolean isDenied(List<String> words, int position) {
        if (!NOT.has(words.get(position)) || position + 1 >= words.size()) {
            return false;
        }
        String next = words.get(position + 1);
        return MOROCCAN.matcher(next).matches()
                && !Spelling.isKnown(next)
                && Numbers.in(Normal.of(next), "nl").isEmpty();
    }
}
