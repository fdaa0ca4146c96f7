package nl.meepraten.bot.dialogue;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Buttons under a text, for channels that have them. A text can always be answered by typing its number as well.
 *
 * @param labels what stands on them, in order; pressing the first answers 1
 */
public record Buttons(About about, List<String> labels) {

    /** Long enough to tell options apart: the whole option stands in the text. In UTF-16 units. */
    static final int LONGEST_OPTION = 24;

    public Buttons {
        labels = List.copyOf(labels);
    }

    /** A button for each option, with its number: "1 ja". */
    static Buttons of(About about, List<String> options) {
        return new Buttons(
                about,
                IntStream.range(0, options.size())
                        .mapToObj(number -> numbered(number + 1, shortened(options.get(number))))
                        .toList());
    }

    /** A step of a scale has its number already. */
    private static String numbered(int number, String words) {
        boolean already = words.equals(Integer.toString(number)) || words.startsWith(number + " ");
        return already ? words : number + " " + words;
    }

    private static String shortened(String option) {
        String words = option.strip();
        return words.length() <= LONGEST_OPTION
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_OPTION - 2))
                                .strip() + "..";
    }
}
