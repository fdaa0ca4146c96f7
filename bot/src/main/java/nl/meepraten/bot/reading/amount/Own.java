package nl.meepraten.bot.reading.amount;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Which of several numbers is somebody's own: what is told beside it counts something else. */
final class Own {

    private static final Table<Boolean> AGED = Lists.of("answering").table("counted aged");
    private static final Table<Boolean> AND = Lists.of("answering").table("spoken and");
    private static final Table<Boolean> MINE = Lists.of("answering").table("amount mine");
    private static final Table<Boolean> BESIDES = Lists.of("answering").table("amount besides");
    private static final Table<Boolean> ABOUT = Lists.everywhere("about");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    private Own() {}

    /** "Voel me 80 maar ben 41"; "45, en ik heb 12000 schuld": one of several that plainly answers. */
    static Optional<Counted> of(List<Counted> counted, Optional<Unit> unit, List<String> question, Said said) {
        if (counted.size() < 2 || Amount.isWeekly(unit, question)) {
            return Optional.empty();
        }
        List<Counted> mine = Amount.isAge(question)
                ? counted.stream().filter(one -> isMine(one, said)).toList()
                : List.of();
        if (mine.size() == 1) {
            return Optional.of(mine.getFirst());
        }
        Counted first = counted.getFirst();
        List<String> before = said.words().subList(0, first.start());
        boolean leads =
                MINE.isExactly(before) || FILLERS.without(ABOUT.without(before)).isEmpty();
        boolean answers = first.unit().isEmpty() || first.unit().equals(unit);
        boolean rest = counted.stream().skip(1).allMatch(one -> one.amount() != first.amount() && isBeside(one, said));
        boolean told = said.isCutAt(first.end()) && BESIDES.lengthAt(said.words(), first.end()) > 0;
        return leads && answers && rest && told ? Optional.of(first) : Optional.empty();
    }

    private static boolean isMine(Counted one, Said said) {
        int start = one.start();
        return start > 0 && MINE.has(said.words().get(start - 1));
    }

    /** "12000 schuld" and "4 jaar dakloos" count something of their own. */
    private static boolean isBeside(Counted one, Said said) {
        int end = one.end();
        boolean named = end < said.words().size()
                && said.normal().gaps().get(end).isBlank()
                && !FILLERS.has(said.words().get(end));
        return named || one.unit().filter(unit -> unit == Unit.OTHER).isPresent() || isAgeOfOthers(one.start(), said);
    }

    /** "2 kinderen van 6 en 9". */
    private static boolean isAgeOfOthers(int start, Said said) {
        List<String> words = said.words();
        return start > 0 && AGED.has(words.get(start - 1))
                || start > 2 && AND.has(words.get(start - 1)) && isAgeOfOthers(start - 2, said);
    }
}
