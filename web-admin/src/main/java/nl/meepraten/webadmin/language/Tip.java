package nl.meepraten.webadmin.language;

import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.plainwords.Remark;

/** A remark as the page shows it, at the text it is about. */
public record Tip(Written where, Remark remark) {

    /** What tips are about. */
    public enum Subject {
        CHARACTERS,
        SENTENCES,
        WORDS,
        ASKING
    }

    /** Some words of the text; those in the middle are meant. */
    public record Quote(String before, String meant, String after) {}

    public Subject subject() {
        return switch (remark) {
            case Remark.OddCharacter odd -> Subject.CHARACTERS;
            case Remark.LongSentence sentence -> Subject.SENTENCES;
            case Remark.HardWord hard -> Subject.WORDS;
            case Remark.LawTalk law -> Subject.WORDS;
            case Remark.TwoQuestions two -> Subject.ASKING;
            case Remark.Leading leading -> Subject.ASKING;
        };
    }

    public Quote quote() {
        return switch (remark) {
            case Remark.OddCharacter odd -> new Quote(odd.before(), odd.character(), odd.after());
            case Remark.LongSentence sentence -> new Quote("", sentence.beginning(), " ...");
            case Remark.HardWord hard -> new Quote("", hard.words(), "");
            case Remark.LawTalk law -> new Quote("", law.words(), "");
            case Remark.TwoQuestions two -> new Quote("", two.words(), "");
            case Remark.Leading leading -> new Quote("", leading.words(), "");
        };
    }

    /** Key of the words that say what to do; they follow the quote. */
    public String key() {
        return switch (remark) {
            case Remark.OddCharacter odd -> "language.tip.odd." + instead(odd);
            case Remark.LongSentence sentence -> "language.tip.long";
            case Remark.HardWord hard -> "language.tip.hard";
            case Remark.LawTalk law -> "language.tip.law";
            case Remark.TwoQuestions two -> "language.tip.two";
            case Remark.Leading leading -> "language.tip.leading";
        };
    }

    private static String instead(Remark.OddCharacter odd) {
        return odd.instead()
                .map(plain -> plain.isEmpty() ? "drop" : plain.isBlank() ? "space" : "becomes")
                .orElse("choose");
    }

    /** What to write instead, in the language of the text; it follows the advice. */
    public Optional<String> instead() {
        return remark instanceof Remark.HardWord hard ? Optional.of(hard.plainer()) : Optional.empty();
    }

    /** For the words of {@link #key}. */
    public Map<String, Object> arguments() {
        return switch (remark) {
            case Remark.OddCharacter odd -> Map.of("character", odd.instead().orElse(""));
            case Remark.LongSentence sentence -> Map.of("n", sentence.count());
            case Remark.HardWord hard -> Map.of();
            case Remark.LawTalk law -> Map.of();
            case Remark.TwoQuestions two -> Map.of();
            case Remark.Leading leading -> Map.of();
        };
    }
}
