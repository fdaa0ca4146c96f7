package nl.meepraten.bot.reading.amount;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Per what something is counted: "200 per maand" does not answer how much somebody gets per week. */
final class Rate {

    private static final Table<Boolean> PER = Lists.of("answering").table("rate per");
    private static final Table<Boolean> THIS = Lists.of("answering").table("rate this");
    private static final Table<Boolean> DAILY = Lists.of("answering").table("rate daily");
    private static final int DAYS_A_WEEK = 7;
    private static final Set<Unit> PERIODS =
            EnumSet.of(Unit.DAY, Unit.NIGHT, Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.HOUR);

    private Rate() {}

    /** Whether something is said per a time that was not asked about. */
    static boolean differs(List<String> question, Said said, String language) {
        Set<Unit> asked = periods(question);
        Set<Unit> answered = periods(said.words());
        return !asked.isEmpty() && isPerSeveral(said, language)
                || !asked.isEmpty() && !answered.isEmpty() && answered.stream().noneMatch(asked::contains);
    }

    /** "Honderd per twee weken". */
    private static boolean isPerSeveral(Said said, String language) {
        List<String> words = said.words();
        return Numbers.in(said.normal(), language).stream()
                .filter(number -> number.value() > 1 && number.start() > 0)
                .filter(number -> PER.has(words.get(number.start() - 1)))
                .anyMatch(number -> number.end() < words.size()
                        && Unit.at(words, number.end())
                                .map(Table.Match::value)
                                .filter(PERIODS::contains)
                                .isPresent());
    }

    /** "Een tientje per dag" is seven of them a week: how often what is said is counted in what is asked; one where that is the same. */
    static int times(List<String> question, Said said, String language) {
        boolean week = periods(question).equals(EnumSet.of(Unit.WEEK));
        Set<Unit> answered = periods(said.words());
        boolean day = answered.equals(EnumSet.of(Unit.DAY)) || answered.isEmpty() && DAILY.isIn(said.words());
        return week && day && !isPerSeveral(said, language) ? DAYS_A_WEEK : 1;
    }

    private static Set<Unit> periods(List<String> words) {
        Set<Unit> periods = EnumSet.noneOf(Unit.class);
        for (int i = 0; i < words.size(); i++) {
            int length = Math.max(PER.lengthAt(words, i), THIS.lengthAt(words, i));
            if (length > 0 && i + length < words.size()) {
                Unit.at(words, i + length)
                        .map(Table.Match::value)
                        .filter(PERIODS::contains)
                        .map(unit -> unit == Unit.NIGHT ? Unit.DAY : unit)
                        .ifPresent(periods::add);
            }
        }
        return periods;
    }
}
