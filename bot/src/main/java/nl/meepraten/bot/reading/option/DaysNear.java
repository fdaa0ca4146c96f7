package nl.meepraten.bot.reading.option;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** A day that is told by another one or by its place in the week: "de dag voor vrijdag", "midden in de week". */
public final class DaysNear {

    private static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final Table<Boolean> BEFORE = Lists.of("answering").table("days near before");
    private static final Table<Boolean> AFTER = Lists.of("answering").table("days near after");
    private static final Table<Boolean> MIDDLE = Lists.of("answering").table("days near middle");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final int WEDNESDAY = 2;

    private DaysNear() {}

    /** The option that is meant; empty when something else is said as well. */
    public static Optional<Integer> read(Asked asked, Said said) {
        if (MIDDLE.isExactly(FILLERS.without(said.words())) || MIDDLE.isExactly(said.words())) {
            return option(asked, WEDNESDAY);
        }
        for (int i = 0; i < said.words().size(); i++) {
            int before = BEFORE.lengthAt(said.words(), i);
            int after = AFTER.lengthAt(said.words(), i);
            int from = i + Math.max(before, after);
            boolean nothingElse = FILLERS.without(said.words().subList(0, i)).isEmpty()
                    && from + 1 == said.words().size();
            OptionalInt day = nothingElse && from > i ? day(said.words().subList(from, from + 1)) : OptionalInt.empty();
            if (day.isPresent()) {
                return option(asked, Math.floorMod(day.getAsInt() + (before > 0 ? -1 : 1), DAYS.size()));
            }
        }
        return Optional.empty();
    }

    private static OptionalInt day(List<String> words) {
        return Concepts.in(words).stream()
                .mapToInt(named -> DAYS.indexOf(named.thing()))
                .filter(day -> day >= 0)
                .findFirst();
    }

    private static Optional<Integer> option(Asked asked, int day) {
        List<Integer> fitting = IntStream.rangeClosed(1, asked.options().size())
                .filter(option -> {
                    List<String> words = asked.optionWords().get(option - 1);
                    return words.size() == 1 && day(words).orElse(-1) == day;
                })
                .boxed()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
