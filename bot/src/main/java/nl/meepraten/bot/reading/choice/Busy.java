package nl.meepraten.bot.reading.choice;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Asked when they can, people tell when they cannot: "di moet ik naar de reclassering en za werk ik". */
final class Busy {

    private static final Table<Boolean> ASKED = Lists.of("answering").table("busy asked");
    private static final Table<Boolean> BUSY = Lists.of("answering").table("busy");
    private static final Table<Boolean> FREE = Lists.of("answering").table("busy free");
    private static final Table<Boolean> STARTS = Lists.of("answering").table("rest starts");

    private static final Table<Boolean> UP_TO = Lists.of("answering").table("several up to");
    private static final Table<Boolean> TIMES = Lists.of("answering").table("busy times");

    private static final int LONG = 14;

    private Busy() {}

    /** Empty unless some of the options are turned down by what somebody has to do then. */
    static Optional<Take> read(Asked asked, Said said) {
        boolean busyThen = BUSY.isIn(said.words()) && !FREE.isIn(said.words());
        if (!busyThen || said.words().size() > LONG || said.asks() || !isWhen(asked)) {
            return Optional.empty();
        }
        Set<Integer> busy = new TreeSet<>();
        Set<Integer> free = new TreeSet<>();
        for (Said clause : Clauses.in(said, STARTS)) {
            (BUSY.isIn(clause.words()) ? busy : free).addAll(named(asked, clause));
        }
        if (busy.size() == 1 && UP_TO.isIn(said.words())) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        if (busy.isEmpty() || free.stream().anyMatch(busy::contains)) {
            return Optional.empty();
        }
        Set<Integer> left = free.isEmpty()
                ? IntStream.rangeClosed(1, asked.options().size())
                        .boxed()
                        .filter(option -> !busy.contains(option))
                        .collect(Collectors.toSet())
                : free;
        boolean clear = asked.kind() == Asked.Kind.SEVERAL ? !left.isEmpty() : left.size() == 1;
        return clear ? Optional.of(Value.of(left, false)) : Optional.empty();
    }

    /** Whether each option is a day, a part of a day, an hour. */
    private static boolean isWhen(Asked asked) {
        return ASKED.isIn(asked.words())
                && IntStream.range(0, asked.options().size())
                        .allMatch(option -> OptionWords.of(asked).things().get(option).stream()
                                        .anyMatch(TIMES::has)
                                || asked.optionWords().get(option).stream().anyMatch(TIMES::has));
    }

    private static Set<Integer> named(Asked asked, Said clause) {
        return Range.named(asked, clause)
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .<Set<Integer>>map(value -> new TreeSet<>(value.values()))
                .orElseGet(() -> OptionWords.of(asked).in(clause.words()).options());
    }
}
