package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Options that stand in a row: "1 t/m 3", "maandag tot en met woensdag", "vanaf dinsdag", "door de week", "om de dag". */
final class Range {

    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> NOTHING = new Table<>();
    private static final Table<Boolean> WEEK =
            Lists.of("nl").table("every weekday").addAll(Lists.of("en").section("every weekday"), true);
    private static final Table<Boolean> WEEKEND =
            Lists.of("nl").table("weekend").addAll(Lists.of("en").section("weekend"), true);
    private static final Table<Boolean> TO = Lists.of("answering").table("several to");
    private static final Table<Boolean> UP_TO = Lists.of("answering").table("several up to");
    private static final Table<Boolean> FROM = Lists.of("answering").table("several from");
    private static final Table<Boolean> UP_AND_WITH = Lists.of("answering").table("several up and with");
    private static final Table<Boolean> CAN = Lists.of("answering").table("several can");
    private static final Table<Boolean> AFTER = Lists.of("answering").table("several after");
    private static final Table<Boolean> BEGIN = Lists.of("answering").table("several begin");
    private static final Table<Boolean> EVERY_OTHER = Lists.of("answering").table("several every other day");
    private static final Table<Boolean> BEGINNING = Lists.of("answering").table("several beginning");

    private static final Table<Boolean> UP_TO_DAY = Lists.of("answering").table("several up to day");
    private static final Table<Boolean> FROM_FAR = Lists.of("answering").table("several from far");
    private static final Table<Boolean> TO_FAR = Lists.of("answering").table("several to far");
    /** Who says more tells a story. */
    private static final int LONG = 20;

    private static final Pattern STROKE = Pattern.compile("[-–—~]|\\s[-–—~]\\s|\\s*(?:-*>|→)\\s*");

    private static final int FEW = 3;

    private Range() {}

    /** "Door de week", where the options are days. */
    static Optional<Take> days(Asked asked, List<String> bare) {
        boolean week = WEEK.isExactly(bare);
        boolean weekend = WEEKEND.isExactly(bare);
        if (!week && !weekend) {
            return Optional.empty();
        }
        Set<Integer> fitting = IntStream.rangeClosed(1, asked.options().size())
                .filter(option -> OptionWords.of(asked).things().get(option - 1).stream()
                        .anyMatch(thing -> Concepts.isDay(thing)
                                && weekend == (thing.equals("zaterdag") || thing.equals("zondag"))))
                .boxed()
                .collect(Collectors.toSet());
        return fitting.isEmpty() ? Optional.empty() : Optional.of(Value.of(fitting, false));
    }

    /** "1 t/m 3". */
    static Optional<Take> numbered(Asked asked, Said said) {
        List<String> words = FILLERS.without(said.words());
        int last = words.size() - 1;
        if (words.size() < FEW
                || !Normal.isDigits(words.getFirst())
                || !Normal.isDigits(words.get(last))
                || !TO.isExactly(words.subList(1, last))) {
            return Optional.empty();
        }
        int from = number(words.getFirst());
        int to = number(words.get(last));
        return Optional.of(
                from >= 1 && from < to && to <= asked.options().size()
                        ? Value.of(IntStream.rangeClosed(from, to).boxed().collect(Collectors.toSet()), true)
                        : Unsure.of(Why.NO_ANSWER));
    }

    /** "Maandag tot en met woensdag". */
    static Optional<Take> named(Asked asked, Said said) {
        List<String> words = said.words();
        if (words.size() > LONG) {
            return Optional.empty();
        }
        boolean days = OptionWords.of(asked).areDays();
        for (int i = 1; i < words.size() - 1; i++) {
            int length = Math.max(UP_TO.lengthAt(words, i), days ? upToDay(words, i) : 0);
            if (length > 0 && i + length < words.size()) {
                Optional<Take> from = BEGIN.isExactly(said.words().subList(0, i))
                        ? Optional.of(Value.of(1))
                        : Choice.read(one(asked), said.part(days ? from(words, i) : 0, i));
                Said last =
                        Clauses.in(said.part(i + length, words.size()), NOTHING).getFirst();
                Optional<Take> to = Choice.read(one(asked), last);
                if (from.orElse(Unsure.of(Why.NO_ANSWER)) instanceof Value first
                        && to.orElse(Unsure.of(Why.NO_ANSWER)) instanceof Value end) {
                    return Optional.of(
                            between(first.values().getFirst(), end.values().getFirst()));
                }
            }
        }
        return Optional.empty();
    }

