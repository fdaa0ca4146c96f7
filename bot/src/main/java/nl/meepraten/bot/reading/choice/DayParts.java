package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** An hour, where morning, afternoon and evening are offered: "rond een uur of 2", "20.00". What may be two of them is asked again. */
final class DayParts {

    private static final Table<Boolean> ABOUT = Lists.of("answering").table("day parts about");
    private static final Table<Boolean> HOUR = Lists.of("answering").table("day parts hour");
    private static final Table<Boolean> PART_OF_AN_HOUR = Lists.of("answering").table("day parts part of an hour");
    private static final Table<Boolean> HALF = Lists.of("answering").table("day parts half");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    private static final Table<Boolean> BETWEEN = Lists.of("answering").table("day parts between");
    private static final Table<Boolean> TO = Lists.of("answering").table("day parts to");
    private static final Table<Boolean> WHEN = Lists.of("answering").table("day parts when");
    private static final Table<Boolean> MUST = Lists.of("answering").table("day parts must");
    private static final int NOON = 12;

    /** Who tells more beside an hour may be telling of anything. */
    private static final int LONG = 7;

    private static final String MORNING = "ochtend";
    private static final String AFTERNOON = "middag";
    private static final String EVENING = "avond";

    /** Said of the clock 5 to 8 may be early or late, and 17 may be afternoon or evening. */
    private static final Map<Integer, String> PARTS = Map.ofEntries(
            Map.entry(1, AFTERNOON),
            Map.entry(2, AFTERNOON),
            Map.entry(3, AFTERNOON),
            Map.entry(4, AFTERNOON),
            Map.entry(9, MORNING),
            Map.entry(10, MORNING),
            Map.entry(11, MORNING),
            Map.entry(13, AFTERNOON),
            Map.entry(14, AFTERNOON),
            Map.entry(15, AFTERNOON),
            Map.entry(16, AFTERNOON),
            Map.entry(18, EVENING),
            Map.entry(19, EVENING),
            Map.entry(20, EVENING),
            Map.entry(21, EVENING),
            Map.entry(22, EVENING));

    private DayParts() {}

    /** Empty unless nothing but an hour is said, in words or signs that make it an hour and no option's number. */
    static Optional<Take> read(Asked asked, Said said) {
        OptionalInt hour = hour(asked, said);
        if (hour.isEmpty()) {
            return between(asked, said);
        }
        return of(asked, PARTS.getOrDefault(hour.getAsInt(), ""));
    }

    /** "Tussen 12 en 2" falls in one part, "tussen 11 en 1" in two. */
    private static Optional<Take> between(Asked asked, Said said) {
        List<String> words = said.words();
        List<Found> found = Numbers.in(said.normal(), asked.language()).stream()
                .filter(one -> one.kind() != Numbers.Kind.ARTICLE)
                .toList();
        if (found.size() != 2 || !isHoursBetween(words, found)) {
            return Optional.empty();
        }
        int first = found.getFirst().value();
        int last = found.getLast().value();
        String part = PARTS.getOrDefault(first == NOON ? first + 1 : first, "");
        boolean same = last > first % NOON && part.equals(PARTS.getOrDefault(last == NOON ? last - 1 : last, ""));
        return of(asked, same ? part : "");
    }

    private static boolean isHoursBetween(List<String> words, List<Found> found) {
        List<String> before = words.subList(0, found.getFirst().start());
        List<String> between =
                words.subList(found.getFirst().end(), found.getLast().start());
        List<String> behind = words.subList(found.getLast().end(), words.size());
        return !before.isEmpty()
                && BETWEEN.isExactly(FILLERS.without(before))
                && TO.isExactly(HOUR.without(between))
                && FILLERS.without(HOUR.without(behind)).isEmpty();
    }

