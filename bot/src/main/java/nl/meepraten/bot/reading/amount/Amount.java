package nl.meepraten.bot.reading.amount;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.number.Heads;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.stance.StanceReader;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** How many, in the unit of the question. Two different numbers are asked again, never chosen between. */
public final class Amount {

    private static final Table<Boolean> VAGUE = Lists.everywhere("vague");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> WHOLE_WEEK = Lists.everywhere("week whole");
    private static final Table<Boolean> WEEKLY = Lists.of("answering").table("amount weekly");
    private static final Table<Boolean> RANGE = Lists.of("answering").table("amount range");

    private static final Table<Boolean> REFUSED = Lists.everywhere("refuse");
    private static final Table<Boolean> BORN = Lists.of("answering").table("amount born");
    private static final Table<Boolean> ABOUT_A_FEW = Lists.of("answering").table("amount about a few");

    private static final Table<Boolean> BEHIND = Lists.of("answering").table("amount behind");

    private static final Set<Unit> COUNTED_IN_A_WEEK = EnumSet.of(Unit.NIGHT, Unit.DAY, Unit.TIME);
    private static final Set<Unit> COUNTING = EnumSet.of(Unit.TIME, Unit.PERSON, Unit.OTHER);
    private static final int WEEK = 7;
    private static final int TEN = 10;
    private static final Table<Boolean> DECADE = Lists.of("answering").table("amount decade");
    private static final Table<Boolean> OF_THE_WEEK = Lists.of("answering").table("amount of the week");
    private static final Table<Boolean> DOUBTFUL = Lists.of("answering").table("amount doubtful");
    private static final int FEW_WORDS = 5;
    private static final int OLDEST = 120;
    private static final int LONG = 14;

    private Amount() {}

    /**
     * What somebody settles on who says more than one number, and what is to be reckoned from what is said; looked for before
     * anything else.
     */
    public static Optional<Take> reckoned(Asked asked, Said said) {
        List<String> question = asked.words();
        Optional<Unit> unit = Unit.asked(question);
        boolean weekly = isWeekly(unit, question);
        Optional<Take> milestone = isAge(question)
                ? Milestone.read(asked, said).or(() -> Birthday.inYears(said, Counted.in(asked, said, unit)))
                : Optional.empty();
        if (milestone.isPresent()) {
            return milestone;
        }
        Optional<Take> reckoned = Reckoned.read(asked, said, unit, weekly ? Optional.of(WEEK) : Optional.empty())
                .or(() -> Settled.on(question, said, asked.language())
                        .flatMap(number -> read(asked, said.part(number.start(), withUnit(said, number)))));
        return reckoned.or(() -> weekly ? Places.read(asked, said) : Optional.empty())
                .or(() -> age(asked, said, unit));
    }

    /** "38, al 4 jaar dakloos": the commas of what is told beside an age correct nothing. */
    private static Optional<Take> age(Asked asked, Said said, Optional<Unit> unit) {
        Normal question = asked.normal();
        return isAge(question.words())
                ? Own.of(Counted.in(asked, said, unit), unit, question.words(), said)
                        .map(one -> plausible(value(one, unit), unit, false, question))
                : Optional.empty();
    }

    /** "-2": perhaps a slip, perhaps a sign before a list; nobody has minus two of anything. */
    private static boolean isNegative(Said said, Counted first) {
        return first.start() == 0 && said.letter().strip().startsWith("-");
    }

    private static int withUnit(Said said, Numbers.Found number) {
        return number.end()
                + Unit.at(said.words(), number.end()).map(Table.Match::length).orElse(0);
    }

    static boolean isWeekly(Optional<Unit> unit, List<String> question) {
        return unit.filter(COUNTED_IN_A_WEEK::contains).isPresent() && WEEKLY.isIn(question);
    }

