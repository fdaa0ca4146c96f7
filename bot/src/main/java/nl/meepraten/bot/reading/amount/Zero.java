package nl.meepraten.bot.reading.amount;

import java.util.List;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** None at all: "geen", "geen enkele, ik slaap bij mijn zus". */
final class Zero {

    private static final Table<Boolean> NONE = Lists.everywhere("none");
    private static final Table<Boolean> PLEASED = Lists.of("answering").table("amount pleased");
    private static final Table<Boolean> TURNS = Lists.of("answering").table("echo turns");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> WHOLE_WEEK = Lists.everywhere("week whole");

    private Zero() {}

    static boolean isIn(List<String> words) {
        return NONE.isIn(words);
    }

    static boolean is(Said said, List<String> bare, String language) {
        List<String> withoutUnit =
                bare.isEmpty() || Unit.at(bare, bare.size() - 1).isEmpty() ? bare : bare.subList(0, bare.size() - 1);
        boolean first = !bare.isEmpty()
                && NONE.lengthAt(bare, 0) > 0
                && bare.size() - NONE.lengthAt(bare, 0) <= 2
                && bare.stream().noneMatch(Normal::isDigits)
                && bare.size() > NONE.lengthAt(bare, 0)
                && PLEASED.isExactly(bare.subList(NONE.lengthAt(bare, 0), bare.size()));
        return first
                || NONE.isExactly(said.words())
                || NONE.isExactly(said.plain())
                || NONE.isExactly(bare)
                || NONE.isExactly(withoutUnit)
                || beginsWithNone(said)
                || Lists.everywhereIn(language, "none alone").isExactly(said.words());
    }

    /** "Geen, ik slaap bij mijn zus": none, and why, without any number. */
    private static boolean beginsWithNone(Said said) {
        List<String> words = said.words();
        int end = 1;
        while (end < words.size() && !said.isCutAt(end)) {
            end++;
        }
        return end < words.size()
                && NONE.isExactly(FILLERS.without(said.part(0, end).plain()))
                && Numbers.in(said.part(end, words.size()).normal(), "nl").isEmpty()
                && !WHOLE_WEEK.isIn(words)
                && !TURNS.isIn(words);
    }
}
