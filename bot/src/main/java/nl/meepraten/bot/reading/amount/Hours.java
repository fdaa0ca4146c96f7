package nl.meepraten.bot.reading.amount;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** How many hours lie between two times of the clock: "van 11 tot 6". */
final class Hours {

    private static final Table<Boolean> FROM = Lists.of("answering").table("hours from");
    private static final Table<Boolean> TO = Lists.of("answering").table("hours to");
    private static final int CLOCK = 12;
    private static final int DAY = 24;

    private static final Table<Boolean> EACH = Lists.of("answering").table("amount each");

    private Hours() {}

    static OptionalInt between(Normal said, String language) {
        List<String> words = said.words();
        List<Found> found = Numbers.in(said, language);
        if (found.size() != 2) {
            return OptionalInt.empty();
        }
        Found from = found.getFirst();
        Found to = found.getLast();
        boolean begins = from.start() > 0 && FROM.has(words.get(from.start() - 1));
        boolean ends = to.start() > from.end() - 1 && TO.has(words.get(to.start() - 1));
        boolean hours = isHour(from) && isHour(to);
        if (!begins || !ends || !hours) {
            return OptionalInt.empty();
        }
        int around = from.value() > CLOCK || to.value() > CLOCK ? DAY : CLOCK;
        return OptionalInt.of(Math.floorMod(to.value() - from.value() - 1, around) + 1);
    }

    private static boolean isHour(Found number) {
        return number.value() >= 0 && number.value() <= DAY && number.exact() == number.value();
    }

    /** "4 dagen van 8", where hours are asked. */
    static boolean isEachDay(List<Counted> counted, Said said) {
        return counted.size() == 2
                && counted.getFirst().unit().equals(Optional.of(Unit.DAY))
                && counted.getLast().unit().filter(unit -> unit != Unit.HOUR).isEmpty()
                && EACH.isExactly(said.words()
                        .subList(counted.getFirst().end(), counted.getLast().start()));
    }
}
