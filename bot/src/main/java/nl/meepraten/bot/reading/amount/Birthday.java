package nl.meepraten.bot.reading.amount;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** An age that somebody has not reached yet. */
final class Birthday {

    private static final Table<Boolean> BECOMES = Lists.of("answering").table("amount becomes");
    private static final Table<Boolean> SOON = Lists.of("answering").table("amount soon");

    private static final Table<Boolean> IN = Lists.of("answering").table("amount becomes in");
    private static final Table<Boolean> THEN = Lists.of("answering").table("amount becomes then");

    private Birthday() {}

    /** "Over 2 jaar 40", "nog 1 jaar en dan 40": so many years younger now. */
    static Optional<Take> inYears(Said said, List<Counted> counted) {
        if (counted.size() != 2) {
            return Optional.empty();
        }
        Counted years = counted.getFirst();
        Counted age = counted.getLast();
        List<String> words = said.words();
        boolean becomes = years.unit().equals(Optional.of(Unit.YEAR))
                && age.unit().filter(unit -> unit != Unit.YEAR).isEmpty()
                && years.amount() < age.amount()
                && IN.isExactly(words.subList(0, years.start()))
                && THEN.without(words.subList(years.end(), age.start())).isEmpty()
                && THEN.without(words.subList(age.end(), words.size())).isEmpty();
        return becomes ? Optional.of(Value.likely((int) (age.amount() - years.amount()))) : Optional.empty();
    }

    /** "Word in juni 20": somebody is a year younger now. */
    static Optional<Take> next(Said said, List<Counted> counted) {
        List<Counted> ages = counted.stream()
                .filter(one -> one.unit().filter(unit -> unit != Unit.YEAR).isEmpty())
                .toList();
        if (ages.size() != 1 || ages.getFirst().amount() < 2) {
            return Optional.empty();
        }
        List<String> before = said.words().subList(0, ages.getFirst().start());
        boolean becomes = IntStream.range(0, before.size())
                .filter(from -> BECOMES.lengthAt(before, from) > 0)
                .mapToObj(from -> before.subList(from + BECOMES.lengthAt(before, from), before.size()))
                .anyMatch(between -> SOON.without(between).isEmpty());
        return becomes ? Optional.of(Value.likely((int) ages.getFirst().amount() - 1)) : Optional.empty();
    }
}
