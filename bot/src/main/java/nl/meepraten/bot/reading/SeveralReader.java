package nl.meepraten.bot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Reason;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;

/** Reads the answers to a multiple choice: "1 3", "rust en wifi", "alles behalve 2", "0". */
final class SeveralReader {

    private static final Phrases NONE = new Phrases("""
            0, nul, zero, geen, geen een, geeneen, geen enkele, geen van allen, geen van alle, geen van deze, niks, niets, niet een
            none, none of them, none of these, nothing, nee, nee hoor, no
            """);

    private static final Phrases ALL = new Phrases("""
            alles, allemaal, alle, ze allemaal, allen, all, all of them, everything, alle vijf, alle vier, alle drie, alledrie, allevier
            """);

    private static final Phrases BOTH = new Phrases("allebei, beide, beiden, alle twee, alletwee, both, both of them");

    private static final Phrases BUT =
            new Phrases("behalve, op, except, but, but not, zonder, uitgezonderd, maar niet");

    private static final Phrases BETWEEN = new Phrases("en, ook, ook nog, plus, and, also, of, or, met");

    /** A number beside more words than this is part of a story. */
    private static final int SHORT = 2;

    private SeveralReader() {}

    static Optional<Reading> read(Question question, List<String> words) {
        List<String> bare = Fillers.AROUND_AN_ANSWER.without(words);
        if (NONE.isExactly(words) || NONE.isExactly(bare)) {
            return Optional.of(new Answer(List.of()));
        }
        Optional<List<String>> rest = afterAll(question, bare);
        if (rest.isPresent()) {
            return allBut(question, rest.get());
        }
        return some(question, bare).map(found -> reading(question, found, bare));
    }

    /** What follows a word that means all of them. */
    private static Optional<List<String>> afterAll(Question question, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int both = question.options().size() == 2 ? BOTH.lengthAt(words, 0) : 0;
        int length = Math.max(both, ALL.lengthAt(words, 0));
        return length == 0 ? Optional.empty() : Optional.of(words.subList(length, words.size()));
    }

    private static Optional<Reading> allBut(Question question, List<String> rest) {
        Set<Integer> all = new TreeSet<>(
                IntStream.rangeClosed(1, question.options().size()).boxed().toList());
        if (rest.isEmpty()) {
            return Optional.of(answer(all));
        }
        int but = BUT.lengthAt(rest, 0);
        Optional<Set<Integer>> left = but == 0 ? Optional.empty() : some(question, rest.subList(but, rest.size()));
        return left.map(found -> {
            all.removeAll(found);
            return found.contains(DigitReader.NO_OPTION) ? new Unclear(Reason.NO_ANSWER) : answer(all);
        });
    }

    /** The options that are numbered or named; empty when none are, or most of the words say something else. */
    private static Optional<Set<Integer>> some(Question question, List<String> words) {
        DigitReader.Found numbers = DigitReader.find(question, words);
        Set<Integer> named = OptionReader.named(question, numbers.rest());
        List<String> beside = BETWEEN.without(numbers.rest());
        Set<Integer> found = new TreeSet<>(named);
        if (!named.isEmpty() || beside.size() < SHORT) {
            found.addAll(numbers.options());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static Reading reading(Question question, Set<Integer> found, List<String> words) {
        boolean denied = found.stream()
                .filter(option -> option != DigitReader.NO_OPTION)
                .anyMatch(option -> OptionReader.denied(question, option, words));
        if (denied) {
            return new Unclear(Reason.UNDECIDED);
        }
        return found.contains(DigitReader.NO_OPTION) ? new Unclear(Reason.NO_ANSWER) : answer(found);
    }

    private static Answer answer(Set<Integer> options) {
        return new Answer(new ArrayList<>(options));
    }
}
