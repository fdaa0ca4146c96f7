package nl.meepraten.bot.reading.asked;

import java.util.List;

/**
 * A question as the reader of answers needs it.
 *
 * @param language of the talk (ISO 639), which settles what a word means that two languages have
 * @param text what was asked
 * @param options the words of the answers: of a choice all of them, of a scale those of its lowest and highest step, of a
 *     yes or no, or of coming, those that numbers stand for; empty when a number stands for nothing
 */
public record Asked(Kind kind, String language, String text, List<String> options) {

    public enum Kind {
        YES_NO,
        /** Do you come? 1 yes, 2 no, 3 perhaps. */
        COMING,
        ONE,
        SEVERAL,
        /** One to five. */
        SCALE,
        /** How many. */
        NUMBER,
        OPEN
    }

    public static final int YES = 1;
    public static final int NO = 2;
    public static final int MAYBE = 3;

    public Asked {
        options = List.copyOf(options);
    }

    public static Asked coming(String language) {
        return new Asked(Kind.COMING, language, "", List.of("ja", "nee", "misschien"));
    }
}
