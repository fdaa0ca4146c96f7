package nl.meepraten.bot.reading.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * A number with what it counts.
 *
 * @param start the number of the word it begins with
 * @param end the number of the word after what it counts
 * @param likely whether it was said in other words than digits
 */
record Counted(double amount, Optional<Unit> unit, int start, int end, boolean likely) {

    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> CLOCK = Lists.of("answering").table("counted clock");
    private static final Table<Boolean> SINCE = Lists.of("answering").table("counted since");
    private static final Table<Boolean> AGED = Lists.of("answering").table("counted aged");
    private static final List<String> BORN = List.of("bouwjaar", "jaargang", "geboren", "uit");
    private static final List<String> HALVES = List.of("eneenhalf", "enhalf", "enhalve", "einhalb", "einhalbe");
    private static final double HALF = 0.5;
    private static final Table<Double> PARTS = new Table<Double>()
            .addAll(Lists.of("answering").section("counted half"), HALF)
            .addAll(Lists.of("answering").section("counted one and a half"), 1 + HALF)
            .addAll(Lists.of("answering").section("counted quarter"), HALF / 2);
    private static final Table<Integer> MONEY = worth("counted money");
    private static final Table<Integer> MONTHS = worth("counted months");
    private static final Table<Boolean> AND = Lists.of("answering").table("spoken and");
    private static final Table<Boolean> OR_MORE = Lists.of("answering").table("counted or more");

    /** "2j", "2 j". */
    private static final List<String> YEARS = List.of("j", "y");

    private static final Table<Boolean> A_HALF = Lists.of("answering").table("counted and a half");
    private static final Table<Boolean> ABOUT_A = Lists.of("answering").table("counted about a");
    private static final Table<Boolean> OR = Lists.of("answering").table("counted or");
    private static final Table<Integer> MINUTES = new Table<Integer>()
            .addAll(
                    List.of(
                            "kwartier",
                            "kwartiertje",
                            "een kwartier",
                            "een kwartiertje",
                            "quarter of an hour",
                            "quarter hour"),
                    15)
            .addAll(
                    List.of(
                            "halfuur",
                            "half uur",
                            "halfuurtje",
                            "half uurtje",
                            "een half uur",
                            "een half uurtje",
                            "half an hour",
                            "half hour"),
                    30)
            .addAll(List.of("drie kwartier", "3 kwartier"), 45)
            .addAll(List.of("anderhalf uur"), 90)
            .addAll(List.of("uurtje", "een uur", "een uurtje", "an hour", "one hour"), 60);

