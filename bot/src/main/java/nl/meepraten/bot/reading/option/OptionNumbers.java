package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final int MOST = 7;

    /** "Zeven uur zou mooi zijn, dan kan ik eerst eten" begins with its answer. */
    private static final int MOST_BEHIND_AN_HOUR = 14;

    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> BESIDE_AN_HOUR = Lists.of("answering").table("option numbers beside an hour");
    private static final Table<Boolean> HOUR = Lists.of("answering").table("option numbers hour");
    private static final Table<Boolean> LATE = Lists.of("answering").table("option numbers late");
    private static final Table<Boolean> PEOPLE = Lists.of("answering").table("option numbers people");

    /** "5 uur moet ik eten halen dus later". */
    private static final Table<Boolean> OTHERWISE = Lists.of("answering").table("option numbers otherwise");

    private static final Table<Boolean> EARLIEST = Lists.of("answering").table("option numbers earliest");
    private static final Table<Boolean> LATEST = Lists.of("answering").table("option numbers latest");
    private static final Pattern NO_MINUTES = Pattern.compile("00(?:u|uur|h)?");
    private static final Pattern HALF_OF_THE_DAY = Pattern.compile("(\\d{1,2})(pm|am)");

    /** The numbers an option stands for. */
    private record Range(int lowest, int highest, boolean hour) {}

    private OptionNumbers() {}

    public static Optional<Take> read(Asked asked, Said all) {
        List<Optional<Range>> ranges =
                asked.options().stream().map(OptionNumbers::range).toList();
        boolean hours =
                ranges.stream().flatMap(Optional::stream).filter(Range::hour).count() > 1;
        Optional<Take> farthest = hours ? farthest(ranges, all) : Optional.empty();
        if (farthest.isPresent()) {
            return farthest;
        }
        Said said = hours ? onTheHour(all) : all;
        List<Found> numbers = Numbers.in(said.normal(), asked.language()).stream()
                .filter(found -> found.kind() != Numbers.Kind.ARTICLE)
                .toList();
        if (numbers.size() != 1
                || ranges.stream().allMatch(Optional::isEmpty)
                || said.words().size() > most(hours, numbers.getFirst(), all)) {
            return Optional.empty();
        }
        Found number = numbers.getFirst();
        if (BESIDE_AN_HOUR.isIn(said.plain()
                        .subList(0, Math.min(number.start(), said.plain().size())))
                && ranges.stream().flatMap(Optional::stream).anyMatch(Range::hour)) {
            return Optional.of(Unsure.of(Take.Why.NO_ANSWER));
        }
        boolean hour = number.tail().startsWith("u")
                || HOUR.isIn(said.plain())
                || hours
                        && (LATE.isIn(said.plain())
                                || said.words().size() < all.words().size());
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

    private static int most(boolean hours, Found number, Said said) {
        boolean begins = number.start() <= 1 && !OTHERWISE.isIn(said.words());
        return hours && begins ? MOST_BEHIND_AN_HOUR : MOST;
    }

    /** "De vroegste", "zo laat mogelijk". */
    private static Optional<Take> farthest(List<Optional<Range>> ranges, Said said) {
        boolean first = EARLIEST.isIn(said.words());
        boolean last = LATEST.isIn(said.words());
        if (first == last
                || said.words().stream().anyMatch(word -> Negations.has(word, "nl"))
                || ranges.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Comparator<Integer> byHour =
                Comparator.comparingInt(i -> ranges.get(i).map(Range::lowest).orElse(0));
        return IntStream.range(0, ranges.size())
                .boxed()
                .min(first ? byHour : byHour.reversed())
                .map(i -> Value.likely(i + 1));
    }

    /** "19:00" and "19.00u" are 19 o'clock, "7pm" is 7 in the evening. */
    private static Said onTheHour(Said said) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < said.words().size(); i++) {
            String word = said.words().get(i);
            boolean minutes = i > 0
                    && NO_MINUTES.matcher(word).matches()
                    && Normal.isDigits(said.words().get(i - 1));
            Matcher half = HALF_OF_THE_DAY.matcher(word);
            if (half.matches()) {
                words.addAll(List.of(half.group(1), half.group(2)));
                gaps.addAll(List.of(said.normal().gaps().get(i), ""));
            } else if (!minutes) {
                words.add(word);
                gaps.add(said.normal().gaps().get(i));
            }
        }
        return said.with(new Normal(words, gaps));
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
