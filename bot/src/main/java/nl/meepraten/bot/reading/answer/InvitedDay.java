package nl.meepraten.bot.reading.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private static final int LETTERS_OF_A_MONTH = 3;

    private InvitedDay() {}

    /** Whether another day or date is named than the invitation does. */
    static boolean isOther(Asked asked, Said said) {
        Set<String> invited = days(asked.words());
        Set<String> named = days(said.words());
        boolean later = LATER.isIn(said.words()) && !LATER.isIn(asked.words());
        return !invited.isEmpty() && (later || !invited.containsAll(named));
    }

    /** What is said besides the date of the invitation itself. */
    static Said without(Asked asked, Said said) {
        Set<String> invited = days(asked.words());
        List<String> words = said.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isDate(words, i) && words.size() > 2 && invited.contains(date(words, i))) {
                boolean day = i > 0
                        && words.size() > LETTERS_OF_A_MONTH
                        && invited.containsAll(weekdays(words.subList(i - 1, i)))
                        && !weekdays(words.subList(i - 1, i)).isEmpty();
                return said.without(day ? i - 1 : i, i + 2);
            }
        }
        return said;
    }

    private static Set<String> days(List<String> words) {
        Set<String> days = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= SHORTEST_DAY) {
                days.addAll(weekdays(words.subList(i, i + 1)));
            }
            if (isDate(words, i)) {
                days.add(date(words, i));
            }
        }
        return days;
    }

    private static List<String> weekdays(List<String> word) {
        return Concepts.in(word).stream()
                .map(Concepts.Named::thing)
                .filter(Concepts::isDay)
                .toList();
    }

    private static boolean isDate(List<String> words, int i) {
        return i + 1 < words.size() && Normal.isDigits(words.get(i)) && MONTHS.has(words.get(i + 1));
    }

    private static String date(List<String> words, int i) {
        String month = words.get(i + 1);
        return words.get(i) + " " + month.substring(0, Math.min(LETTERS_OF_A_MONTH, month.length()));
    }
}
