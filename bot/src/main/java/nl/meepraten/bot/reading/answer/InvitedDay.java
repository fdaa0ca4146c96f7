package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** The days that a reply to an invitation names: "14 mei ben ik er", "ik kom liever vrijdag". */
final class InvitedDay {

    private static final Table<Boolean> MONTHS = Lists.of("answering").table("uncounted months");
    private static final Table<Boolean> LATER = Lists.of("answering").table("coming later");

    /** "Do" and "ma" are words of other languages too, unless a date follows. */
    private static final int SHORTEST_DAY = 3;

    private static final int DAY_AND_DATE = 3;
    private static final int LETTERS_OF_A_MONTH = 3;

    private InvitedDay() {}

    /** Whether another day or date is named than the invitation does; one that names no day of the week is on any. */
    static boolean isOther(Asked asked, Said said) {
        boolean later = LATER.isIn(said.words()) && !LATER.isIn(asked.words());
        return isOther(weekdaysIn(asked.words()), weekdaysIn(said.words()))
                || isOther(datesIn(asked.words()), datesIn(said.words()))
                || later && !datesIn(asked.words()).isEmpty();
    }

    private static boolean isOther(Set<String> invited, Set<String> named) {
        return !invited.isEmpty() && !invited.containsAll(named);
    }

    /** What is said besides the date of the invitation itself. */
    static Said without(Asked asked, Said said) {
        Set<String> invited = datesIn(asked.words());
        List<String> words = said.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isDate(words, i) && words.size() > 2 && invited.contains(date(words, i))) {
                boolean day = i > 0 && words.size() > DAY_AND_DATE && isDay(words, i - 1);
                return said.without(day ? i - 1 : i, i + 2);
            }
        }
        return said;
    }

    private static Set<String> weekdaysIn(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> isDay(words, i))
                .boxed()
                .flatMap(i -> weekdays(words.get(i)))
                .collect(Collectors.toSet());
    }

    private static Set<String> datesIn(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> isDate(words, i))
                .mapToObj(i -> date(words, i))
                .collect(Collectors.toSet());
    }

    private static boolean isDay(List<String> words, int i) {
        return (words.get(i).length() >= SHORTEST_DAY || isDate(words, i + 1))
                && weekdays(words.get(i)).findFirst().isPresent();
    }

    private static Stream<String> weekdays(String word) {
        return Concepts.in(List.of(word)).stream().map(Concepts.Named::thing).filter(Concepts::isDay);
    }

    private static boolean isDate(List<String> words, int i) {
        return i + 1 < words.size() && Normal.isDigits(words.get(i)) && MONTHS.has(words.get(i + 1));
    }

    private static String date(List<String> words, int i) {
        String month = words.get(i + 1);
        return words.get(i) + " " + month.substring(0, Math.min(LETTERS_OF_A_MONTH, month.length()));
    }
}