    /** Words that stand for an amount by themselves: "tientje=10". */
    private static Table<Integer> worth(String section) {
        Table<Integer> table = new Table<>();
        for (String entry : Lists.of("answering").section(section)) {
            int equals = entry.indexOf('=');
            table.add(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
        }
        return table;
    }

    /** Whether a word was said that is an amount of money by itself. */
    boolean isCash(List<String> words) {
        return MONEY.isIn(words.subList(start, end));
    }

    /** @param unit what the question asks to count, when it says so */
    static List<Counted> in(Asked asked, Said said, Optional<Unit> unit) {
        List<String> words = said.words();
        List<Counted> counted = new ArrayList<>();
        List<Found> numbers = Numbers.in(said.normal(), asked.language());
        int i = 0;
        while (i < words.size()) {
            int position = i;
            Optional<Counted> special = special(words, i, unit, asked.language())
                    .or(() -> about(words, position, numbers))
                    .or(() -> andAHalf(words, position, numbers))
                    .or(() -> shortOne(words, position, numbers))
                    .or(() -> oneAnd(words, position, numbers));
            Optional<Found> number =
                    numbers.stream().filter(found -> found.start() == position).findFirst();
            boolean longer = number.filter(found ->
                            special.filter(known -> known.end() < found.end()).isPresent())
                    .isPresent();
            Optional<Counted> one = special.isPresent() && !longer
                    ? special
                    : number.filter(found -> !Uncounted.is(words, found, unit, numbers.size() == 1))
                            .flatMap(found -> counted(said, found, unit, numbers.size()));
            one.ifPresent(counted::add);
            i = one.map(Counted::end).or(() -> number.map(Found::end)).orElse(i + 1);
        }
        return withoutAges(withoutRepeats(counted, numbers), words);
    }

    /** "3 (drie)" is said twice. */
    private static List<Counted> withoutRepeats(List<Counted> counted, List<Found> numbers) {
        boolean twice = counted.size() == 2
                && numbers.size() == 2
                && counted.getFirst().amount() == counted.getLast().amount()
                && counted.getFirst().end() == counted.getLast().start()
                && numbers.getFirst().kind() != numbers.getLast().kind();
        if (!twice) {
            return counted;
        }
        Counted last = counted.getLast();
        return List.of(
                new Counted(last.amount(), last.unit(), counted.getFirst().start(), last.end(), false));
    }

    /** "2, van 7 en 11" are two. */
    private static List<Counted> withoutAges(List<Counted> counted, List<String> words) {
        boolean ages = counted.size() > 1
                && counted.getFirst().amount() == counted.size() - 1
                && AGED.isExactly(
                        words.subList(counted.getFirst().end(), counted.get(1).start()));
        return ages ? counted.subList(0, 1) : counted;
    }

    /** "Een maand of 8" is about eight months, and "jaartje of 3" three years. */
    private static Optional<Counted> about(List<String> words, int i, List<Found> numbers) {
        int article = ABOUT_A.has(words.get(i)) ? 1 : 0;
        if (article == 0 && i > 0 || i + article >= words.size()) {
            return Optional.empty();
        }
        Optional<Table.Match<Unit>> unit = Unit.at(words, i + article);
        int or = i + article + unit.map(Table.Match::length).orElse(0);
        if (unit.isEmpty() || or >= words.size() || !OR.has(words.get(or))) {
            return Optional.empty();
        }
        return numbers.stream()
                .filter(number -> number.start() == or + 1)
                .map(number -> new Counted(number.exact(), unit.map(Table.Match::value), i, number.end(), true))
                .findFirst();
    }

    /** "N maand" is one month. */
    private static Optional<Counted> shortOne(List<String> words, int i, List<Found> numbers) {
        boolean one = ABOUT_A.has(words.get(i)) && numbers.stream().noneMatch(number -> number.start() == i);
        return one && i + 1 < words.size()
                ? Unit.at(words, i + 1)
                        .map(unit -> new Counted(1, Optional.of(unit.value()), i, i + 1 + unit.length(), true))
                : Optional.empty();
    }

    /** "Twee en een half jaar", "2 jaar en een half", "jaar en een half", "3 en een half". */
    private static Optional<Counted> andAHalf(List<String> words, int i, List<Found> numbers) {
        Optional<Found> number =
                numbers.stream().filter(found -> found.start() == i).findFirst();
        double whole = number.map(Found::exact).orElse(1.0);
        int end = number.map(Found::end).orElse(i);
        Optional<Unit> tail = number.flatMap(found -> tail(found.tail()));
        int half = number.isPresent() && tail.isEmpty() ? A_HALF.lengthAt(words, end) : 0;
        if (half > 0) {
            Optional<Table.Match<Unit>> unit = Unit.at(words, end + half);
            int length = unit.map(Table.Match::length).orElse(0);
            return Optional.of(new Counted(whole + HALF, unit.map(Table.Match::value), i, end + half + length, true));
        }
        Optional<Table.Match<Unit>> named = tail.isPresent() ? Optional.empty() : Unit.at(words, end);
        Optional<Unit> unit = tail.or(() -> named.map(Table.Match::value));
        int behind = end + named.map(Table.Match::length).orElse(0);
        int more = unit.isPresent() ? A_HALF.lengthAt(words, behind) : 0;
        boolean other = more > 0
                && Unit.at(words, behind + more)
                        .filter(next -> !unit.equals(Optional.of(next.value())))
                        .isPresent();
        return more == 0 || other
                ? Optional.empty()
                : Optional.of(new Counted(whole + HALF, unit, i, behind + more, true));
    }

    /** "Jaar en 3 maanden" is one year, and the months; so is "jaar plus n maand". */
    private static Optional<Counted> oneAnd(List<String> words, int i, List<Found> numbers) {
        Optional<Table.Match<Unit>> whole = i == 0 ? Unit.at(words, i) : Optional.empty();
        int and = whole.map(Table.Match::length).orElse(0);
        boolean more = and > 0
                && and < words.size()
                && (AND.has(words.get(and)) || OR_MORE.has(words.get(and)))
                && Stream.concat(
                                numbers.stream()
                                        .filter(number -> number.start() == and + 1)
                                        .map(Found::end),
                                Stream.of(and + 2)
                                        .filter(end -> end <= words.size() && ABOUT_A.has(words.get(and + 1))))
                        .filter(end -> end < words.size())
                        .flatMap(end -> Unit.at(words, end).stream())
                        .anyMatch(part -> part.value()
                                .convert(1, whole.get().value())
                                .filter(many -> many > 1)
                                .isPresent());
        return more ? Optional.of(new Counted(1, whole.map(Table.Match::value), i, and, true)) : Optional.empty();
    }

    /** "Kwartiertje", "twee tientjes", "anderhalf jaar". */
    private static Optional<Counted> special(List<String> words, int i, Optional<Unit> unit, String language) {
        if (unit.equals(Optional.of(Unit.MINUTE))) {
            Optional<Table.Match<Integer>> minutes = MINUTES.at(words, i);
            if (minutes.isPresent()) {
                return minutes.map(match -> new Counted(match.value(), unit, i, i + match.length(), true));
            }
        }
        if (unit.equals(Optional.of(Unit.EURO))) {
            Optional<Table.Match<Integer>> money = MONEY.at(words, i);
            if (money.isPresent()) {
                return money.map(match -> new Counted(match.value(), unit, i, i + match.length(), true));
            }
        }
        if (unit.flatMap(asked -> asked.convert(1, Unit.MONTH)).isPresent()) {
            Optional<Table.Match<Integer>> months = MONTHS.at(words, i);
            if (months.isPresent()) {
                return months.map(
                        match -> new Counted(match.value(), Optional.of(Unit.MONTH), i, i + match.length(), true));
            }
        }
        Optional<Table.Match<Double>> part = PARTS.at(words, i).or(() -> andAHalf(words.get(i), language));
        if (part.isEmpty() || i + part.get().length() >= words.size()) {
            return Optional.empty();
        }
        int next = i + part.get().length();
        Optional<Counted> money = MONEY.at(words, next)
                .filter(match -> unit.equals(Optional.of(Unit.EURO)))
                .map(match -> new Counted(part.get().value() * match.value(), unit, i, next + match.length(), true));
        return money.or(() -> Unit.at(words, next)
                .map(match ->
                        new Counted(part.get().value(), Optional.of(match.value()), i, next + match.length(), true)));
    }

    /** "Drieënhalf", "viereinhalb". */
    private static Optional<Table.Match<Double>> andAHalf(String word, String language) {
        return HALVES.stream()
                .filter(half -> word.length() > half.length() && word.endsWith(half))
                .flatMap(half ->
                        Numbers.in(Normal.of(word.substring(0, word.length() - half.length())), language).stream())
                .map(number -> new Table.Match<>(number.value() + HALF, 1))
                .findFirst();
    }

    private static Optional<Counted> counted(Said said, Found found, Optional<Unit> asked, int many) {
        List<String> words = said.words();
        boolean article = found.kind() == Numbers.Kind.ARTICLE;
        Optional<Table.Match<Unit>> unit = found.end() < words.size() ? Unit.at(words, found.end()) : Optional.empty();
        Optional<Table.Match<Integer>> money =
                found.end() < words.size() ? MONEY.at(words, found.end()) : Optional.empty();
        Optional<Table.Match<Integer>> months = found.end() < words.size()
                        && asked.flatMap(one -> one.convert(1, Unit.MONTH)).isPresent()
                ? MONTHS.at(words, found.end())
                : Optional.empty();
        if (months.isPresent() && unit.isEmpty()) {
            return Optional.of(new Counted(
                    found.exact() * months.get().value(),
                    Optional.of(Unit.MONTH),
                    found.start(),
                    found.end() + months.get().length(),
                    true));
        }
        boolean years = found.end() == words.size() - 1 && YEARS.contains(words.getLast());
        Optional<Unit> tail = years ? Optional.of(Unit.YEAR) : tail(found.tail());
        boolean alone = FILLERS.without(said.plain()).isEmpty() || words.size() == 1;
        String earlier = found.start() > 0 ? words.get(found.start() - 1) : "";
        boolean lasting = asked.isPresent()
                && asked.equals(unit.map(Table.Match::value))
                && SINCE.has(earlier)
                && !asked.equals(Optional.of(Unit.HOUR));
        boolean first = CLOCK.has(earlier) && !lasting && (many > 1 || BORN.contains(earlier));
        if (first || article && !alone && unit.isEmpty() && money.isEmpty() || found.kind() == Numbers.Kind.PLACE) {
            return Optional.empty();
        }
        if (money.isPresent()) {
            return Optional.of(new Counted(
                    found.exact() * money.get().value(),
                    Optional.of(Unit.EURO),
                    found.start(),
                    found.end() + money.get().length(),
                    true));
        }
        int end = found.end() + (tail.isEmpty() ? unit.map(Table.Match::length).orElse(0) : 0);
        boolean spoken = found.kind() != Numbers.Kind.DIGITS;
        return Optional.of(
                new Counted(found.exact(), tail.or(() -> unit.map(Table.Match::value)), found.start(), end, spoken));
    }

    private static Optional<Unit> tail(String tail) {
        if (YEARS.contains(tail)) {
            return Optional.of(Unit.YEAR);
        }
        return tail.isEmpty() || tail.equals(",") || tail.equals(".")
                ? Optional.empty()
                : Unit.at(List.of(tail), 0).map(Table.Match::value);
    }
}