    /** An answer, or a try at one; empty when no amount is said. Nothing is corrected in the text. */
    public static Optional<Take> read(Asked asked, Said said) {
        Normal question = asked.normal();
        Optional<Unit> unit = Unit.asked(question.words());
        List<String> bare = FILLERS.without(said.plain());
        if (REFUSED.isExactly(bare) || REFUSED.isExactly(said.plain())) {
            return Optional.of(Unsure.of(Why.UNDECIDED));
        }
        if (Zero.is(said, bare, asked.language())) {
            return Optional.of(Value.of(0));
        }
        boolean weekly = isWeekly(unit, question.words());
        boolean all =
                WHOLE_WEEK.isExactly(said.words()) || WHOLE_WEEK.isExactly(bare) || WHOLE_WEEK.isExactly(said.plain());
        if (all) {
            return Optional.of(weekly ? Value.likely(WEEK) : Unsure.of(Why.NO_ANSWER));
        }
        Optional<Take> days = weekly && !isTurned(asked, question) ? days(said) : Optional.empty();
        if (days.isPresent()) {
            return days;
        }
        OptionalInt heads =
                unit.isPresent() ? OptionalInt.empty() : Heads.in(question, said.normal(), asked.language());
        if (heads.isPresent()) {
            return Optional.of(Value.likely(heads.getAsInt()));
        }
        List<Counted> counted = Counted.in(asked, said, unit);
        if (counted.isEmpty()) {
            return uncounted(asked, said);
        }
        OptionalInt hours = unit.equals(Optional.of(Unit.HOUR))
                ? Hours.between(said.normal(), asked.language())
                : OptionalInt.empty();
        if (hours.isPresent()) {
            return Optional.of(Value.likely(hours.getAsInt()));
        }
        Optional<Take> birthday = isAge(question.words()) ? Birthday.next(said, counted) : Optional.empty();
        if (birthday.isPresent()) {
            return birthday;
        }
        Optional<Take> ofTheWeek = ofTheWeek(said, counted, weekly);
        if (ofTheWeek.isPresent()) {
            return ofTheWeek;
        }
        int each = unit.equals(Optional.of(Unit.EURO)) ? Rate.times(question.words(), said, asked.language()) : 1;
        if (isNegative(said, counted.getFirst())
                || isPercentage(said, counted.getLast())
                || isAge(question.words()) && isDecade(said, counted.getFirst())
                || isRange(said, counted, question)
                || isDoubtful(said, counted.getFirst(), question)
                || each == 1 && Rate.differs(question.words(), said, asked.language())) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        if (unit.equals(Optional.of(Unit.HOUR)) && Hours.isEachDay(counted, said)) {
            return Optional.of(Value.likely(
                    (int) (counted.getFirst().amount() * counted.getLast().amount())));
        }
        Optional<Take> stated = state(counted, unit, question, said);
        return stated.map(take -> plausible(take, unit, weekly, question)).map(take -> times(take, each));
    }

    private static Take times(Take take, int each) {
        return each > 1 && take instanceof Value value
                ? Value.likely(each * value.values().getFirst())
                : take;
    }

    /** "Hoeveel dagen heb je niet gegeten?" */
    private static boolean isTurned(Asked asked, Normal question) {
        return question.words().stream().anyMatch(word -> Negations.has(word, asked.language()));
    }

    /** "Ma t/m vr" is five; where a number is said beside it, that counts. */
    private static Optional<Take> days(Said said) {
        if (said.words().size() <= LONG && Weekdays.isRange(said.normal())) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        OptionalInt days =
                said.words().stream().anyMatch(Normal::isDigits) || said.words().size() > LONG
                        ? OptionalInt.empty()
                        : Weekdays.count(said.words());
        return days.isPresent() ? Optional.of(Value.likely(days.getAsInt())) : Optional.empty();
    }

    /** What stands before a number may say that it is of another time or of others, unless that was asked about. */
    private static boolean isDoubtful(Said said, Counted number, Normal question) {
        List<String> words = said.words();
        boolean none = number.amount() > 0 && Zero.isIn(words.subList(0, number.start()));
        boolean born = isAge(question.words()) && number.start() > 0 && BORN.has(words.get(number.start() - 1));
        return none
                || born
                || DOUBTFUL.isIn(words.subList(0, Math.min(words.size(), number.end() + 1)))
                        && !DOUBTFUL.isIn(question.words());
    }

