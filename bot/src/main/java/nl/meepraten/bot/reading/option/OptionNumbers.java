package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Options with numbers of their own, such as "17 uur" or "Met 3 of 4": a number may mean those, or the option's number. */
public final class OptionNumbers {

    private static final int HALF_DAY = 12;
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> BESIDE_AN_HOUR = Lists.of("answering").table("option numbers beside an hour");
    private static final Table<Boolean> HOUR = Lists.of("answering").table("option numbers hour");
    private static final Table<Boolean> LATE = Lists.of("answering").table("option numbers late");
    private static final Table<Boolean> PEOPLE = Lists.of("answering").table("option numbers people");

    /** The numbers an option stands for. */
    private record Range(int lowest, int highest, boolean hour) {}

    private OptionNumbers() {}

    public static Optional<Take> read(Asked asked, Said said) {
        List<Optional<Range>> ranges =
                asked.options().stream().map(OptionNumbers::range).toList();
        List<Found> numbers = Numbers.in(said.normal(), asked.language()).stream()
                .filter(found -> found.kind() != Numbers.Kind.ARTICLE)
                .toList();
        if (numbers.size() != 1
                || ranges.stream().allMatch(Optional::isEmpty)
                || said.words().size() > 6) {
            return Optional.empty();
        }
        Found number = numbers.getFirst();
        if (BESIDE_AN_HOUR.isIn(said.plain()
                        .subList(0, Math.min(number.start(), said.plain().size())))
                && ranges.stream().flatMap(Optional::stream).anyMatch(Range::hour)) {
            return Optional.of(Unsure.of(Take.Why.NO_ANSWER));
        }
        boolean hour = number.tail().startsWith("u") || HOUR.isIn(said.plain());
        boolean counts = PEOPLE.isIn(said.plain()) || hour;
        Set<Integer> fitting = fitting(ranges, number.value(), hour, LATE.isIn(said.plain()));
        boolean index = number.value() >= 1 && number.value() <= asked.options().size();
        boolean bare = FILLERS.without(said.plain()).size() <= 1;
        if (fitting.isEmpty()) {
            return counts && hour ? Optional.of(Unsure.of(Take.Why.NO_ANSWER)) : Optional.empty();
        }
        if (index && !counts && bare && !fitting.equals(Set.of(number.value()))) {
            Set<Integer> both = new TreeSet<>(fitting);
            both.add(number.value());
            return Optional.of(Unsure.between(both));
        }
        if (!index && fitting.size() == 1 && said.words().size() <= 3) {
            return Optional.of(Value.likely(fitting.iterator().next()));
        }
        if (!counts && !bare) {
            return Optional.empty();
        }
        return Optional.of(fitting.size() == 1 ? Value.likely(fitting.iterator().next()) : Unsure.between(fitting));
    }

    private static Set<Integer> fitting(List<Optional<Range>> ranges, int value, boolean hour, boolean late) {
        Set<Integer> fitting = new TreeSet<>();
        for (int i = 0; i < ranges.size(); i++) {
            int number = i + 1;
            ranges.get(i).filter(range -> fits(range, value, hour, late)).ifPresent(range -> fitting.add(number));
        }
        return fitting;
    }

    private static boolean fits(Range range, int value, boolean hour, boolean late) {
        boolean exact =
                value >= range.lowest() && value <= range.highest() && !(range.hour() && late && value < HALF_DAY);
        boolean onTheClock = range.hour() && hour && value <= HALF_DAY && value + HALF_DAY == range.lowest();
        return exact || onTheClock;
    }

    private static Optional<Range> range(String option) {
        Normal normal = Normal.of(option);
        List<Integer> values = new ArrayList<>();
        for (String word : normal.words()) {
            if (Normal.isDigits(word) && word.length() <= 4) {
                values.add(Integer.valueOf(word));
            }
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        int first = values.getFirst();
        int last = values.getLast();
        List<String> words = normal.words();
        boolean more =
                words.contains("meer") && words.contains("dan") || words.contains("more") || words.contains("boven");
        boolean less = words.contains("minder") || words.contains("less") || words.contains("onder");
        boolean orMore = option.contains("+") || words.contains("meer") && words.contains("of");
        boolean hour = HOUR.isIn(words);
        if (orMore) {
            return Optional.of(new Range(first, Integer.MAX_VALUE, hour));
        }
        return Optional.of(
                more
                        ? new Range(first + 1, Integer.MAX_VALUE, hour)
                        : less ? new Range(0, first - 1, hour) : new Range(first, last, hour));
    }
}
