package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.core.consultation.Question;

/** Reads an answer given by its number or letter: "2", "nr 2", "b)", "de tweede". */
final class DigitReader {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("een", 1),
            Map.entry("one", 1),
            Map.entry("eerste", 1),
            Map.entry("1e", 1),
            Map.entry("1ste", 1),
            Map.entry("first", 1),
            Map.entry("twee", 2),
            Map.entry("two", 2),
            Map.entry("tweede", 2),
            Map.entry("2e", 2),
            Map.entry("2de", 2),
            Map.entry("second", 2),
            Map.entry("drie", 3),
            Map.entry("three", 3),
            Map.entry("derde", 3),
            Map.entry("3e", 3),
            Map.entry("3de", 3),
            Map.entry("third", 3),
            Map.entry("vier", 4),
            Map.entry("four", 4),
            Map.entry("vierde", 4),
            Map.entry("4e", 4),
            Map.entry("vijf", 5),
            Map.entry("five", 5),
            Map.entry("vijfde", 5),
            Map.entry("5e", 5),
            Map.entry("zes", 6),
            Map.entry("six", 6),
            Map.entry("zesde", 6),
            Map.entry("zeven", 7),
            Map.entry("seven", 7),
            Map.entry("zevende", 7),
            Map.entry("acht", 8),
            Map.entry("eight", 8),
            Map.entry("achtste", 8),
            Map.entry("negen", 9),
            Map.entry("nine", 9),
            Map.entry("negende", 9));

    /** A number that is not the number of an option. */
    static final int NO_OPTION = 0;

    private DigitReader() {}

    /** The words of a text split into the options it numbers and all that is left. */
    record Found(Set<Integer> options, List<String> rest) {}

    /** @return what is numbered; a number that is no option, nor a word of one, counts as {@link #NO_OPTION} */
    static Found find(Question question, List<String> words) {
        Set<Integer> options = new TreeSet<>();
        boolean alone = Fillers.AROUND_AN_ANSWER.without(words).size() == 1;
        List<String> rest = words.stream()
                .filter(word -> {
                    Optional<Integer> option = option(question, word, alone);
                    option.ifPresent(options::add);
                    return option.isEmpty();
                })
                .toList();
        return new Found(options, rest);
    }

    /** @param alone whether nothing else is said; beside other words "een" is an article and "a" too */
    private static Optional<Integer> option(Question question, String word, boolean alone) {
        if (!alone && (word.equals("een") || word.length() == 1 && Character.isLetter(word.charAt(0)))) {
            return Optional.empty();
        }
        Optional<Integer> number =
                number(word).or(() -> place(word, question.options().size()));
        if (number.isEmpty()) {
            return letter(question, word);
        }
        if (number.get() >= 1 && number.get() <= question.options().size()) {
            return number;
        }
        return isWordOfAnOption(question, word) ? Optional.empty() : Optional.of(NO_OPTION);
    }

    private static Optional<Integer> number(String word) {
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(word.length() == 1 ? word.charAt(0) - '0' : NO_OPTION);
        }
        return Optional.ofNullable(NUMBERS.get(word));
    }

    private static Optional<Integer> place(String word, int size) {
        return switch (word) {
            case "bovenste" -> Optional.of(1);
            case "laatste", "onderste", "last" -> Optional.of(size);
            case "middelste" -> Optional.of(size % 2 == 1 ? (size + 1) / 2 : NO_OPTION);
            default -> Optional.empty();
        };
    }

    private static boolean isWordOfAnOption(Question question, String word) {
        return question.options().stream()
                .anyMatch(option -> Normal.of(option).words().contains(word));
    }

    /** A letter counts when no other option begins with it, or when the question itself gives the options letters. */
    private static Optional<Integer> letter(Question question, String word) {
        int option = word.length() == 1 ? word.charAt(0) - 'a' + 1 : 0;
        if (option < 1 || option > question.options().size()) {
            return Optional.empty();
        }
        List<String> asked = Normal.of(question.text()).words();
        boolean lettered = asked.contains("a") && asked.contains("b");
        boolean ambiguous = question.options().stream()
                .map(Normal::of)
                .anyMatch(words -> !words.isEmpty()
                        && words.words().getFirst().startsWith(word)
                        && !words.equals(Normal.of(question.options().get(option - 1))));
        return Optional.of(lettered || !ambiguous ? option : NO_OPTION);
    }
}