    /** "In de 40", "ergens in de 40": somebody of forty to fifty. */
    private static boolean isDecade(Said said, Counted one) {
        return one.amount() % TEN == 0
                && IntStream.range(0, one.start())
                        .anyMatch(from -> DECADE.isExactly(said.words().subList(from, one.start())));
    }

    /** "3%". */
    private static boolean isPercentage(Said said, Counted one) {
        return one.end() < said.words().size()
                ? said.normal().gaps().get(one.end()).startsWith("%")
                : said.letter().strip().endsWith("%");
    }

    /** "3/7", "3 van 7": so many of the nights of a week; "6/7" may be six or seven. */
    private static Optional<Take> ofTheWeek(Said said, List<Counted> counted, boolean weekly) {
        if (!weekly || counted.size() != 2 || counted.getLast().amount() != WEEK) {
            return Optional.empty();
        }
        Counted first = counted.getFirst();
        Counted second = counted.getLast();
        List<String> between = said.words().subList(first.end(), second.start());
        boolean stroke = between.isEmpty()
                && said.normal().gaps().get(second.start()).strip().equals("/");
        boolean fits = first.amount() < WEEK - 1 || first.amount() == WEEK || !stroke;
        return fits && first.amount() <= WEEK && (stroke || OF_THE_WEEK.isExactly(between))
                ? Optional.of(value(first, first.unit()))
                : Optional.empty();
    }

    private static Optional<Take> uncounted(Asked asked, Said said) {
        if (VAGUE.isIn(said.words()) && said.words().size() <= FEW_WORDS) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        return StanceReader.read(Asked.of(Asked.Kind.YES_NO, asked.language(), "", List.of()), said)
                .filter(found ->
                        found.stance() == StanceReader.Stance.UNSURE || found.stance() == StanceReader.Stance.REFUSED)
                .map(found -> Unsure.of(Why.UNDECIDED));
    }

    /** "2 of 3", "20-30", "meer dan 5", "bijna 4". */
    private static boolean isRange(Said said, List<Counted> counted, Normal question) {
        for (int i = 1; i < counted.size(); i++) {
            List<String> between = said.words()
                    .subList(counted.get(i - 1).end(), counted.get(i).start());
            String gap = said.normal().gaps().get(counted.get(i).start()).strip();
            boolean following = counted.get(i).amount() - counted.get(i - 1).amount() == 1;
            boolean joined = between.isEmpty() && (following || gap.equals("-") || gap.equals("/") || gap.equals("–"));
            if (joined || !between.isEmpty() && RANGE.isExactly(between)) {
                return true;
            }
        }
        int start = counted.getFirst().start();
        List<String> before = said.words()
                .subList(Math.max(0, start - 3), Math.min(said.words().size(), start + 1));
        return VAGUE.isIn(ABOUT_A_FEW.without(before)) && !VAGUE.isIn(question.words()) || hasBehind(said, counted);
    }

    private static boolean hasBehind(Said said, List<Counted> counted) {
        int end = counted.getLast().end();
        return end < said.words().size() && BEHIND.lengthAt(said.words(), end) > 0
                || said.letter().matches("(?s).*\\d\\s*\\+\\s*");
    }