    /** What means "up to" between days only: "monday to friday", "lunes a viernes", "od poniedziałku do środy". */
    private static int upToDay(List<String> words, int position) {
        boolean far = FROM_FAR.has(words.getFirst());
        return Math.max(UP_TO_DAY.lengthAt(words, position), far ? TO_FAR.lengthAt(words, position) : 0);
    }

    /** "Ma-wo" are three days. "1-3" may be three options, and may be two: that is asked again; "1-3-5" is a list. */
    static Optional<Take> stroked(Asked asked, Said said) {
        List<String> words = said.words();
        List<Integer> strokes = IntStream.range(1, words.size())
                .filter(i -> STROKE.matcher(said.normal().gaps().get(i)).matches())
                .boxed()
                .toList();
        if (strokes.size() != 1) {
            return Optional.empty();
        }
        int to = strokes.getFirst();
        int from = to - 1;
        if (Normal.isDigits(words.get(from)) && Normal.isDigits(words.get(to))) {
            int first = number(words.get(from));
            int last = number(words.get(to));
            boolean counted = asked.optionWords().stream().flatMap(List::stream).anyMatch(Normal::isDigits);
            return first + 1 < last && last <= asked.options().size() && !counted
                    ? Optional.of(Unsure.of(Why.NO_ANSWER))
                    : Optional.empty();
        }
        Set<Integer> first = OptionWords.of(asked).areDays() ? named(asked, words.subList(from, to)) : Set.of();
        Set<Integer> last = named(asked, words.subList(to, to + 1));
        if (first.size() != 1 || last.size() != 1) {
            return Optional.empty();
        }
        int begin = first.iterator().next();
        int end = last.iterator().next();
        Said beside = said.without(from, to + 1);
        boolean more = !named(asked, beside.words()).isEmpty()
                || beside.words().stream().anyMatch(word -> Negations.has(word, asked.language()));
        return begin + 1 >= end ? Optional.empty() : Optional.of(more ? Unsure.of(Why.NO_ANSWER) : between(begin, end));
    }

    private static Set<Integer> named(Asked asked, List<String> words) {
        return OptionWords.of(asked).in(words).options();
    }

    /** "Vanaf woensdag", "na dinsdag", "kan tot en met donderdag", where the options are days. */
    static Optional<Take> open(Asked asked, Said said) {
        List<String> words = said.words();
        int start = leading(words);
        int after = AFTER.lengthAt(words, start);
        int upTo = UP_AND_WITH.lengthAt(words, start);
        int begin = start + Math.max(upTo, Math.max(FROM.lengthAt(words, start), after));
        if (begin == start || begin >= words.size() || !OptionWords.of(asked).areDays()) {
            return Optional.empty();
        }
        int size = asked.options().size();
        return Choice.read(one(asked), said.part(begin, words.size()))
                .filter(Value.class::isInstance)
                .map(take -> ((Value) take).values().getFirst())
                .map(day -> upTo > 0
                        ? IntStream.rangeClosed(1, day)
                        : IntStream.rangeClosed(day + (after > 0 ? 1 : 0), size))
                .map(days -> days.boxed().collect(Collectors.toSet()))
                .filter(days -> !days.isEmpty())
                .map(days -> Value.of(days, false));
    }

    /** Where the first day of "kan van maandag tot woensdag" stands. */
    private static int from(List<String> words, int before) {
        int start = leading(words);
        int from = start + FROM.lengthAt(words, start);
        return from < before ? from : 0;
    }

    /** How many words at the beginning say nothing: "ik kan". */
    private static int leading(List<String> words) {
        int start = 0;
        while (start < words.size() && CAN.lengthAt(words, start) > 0) {
            start += CAN.lengthAt(words, start);
        }
        return start;
    }

    private static Asked one(Asked asked) {
        return Asked.of(Asked.Kind.ONE, asked.language(), "", asked.options());
    }

    static Take between(int first, int last) {
        return first < last
                ? Value.of(IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet()), false)
                : Unsure.of(Why.NO_ANSWER);
    }

    /** "Om de dag, te beginnen maandag". */
    static Optional<Take> everyOther(Asked asked, Said said) {
        List<String> words = EVERY_OTHER.without(said.words());
        if (words.size() == said.words().size()
                || !BEGINNING.isIn(words)
                || !OptionWords.of(asked).areDays()) {
            return Optional.empty();
        }
        Set<Integer> first = OptionWords.of(asked).in(words).options();
        return first.size() != 1
                ? Optional.empty()
                : Optional.of(Value.of(
                        IntStream.iterate(
                                        first.iterator().next(),
                                        day -> day <= asked.options().size(),
                                        day -> day + 2)
                                .boxed()
                                .collect(Collectors.toSet()),
                        false));
    }

    private static int number(String digits) {
        return digits.length() <= 2 ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
