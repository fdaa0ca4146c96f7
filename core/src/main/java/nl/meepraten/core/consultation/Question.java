package nl.meepraten.core.consultation;

import java.util.List;

/**
 * One question as it is asked.
 *
 * @param text what is asked, without the answers
 * @param kind what may be answered
 * @param options the answers in order; answer number n is option n. A yes/no question has "ja" and "nee"
 */
public record Question(String text, Kind kind, List<String> options) {

    public enum Kind {
        YES_NO,
        SINGLE_CHOICE
    }

    public Question {
        options = List.copyOf(options);
    }

    public static Question yesNo(String text) {
        return new Question(text, Kind.YES_NO, List.of("ja", "nee"));
    }

    public static Question choice(String text, List<String> options) {
        return new Question(text, Kind.SINGLE_CHOICE, options);
    }
}
