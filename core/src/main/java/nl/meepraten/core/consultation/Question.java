package nl.meepraten.core.consultation;

import java.util.Collection;
import java.util.List;
import nl.meepraten.core.text.Language;

/**
 * One question as it is asked.
 *
 * @param text what is asked, without the answers
 * @param kind what may be answered
 * @param options what the answers are made of, in order: of a choice the answers themselves, of a scale the words for its
 *     lowest and highest step, of a number its groups ("0", "1-2", "3+"), of an open question nothing. A yes/no question has
 *     "ja" and "nee"
 */
public record Question(String text, Kind kind, List<String> options) {

    public enum Kind {
        YES_NO,
        SINGLE_CHOICE,
        /** Any number of the options; none of them is an answer too. */
        MULTIPLE_CHOICE,
        /** One to five. */
        SCALE,
        /** A whole number; only the declared group it falls in is kept. */
        NUMBER,
        /** An invited story, which is handled as a story; the box holds only that there was one. */
        OPEN
    }

    /** The steps of a scale. */
    public static final int STEPS = 5;

    /** The answers to an open question, as the box knows them. */
    public static final int TOLD = 1;

    public static final int PASSED = 2;

    private static final int OPEN_ANSWERS = 2;
    private static final int NONE_CHOSEN = 2;

    public Question {
        options = List.copyOf(options);
    }

    public static Question yesNo(String text) {
        return new Question(text, Kind.YES_NO, List.of("ja", "nee"));
    }

    public static Question choice(String text, List<String> options) {
        return new Question(text, Kind.SINGLE_CHOICE, options);
    }

    public static Question several(String text, List<String> options) {
        return new Question(text, Kind.MULTIPLE_CHOICE, options);
    }

    /** @param lowest the words for 1, @param highest those for 5 */
    public static Question scale(String text, String lowest, String highest) {
        return new Question(text, Kind.SCALE, List.of(lowest, highest));
    }

    /** @param groups as {@link NumberGroups} reads them */
    public static Question number(String text, List<String> groups) {
        return new Question(text, Kind.NUMBER, groups);
    }

    public static Question open(String text) {
        return new Question(text, Kind.OPEN, List.of());
    }

    /** How many answers are counted apart, beside what is not understood; they have the numbers from 1. */
    public int answers() {
        return switch (kind) {
            case YES_NO, SINGLE_CHOICE, MULTIPLE_CHOICE, NUMBER -> options.size();
            case SCALE -> STEPS;
            case OPEN -> OPEN_ANSWERS;
        };
    }

    /** Whether the number of one answer, from 1, is the whole reply; then an answer may be a button. */
    public boolean oneAnswer() {
        return switch (kind) {
            case YES_NO, SINGLE_CHOICE, SCALE -> true;
            case MULTIPLE_CHOICE, NUMBER, OPEN -> false;
        };
    }

    /** Whether people may give several answers to it, or none. */
    public boolean several() {
        return kind == Kind.MULTIPLE_CHOICE;
    }

    /**
     * How an answer is written in a slot of the ballot box, which has two bytes for it. 0 and 1 are no answer and one that
     * was not understood.
     *
     * @param answers numbers from 1; one, or of a multiple choice any number
     */
    public int code(Collection<Integer> answers) {
        if (answers.stream().anyMatch(answer -> answer < 1 || answer > answers())
                || !several() && answers.size() != 1) {
            throw new IllegalArgumentException("These cannot be the answers to a question with " + answers() + ".");
        }
        return several()
                ? NONE_CHOSEN
                        + answers.stream().mapToInt(answer -> 1 << (answer - 1)).reduce(0, (a, b) -> a | b)
                : answers.iterator().next() + 1;
    }

    /** Whether {@code code} says that {@code answer} was given. */
    public boolean says(int code, int answer) {
        return several() ? code >= NONE_CHOSEN && (code - NONE_CHOSEN >> (answer - 1) & 1) == 1 : code == answer + 1;
    }

    /** One more than the highest {@link #code}. */
    public int codes() {
        return several() ? NONE_CHOSEN + (1 << answers()) : answers() + 2;
    }

    /** The same question in other words. Yes and no need no translation. */
    Question in(Language language, Translation.Wording wording) {
        return switch (kind) {
            case YES_NO -> new Question(wording.text(), kind, yesAndNo(language));
            case NUMBER, OPEN -> new Question(wording.text(), kind, options);
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCALE -> new Question(wording.text(), kind, wording.options());
        };
    }

    /** Whether its options have words of their own, which a translation must say as well. */
    public boolean optionsAreWords() {
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCALE -> true;
            case YES_NO, NUMBER, OPEN -> false;
        };
    }

    private static List<String> yesAndNo(Language language) {
        return switch (language) {
            case NL -> List.of("ja", "nee");
            case EN -> List.of("yes", "no");
            case TR -> List.of("evet", "hayır");
            case AR -> List.of("نعم", "لا");
            case PL -> List.of("tak", "nie");
            case UK -> List.of("так", "ні");
            case FR -> List.of("oui", "non");
            case ES -> List.of("sí", "no");
        };
    }
}