    private static Optional<Take> state(List<Counted> counted, Optional<Unit> unit, Normal question, Said said) {
        Optional<Counted> own = Own.of(counted, unit, question.words(), said);
        if (own.isPresent()) {
            return Optional.of(value(own.get(), unit));
        }
        List<Counted> matching = counted.stream()
                .filter(one -> one.unit().isPresent()
                        && unit.isPresent()
                        && unit.get().convert(1, one.unit().get()).isPresent())
                .toList();
        List<Counted> echoing = counted.stream()
                .filter(one -> echoes(one, question, said, unit))
                .toList();
        List<Counted> bare =
                counted.stream().filter(one -> one.unit().isEmpty()).toList();
        List<Counted> chosen = !matching.isEmpty() ? matching : !echoing.isEmpty() ? echoing : bare;
        if (chosen.isEmpty()) {
            boolean only = counted.size() == 1 && unit.isEmpty() && !isTime(counted.getFirst(), question, said);
            return only
                    ? Optional.of(value(counted.getFirst(), Optional.empty()))
                    : Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        if (chosen == matching && isAdded(matching, said)) {
            double sum = matching.stream()
                    .mapToDouble(one -> unit.orElseThrow()
                            .convert(one.amount(), one.unit().orElseThrow())
                            .orElseThrow())
                    .sum();
            return Optional.of(sum == Math.rint(sum) ? Value.likely((int) sum) : Unsure.of(Why.NO_ANSWER));
        }
        Set<Take> takes = chosen.stream().map(one -> value(one, unit)).collect(Collectors.toSet());
        boolean story = said.words().size() > LONG && chosen.getFirst().start() > 1;
        if (story) {
            return Optional.empty();
        }
        return takes.size() == 1 ? Optional.of(value(chosen.getFirst(), unit)) : Optional.of(Unsure.of(Why.NO_ANSWER));
    }

    static boolean isAge(List<String> question) {
        return question.contains("oud") || question.contains("old");
    }

    /** Days, hours and money are no answer to a question that counts something else. */
    private static boolean isTime(Counted one, Normal question, Said said) {
        String last = said.words().get(one.end() - 1);
        return one.unit().filter(unit -> !COUNTING.contains(unit)).isPresent()
                && question.words().stream().noneMatch(word -> word.startsWith(last));
    }

    /** "1 jaar en 3 maanden" is one amount. */
    private static boolean isAdded(List<Counted> matching, Said said) {
        return matching.size() == 2
                && isPartOf(matching.getFirst(), matching.getLast())
                && said
                        .words()
                        .subList(matching.getFirst().end(), matching.getLast().start())
                        .stream()
                        .allMatch(word -> word.equals("en") || word.equals("and"));
    }

    /** Months are parts of a year; "4 nachten en 2 dagen" are not one amount. */
    private static boolean isPartOf(Counted whole, Counted part) {
        return part.unit()
                .flatMap(smaller -> whole.unit().flatMap(larger -> smaller.convert(1, larger)))
                .filter(many -> many > 1)
                .isPresent();
    }

    /** "2 binnen 5 buiten", when it was asked about "buiten". */
    private static boolean echoes(Counted one, Normal question, Said said, Optional<Unit> unit) {
        int next = one.end();
        if (next >= said.words().size() || one.unit().isPresent() && !one.unit().equals(unit)) {
            return false;
        }
        String word = said.words().get(next);
        return word.length() > 3 && question.words().contains(word);
    }

    private static Take value(Counted one, Optional<Unit> unit) {
        double amount = unit.isPresent() && one.unit().isPresent()
                ? unit.get().convert(one.amount(), one.unit().get()).orElse(one.amount())
                : one.amount();
        boolean whole = amount == Math.rint(amount) && amount < Integer.MAX_VALUE;
        boolean converted =
                unit.isPresent() && one.unit().isPresent() && !one.unit().equals(unit);
        return whole
                ? one.likely() || converted ? Value.likely((int) amount) : Value.of((int) amount)
                : Unsure.of(Why.NO_ANSWER);
    }

    private static Take plausible(Take take, Optional<Unit> unit, boolean weekly, Normal question) {
        if (!(take instanceof Value value)) {
            return take;
        }
        int number = value.values().getFirst();
        boolean age = isAge(question.words());
        boolean tooMany = weekly && number > WEEK
                || age && number > OLDEST
                || unit.equals(Optional.of(Unit.HOUR)) && question.words().contains("slaap") && number > 24;
        return tooMany ? Unsure.of(Why.NO_ANSWER) : take;
    }
}
