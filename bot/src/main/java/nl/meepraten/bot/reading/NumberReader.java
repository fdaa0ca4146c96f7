package nl.meepraten.bot.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Reason;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.NumberGroups;
import nl.meepraten.core.consultation.Question;

/** Reads a number: a step of a scale, or how many. Two different numbers are asked again, never chosen between. */
final class NumberReader {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("nul", 0),
            Map.entry("zero", 0),
            Map.entry("een", 1),
            Map.entry("one", 1),
            Map.entry("twee", 2),
            Map.entry("two", 2),
            Map.entry("drie", 3),
            Map.entry("three", 3),
            Map.entry("vier", 4),
            Map.entry("four", 4),
            Map.entry("vijf", 5),
            Map.entry("five", 5),
            Map.entry("zes", 6),
            Map.entry("six", 6),
            Map.entry("zeven", 7),
            Map.entry("seven", 7),
            Map.entry("acht", 8),
            Map.entry("eight", 8),
            Map.entry("negen", 9),
            Map.entry("nine", 9),
            Map.entry("tien", 10),
            Map.entry("ten", 10),
            Map.entry("elf", 11),
            Map.entry("eleven", 11),
            Map.entry("twaalf", 12),
            Map.entry("twelve", 12),
            Map.entry("dertien", 13),
            Map.entry("veertien", 14),
            Map.entry("vijftien", 15),
            Map.entry("twintig", 20),
            Map.entry("twenty", 20),
            Map.entry("dertig", 30),
            Map.entry("thirty", 30));

    private static final Phrases NOTHING =
            new Phrases("geen, geen een, geeneen, geen enkele, nooit, niks, niets, none, never, no, nee, not one");

    private static final Phrases AROUND = new Phrases("""
            een stuk of, stuk of, ongeveer, zo ongeveer, denk, ik denk, ofzo, of zo, rond de, around, about, maar, al, zeker, wel, ik geef, geef
            een dikke, een kleine, keer, maal, times, stuks, sterren, stars, op een schaal, nachten, nacht, dagen, dag, jaar, maanden, weken
            nights, days, weeks, months, years, ik heb, ik ben, heb, had, were, was
            """);

    /** Words that make a number no number: "niet 3", "tussen 3 en 4", "meer dan 3". */
    private static final Phrases VAGUE =
            new Phrases("tussen, between, meer dan, minder dan, more than, less than, niet, not, bijna, half");

    /** A number beside more words of another kind than this is part of a story: of a step, and of how many. */
    private static final int BESIDE_A_STEP = 2;

    private static final int BESIDE_A_NUMBER = 3;

    private static final int MOST_DIGITS = 4;

    private NumberReader() {}

    /** A step of a scale, as a number, out of five ("4/5"), or in the words of its lowest or highest step. */
    static Optional<Reading> step(Question question, List<String> words) {
        Optional<Integer> named = named(question, words);
        if (named.isPresent()) {
            return named.map(Answer::new);
        }
        return read(outOfFive(words), BESIDE_A_STEP)
                .map(number -> number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= Question.STEPS
                        ? new Answer(number.getAsInt())
                        : new Unclear(Reason.NO_ANSWER));
    }

    private static Optional<Integer> named(Question question, List<String> words) {
        return OptionReader.exact(question, words).map(option -> option == 1 ? 1 : Question.STEPS);
    }

    /** "4 5" and "4 van de 5" mean four out of five. */
    private static List<String> outOfFive(List<String> words) {
        List<String> bare = Fillers.AROUND_AN_ANSWER.without(words);
        boolean outOf = bare.size() >= 2
                && bare.size() <= 3
                && bare.getLast().equals("5")
                && (bare.size() == 2 || List.of("van", "out", "of", "uit").contains(bare.get(1)));
        return outOf ? bare.subList(0, 1) : words;
    }

    /** How many, as the number of the group it falls in. */
    static Optional<Reading> group(Question question, List<String> words) {
        List<String> bare = Fillers.AROUND_AN_ANSWER.without(words);
        Optional<OptionalInt> found = NOTHING.isExactly(words) || NOTHING.isExactly(bare)
                ? Optional.of(OptionalInt.of(0))
                : read(words, BESIDE_A_NUMBER);
        return found.map(number -> {
            OptionalInt group = number.isEmpty()
                    ? OptionalInt.empty()
                    : NumberGroups.of(question.options()).orElseThrow().groupOf(number.getAsInt());
            return group.isPresent() ? new Answer(group.getAsInt()) : new Unclear(Reason.NO_ANSWER);
        });
    }

    /** @return empty when there is no number in it; a number that cannot be taken for sure is an empty one */
    private static Optional<OptionalInt> read(List<String> words, int mostBeside) {
        List<String> bare = AROUND.without(Fillers.AROUND_AN_ANSWER.without(words));
        List<String> read = bare.isEmpty() ? words : bare;
        Set<Integer> numbers = new LinkedHashSet<>();
        int beside = 0;
        for (String word : read) {
            Optional<Integer> number = number(word, read.size() == 1);
            number.ifPresent(numbers::add);
            beside += number.isPresent() ? 0 : 1;
        }
        if (numbers.isEmpty() || beside > mostBeside) {
            return Optional.empty();
        }
        boolean sure = numbers.size() == 1 && !VAGUE.isIn(words);
        return Optional.of(sure ? OptionalInt.of(numbers.iterator().next()) : OptionalInt.empty());
    }

    /** @param alone whether nothing else is said; beside other words "een" is an article */
    private static Optional<Integer> number(String word, boolean alone) {
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(word.length() <= MOST_DIGITS ? Integer.parseInt(word) : Integer.MAX_VALUE);
        }
        String bare = word.replaceFirst("^(\\d)(?:tje|e|je)$", "$1");
        if (!bare.equals(word)) {
            return number(bare, alone);
        }
        return word.equals("een") && !alone ? Optional.empty() : Optional.ofNullable(WORDS.get(word));
    }
}