    private static Optional<Take> of(Asked asked, String part) {
        List<Set<String>> offered = OptionWords.of(asked).things();
        if (!offered.stream().allMatch(DayParts::isPart)) {
            return Optional.empty();
        }
        List<Integer> fitting = IntStream.rangeClosed(1, offered.size())
                .filter(option -> offered.get(option - 1).contains(part))
                .boxed()
                .toList();
        return Optional.of(fitting.size() == 1 ? Value.likely(fitting.getFirst()) : Unsure.of(Why.NO_ANSWER));
    }

    /** "Half drie" is after two. */
    private static OptionalInt half(Asked asked, Said said) {
        List<String> words = FILLERS.without(ABOUT.without(HOUR.without(said.words())));
        if (words.size() < 2 || HALF.lengthAt(words, 0) != 1) {
            return OptionalInt.empty();
        }
        boolean more = words.size() > 2;
        if (more && !isWhen(asked, said, said.words().subList(1, said.words().size()))) {
            return OptionalInt.empty();
        }
        List<Found> found = Numbers.in(Normal.of(words.get(1)), asked.language());
        return found.size() == 1 ? OptionalInt.of(found.getFirst().value() - 1) : OptionalInt.empty();
    }

    private static OptionalInt hour(Asked asked, Said said) {
        OptionalInt half = half(asked, said);
        return half.isPresent() ? half : whole(asked, said);
    }

    private static OptionalInt whole(Asked asked, Said said) {
        List<String> words = said.words();
        List<Integer> digits = IntStream.range(0, words.size())
                .filter(i -> Normal.isDigits(words.get(i)))
                .boxed()
                .toList();
        boolean minutes = digits.size() == 2
                && digits.getLast() == digits.getFirst() + 1
                && words.get(digits.getLast()).length() == 2
                && List.of(".", ":").contains(said.normal().gaps().get(digits.getLast()));
        Said whole = minutes ? said.without(digits.getLast(), digits.getLast() + 1) : said;
        List<Found> found = Numbers.in(whole.normal(), asked.language()).stream()
                .filter(one -> one.kind() != Numbers.Kind.ARTICLE)
                .toList();
        boolean tailed = found.stream().anyMatch(one -> HOUR.has(one.tail()));
        boolean part = isPartOfAnHour(asked, said, found)
                || words.stream().anyMatch(word -> Negations.has(word, asked.language()));
        if (found.size() != 1 || part || !(minutes || tailed || HOUR.isIn(words))) {
            return OptionalInt.empty();
        }
        Found one = found.getFirst();
        List<String> beside = IntStream.range(0, words.size())
                .filter(i -> !Normal.isDigits(words.get(i)) && (i < one.start() || i >= one.end()))
                .mapToObj(words::get)
                .toList();
        boolean nothingElse =
                FILLERS.without(ABOUT.without(HOUR.without(beside))).isEmpty() || isWhen(asked, said, beside);
        return nothingElse && one.kind() != Numbers.Kind.PART ? OptionalInt.of(one.value()) : OptionalInt.empty();
    }

    /** "Kwart over 9", "na 2 uur"; in "9 uur na mijn methadon" the "na" is of something else. */
    private static boolean isPartOfAnHour(Asked asked, Said said, List<Found> found) {
        List<String> words = said.words();
        boolean of = found.stream().anyMatch(one -> one.start() > 0 && PART_OF_AN_HOUR.has(words.get(one.start() - 1)));
        return PART_OF_AN_HOUR.isIn(words) && (of || HALF.isIn(words) || !isWhen(asked, said, words));
    }

    /** "Om 9 uur na mijn methadon": what is told beside the hour says when as well, and not what somebody has to do then. */
    private static boolean isWhen(Asked asked, Said said, List<String> beside) {
        return WHEN.isIn(beside)
                && !MUST.isIn(beside)
                && beside.size() <= LONG
                && OptionWords.of(asked).in(said.words()).options().isEmpty();
    }

    private static boolean isPart(Set<String> things) {
        return things.contains(MORNING) || things.contains(AFTERNOON) || things.contains(EVENING);
    }
}
