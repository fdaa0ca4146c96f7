package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * A step of a scale in words that only mean its end: "waardeloos", "kan niet beter", "mega veel", "totaal niet". Which end
 * that is, the words of the two ends tell: "1 = heel goed, 5 = heel slecht" is a scale the other way round.
 */
final class Grades {

    private static final Lists LISTS = Lists.of("grades");
    private static final Table<Boolean> WORST = LISTS.table("grade worst");
    private static final Table<Boolean> BEST = LISTS.table("grade best");
    private static final Table<Boolean> MUCH = LISTS.table("grade much");
    private static final Table<Boolean> NONE = LISTS.table("grade none");
    private static final Table<Boolean> VERY = LISTS.table("grade very");
    private static final Table<Boolean> GOOD = LISTS.table("pole good");
    private static final Table<Boolean> BAD = LISTS.table("pole bad");
    private static final Table<Boolean> NOTHING = LISTS.table("pole nothing");
    private static final Table<Boolean> TURNS = Lists.of("answering").table("echo turns");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    /** Who tells more than this may be telling of more than one thing. */
    private static final int SHORT = 8;

    private static final int FEW = 3;

    private enum Side {
        GOOD,
        BAD;

        Side other() {
            return this == GOOD ? BAD : GOOD;
        }
    }

    private Grades() {}

    /** @param ends the words of the lowest and the highest step */
    static Optional<Take> read(Asked asked, List<String> ends, Said said) {
        if (ends.size() != 2 || said.words().size() > SHORT || said.asks()) {
            return Optional.empty();
        }
        List<String> lowest = Normal.of(ends.getFirst()).words();
        List<String> highest = Normal.of(ends.getLast()).words();
        return step(Normal.of(asked.text()).words(), lowest, highest, said).map(Value::likely);
    }

    private static Optional<Integer> step(List<String> asked, List<String> lowest, List<String> highest, Said said) {
        if (NOTHING.isIn(lowest) ^ NOTHING.isIn(highest)) {
            int none = NOTHING.isIn(lowest) ? 1 : Scale.STEPS;
            if (is(NONE, said)) {
                return Optional.of(none);
            }
            if (is(MUCH, said) || isVeryMuch(asked, said)) {
                return Optional.of(Scale.STEPS + 1 - none);
            }
        }
        Optional<Side> low = side(lowest).or(() -> side(highest).map(Side::other));
        Optional<Side> high = side(highest);
        if (low.isEmpty() || low.equals(high)) {
            return Optional.empty();
        }
        Optional<Side> end =
                is(WORST, said) ? Optional.of(Side.BAD) : is(BEST, said) ? Optional.of(Side.GOOD) : extreme(said);
        return end.map(side -> low.equals(Optional.of(side)) ? 1 : Scale.STEPS);
    }

    /** "Helemaal niet tevreden" is bad. */
    private static Optional<Side> side(List<String> words) {
        boolean good = GOOD.isIn(words) || BEST.isIn(words);
        boolean bad = BAD.isIn(words) || WORST.isIn(words);
        Optional<Side> side = good == bad ? Optional.empty() : Optional.of(good ? Side.GOOD : Side.BAD);
        return NOTHING.isIn(words) ? side.map(Side::other) : side;
    }

    /** Whether this is said, with hardly anything beside it: "waardeloos figuur". */
    private static boolean is(Table<Boolean> phrases, Said said) {
        return isExactly(phrases, said)
                || said.words().size() <= FEW
                        && phrases.isIn(said.words())
                        && !NOTHING.isIn(phrases.without(said.words()))
                        && !TURNS.isIn(said.words());
    }

    private static boolean isExactly(Table<Boolean> phrases, Said said) {
        return phrases.isExactly(said.words())
                || phrases.isExactly(said.plain())
                || phrases.isExactly(FILLERS.without(said.plain()))
                || phrases.isExactly(FILLERS.without(said.words()));
    }

    /** "Super eenzaam" to "hoe eenzaam voel je je?". */
    private static boolean isVeryMuch(List<String> asked, Said said) {
        List<String> words = FILLERS.without(said.plain());
        int very = words.isEmpty() ? 0 : VERY.lengthAt(words, 0);
        return very > 0 && words.size() == very + 1 && asked.contains(words.getLast());
    }

    /** "Mega oneerlijk": a word of one side that is made as strong as can be, and nothing else. */
    private static Optional<Side> extreme(Said said) {
        for (int i = 0; i < said.plain().size(); i++) {
            int very = VERY.lengthAt(said.plain(), i);
            List<String> rest =
                    FILLERS.without(said.plain().subList(i + very, said.plain().size()));
            if (very > 0 && FILLERS.without(said.plain().subList(0, i)).isEmpty() && !rest.isEmpty()) {
                return GOOD.isExactly(rest)
                        ? Optional.of(Side.GOOD)
                        : BAD.isExactly(rest) ? Optional.of(Side.BAD) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
