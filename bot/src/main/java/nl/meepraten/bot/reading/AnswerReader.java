package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Reason;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;

/**
 * Puts together what numbers, option words and yes or no say. They must agree: a wrong answer is worse than asking
 * again.
 */
final class AnswerReader {

    private static final Phrases CORRECTIONS =
            new Phrases("bedoel, bedoelde, bedoel dus, nee wacht, oh wacht, sorry wacht, i mean, i meant");

    /** A number beside more words than this is part of a story ("ja al 3 keer"), not an answer. */
    private static final int SHORT = 2;

    private AnswerReader() {}

    /** An answer, or an attempt at one; empty when the words have nothing to do with the answers. */
    static Optional<Reading> read(Question question, Normal text) {
        Optional<Reading> corrected = afterCorrection(text.words())
                .flatMap(words -> readWords(question, words))
                .filter(Answer.class::isInstance);
        return corrected.isPresent() ? corrected : readWords(question, text.words());
    }

    private static Optional<List<String>> afterCorrection(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            int length = CORRECTIONS.lengthAt(words, i);
            if (length > 0) {
                return Optional.of(words.subList(i + length, words.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> readWords(Question question, List<String> words) {
        return switch (question.kind()) {
            case YES_NO, SINGLE_CHOICE -> readOne(question, words);
            case MULTIPLE_CHOICE -> SeveralReader.read(question, words);
            case SCALE -> NumberReader.step(question, words);
            case NUMBER -> NumberReader.group(question, words);
            case OPEN -> Optional.empty();
        };
    }

    private static Optional<Reading> readOne(Question question, List<String> words) {
        Optional<Integer> exact = OptionReader.exact(question, words);
        if (exact.isPresent()) {
            return exact.map(Answer::new);
        }
        DigitReader.Found numbers = DigitReader.find(question, words);
        WordReader.Said said = WordReader.read(question, numbers.rest());
        if (said.undecided()) {
            return unclear(Reason.UNDECIDED);
        }
        List<String> beside = Fillers.AROUND_AN_ANSWER.without(numbers.rest());
        if (numbers.options().isEmpty() || beside.size() >= SHORT) {
            return said.options().isEmpty() ? Optional.empty() : Optional.of(one(said.options()));
        }
        if (!beside.isEmpty() && said.options().isEmpty()) {
            return unclear(Reason.NO_ANSWER);
        }
        Set<Integer> together = new TreeSet<>(numbers.options());
        together.addAll(said.options());
        return Optional.of(one(together));
    }

    private static Reading one(Set<Integer> options) {
        if (options.size() > 1) {
            return new Unclear(Reason.SEVERAL);
        }
        int option = options.iterator().next();
        return option == DigitReader.NO_OPTION ? new Unclear(Reason.NO_ANSWER) : new Answer(option);
    }

    private static Optional<Reading> unclear(Reason reason) {
        return Optional.of(new Unclear(reason));
    }
}
