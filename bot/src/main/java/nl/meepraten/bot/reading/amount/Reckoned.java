package nl.meepraten.bot.reading.amount;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** An amount that is to be reckoned: "een jaar min een maand", "25 en nog eens 25", "5, eentje minder", "alle op 2 na". */
final class Reckoned {

    private static final Table<Boolean> MINUS = Lists.of("answering").table("reckoned minus");
    private static final Table<Boolean> PLUS = Lists.of("answering").table("reckoned plus");
    private static final Table<Boolean> FEWER = Lists.of("answering").table("reckoned fewer");
    private static final Table<Boolean> AND = Lists.of("answering").table("spoken and");
    private static final Table<Boolean> OF = Lists.of("answering").table("reckoned of");
    private static final Table<Boolean> ALL = Lists.everywhere("week whole");
    private static final Table<Boolean> BUT = Lists.everywhere("but not");
    private static final Table<Boolean> ONLY_BUT = Lists.of("answering").table("reckoned missed first");
    private static final Table<Boolean> SAVE = Lists.of("answering").table("reckoned but");
    private static final Table<Boolean> CASH_BETWEEN = Lists.of("answering").table("reckoned cash");
    private static final Table<Boolean> NOTES = Lists.of("answering").table("reckoned notes");
    private static final Table<Boolean> WITH_ME = Lists.of("answering").table("reckoned with me");
    private static final Table<Boolean> ME_COUNTED = Lists.of("answering").table("reckoned me counted");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> UP_TO_BUT = Lists.of("answering").table("reckoned up to");
    private static final Table<Boolean> AFTER_BUT = Lists.of("answering").table("reckoned after");
    private static final Table<Integer> MISSED = missed();
    private static final int MOST_MISSED = 3;

    /** Between two numbers that belong together stand few words. */
    private static final int NEAR = 4;

    /** What was too many may be told in a sentence of its own. */
    private static final int FAR = 12;

    private Reckoned() {}

    /** One, two or three in the form that "but" asks for, in every language. */
    private static Table<Integer> missed() {
        Table<Integer> missed = new Table<>();
        for (int many = 1; many <= MOST_MISSED; many++) {
            missed.addAll(Lists.of("answering").section("reckoned missed " + many), many);
        }
        return missed;
    }

    /**
     * @param week how many there are in the period that is asked about; empty when any number is possible
     */
    static Optional<Take> read(Asked asked, Said said, Optional<Unit> unit, Optional<Integer> week) {
        List<Counted> counted = Counted.in(asked, said, unit);
        Optional<Take> cash = unit.equals(Optional.of(Unit.EURO)) ? cash(asked, said, counted) : Optional.empty();
        if (cash.isPresent()) {
            return cash;
        }
        Optional<Take> missed = week.flatMap(all -> allButMissed(said, all));
        if (missed.isPresent()) {
            return missed;
        }
        if (counted.size() == 1) {
            return withMe(asked, said, counted.getFirst())
                    .or(() -> week.flatMap(all -> allBut(counted.getFirst(), said, all)));
        }
        if (counted.size() != 2) {
            return Optional.empty();
        }
        Counted first = counted.getFirst();
        Counted second = counted.getLast();
        List<String> between = said.words().subList(first.end(), second.start());
        List<String> behind = said.words().subList(second.end(), said.words().size());
        boolean but = UP_TO_BUT.isExactly(between) && AFTER_BUT.isExactly(behind);
        boolean minus = MINUS.isExactly(between) && FILLERS.without(behind).isEmpty() || but && week.isEmpty();
        boolean fewer =
                between.size() <= FAR && !Settled.isEarlier(between) && FEWER.isExactly(FILLERS.without(behind));
        if (minus || fewer) {
            return result(first, second, unit, -1);
        }
        if (week.isEmpty() && isEach(first, second, unit, between)) {
            return Optional.of(in(unit, second.unit(), second.amount())
                    .map(each -> whole(first.amount() * each))
                    .orElse(Unsure.of(Why.NO_ANSWER)));
        }
        boolean added = FILLERS.without(behind).isEmpty() && isAdded(between);
        return added || between.size() <= NEAR && isListed(between, behind, week)
                ? result(first, second, unit, 1)
                : Optional.empty();
    }

    /** "Een tientje en een vijfje", "een geeltje en nog een geeltje, 50 dus": the sum, which may be said as well. */
    private static Optional<Take> cash(Asked asked, Said said, List<Counted> counted) {
        List<String> words = said.words();
        int many = (int) counted.stream().takeWhile(one -> one.isCash(words)).count();
        boolean listed = IntStream.range(1, many)
                .allMatch(i -> isListedCash(
                        said, counted.get(i - 1).end(), counted.get(i).start()));
        if (many < 2 || many < counted.size() - 1 || !listed || Rate.differs(asked.words(), said, asked.language())) {
            return Optional.empty();
        }
        double sum = counted.stream().limit(many).mapToDouble(Counted::amount).sum();
        boolean same = many == counted.size() || counted.getLast().amount() == sum;
        return Optional.of(same ? whole(sum) : Unsure.of(Why.NO_ANSWER));
    }

    private static boolean isListedCash(Said said, int from, int to) {
        List<String> between = said.words().subList(from, to);
        return between.isEmpty() ? said.normal().gaps().get(to).contains(",") : CASH_BETWEEN.isExactly(between);
    }

    /** "2x 25" and "2 briefjes van 20" where euros are asked. */
    private static boolean isEach(Counted times, Counted each, Optional<Unit> unit, List<String> between) {
        boolean several = times.unit().equals(Optional.of(Unit.TIME)) && between.isEmpty()
                || unit.equals(Optional.of(Unit.EURO)) && times.unit().isEmpty() && NOTES.isExactly(between);
        return several
                && unit.filter(asked -> asked != Unit.TIME).isPresent()
                && (each.unit().isEmpty()
                        || in(unit, each.unit(), each.amount()).isPresent());
    }

    /** "25 op maandag en nog eens 25". */
    private static boolean isAdded(List<String> between) {
        return IntStream.range(0, Math.min(between.size(), FAR))
                .anyMatch(from -> PLUS.isExactly(between.subList(from, between.size())));
    }

    /** "4 van het cjib en 3 van de zorg". */
    private static boolean isListed(List<String> between, List<String> behind, Optional<Integer> week) {
        return week.isEmpty()
                && between.size() > 2
                && !behind.isEmpty()
                && AND.has(between.getLast())
                && OF.has(between.getFirst())
                && between.getFirst().equals(behind.getFirst());
    }

    /** "Ik en drie anderen", where those who answer are to count themselves. */
    private static Optional<Take> withMe(Asked asked, Said said, Counted others) {
        boolean me = WITH_ME.isExactly(said.words().subList(0, others.start()));
        return me && ME_COUNTED.isIn(asked.words()) ? Optional.of(whole(others.amount() + 1)) : Optional.empty();
    }

    /** "Alle behalve 2", "elke nacht op 1 na". */
    private static Optional<Take> allBut(Counted one, Said said, int all) {
        List<String> words = said.words();
        List<String> before = FILLERS.without(words.subList(0, one.start()));
        List<String> behind = FILLERS.without(words.subList(one.end(), words.size()));
        boolean but = behind.isEmpty() && isAllBut(before);
        boolean upTo = !before.isEmpty()
                && !behind.isEmpty()
                && UP_TO_BUT.has(before.getLast())
                && AFTER_BUT.has(behind.getFirst())
                && isAllAround(before.subList(0, before.size() - 1), behind.subList(1, behind.size()));
        boolean first = before.isEmpty() && isThenAll(behind);
        return but || upTo || first ? Optional.of(whole(all - one.amount())) : Optional.empty();
    }

    /** "Toutes sauf une", "wszystkie oprócz jednej", "bir gece hariç hepsi". */
    private static Optional<Take> allButMissed(Said said, int all) {
        List<String> words = FILLERS.without(said.words());
        for (int i = 0; i < words.size(); i++) {
            Optional<Table.Match<Integer>> missed = MISSED.at(words, i);
            if (missed.isPresent()) {
                List<String> before = words.subList(0, i);
                List<String> behind = words.subList(i + missed.get().length(), words.size());
                boolean but = behind.isEmpty() && isAllBut(before) || before.isEmpty() && isThenAll(behind);
                return but ? Optional.of(Value.likely(all - missed.get().value())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Op 2 na" is of all of them, said before it, behind it or not at all. */
    private static boolean isAllAround(List<String> before, List<String> behind) {
        return before.isEmpty() && behind.isEmpty()
                || behind.isEmpty() && ALL.isExactly(before)
                || before.isEmpty() && ALL.isExactly(behind);
    }

    private static boolean isAllBut(List<String> words) {
        return isAllThen(words, BUT) || isAllThen(words, SAVE);
    }

    /** "1 hariç hepsi": what is missed goes first. */
    private static boolean isThenAll(List<String> words) {
        return IntStream.range(1, words.size())
                .anyMatch(
                        i -> ONLY_BUT.isExactly(words.subList(0, i)) && ALL.isExactly(words.subList(i, words.size())));
    }

    private static boolean isAllThen(List<String> words, Table<Boolean> then) {
        for (int i = 1; i < words.size(); i++) {
            if (ALL.isExactly(words.subList(0, i)) && then.isExactly(words.subList(i, words.size()))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Take> result(Counted first, Counted second, Optional<Unit> unit, int sign) {
        Optional<Unit> counts = first.unit().or(second::unit);
        Optional<Double> one = in(unit, first.unit().or(() -> counts), first.amount());
        Optional<Double> other = in(unit, second.unit().or(() -> counts), second.amount());
        return one.flatMap(amount -> other.map(more -> whole(amount + sign * more)));
    }

    private static Optional<Double> in(Optional<Unit> asked, Optional<Unit> own, double amount) {
        return asked.isEmpty() || own.isEmpty()
                ? Optional.of(amount)
                : asked.get().convert(amount, own.get());
    }

    private static Take whole(double amount) {
        return amount == Math.rint(amount) && amount >= 0 && amount < Integer.MAX_VALUE
                ? Value.likely((int) amount)
                : Unsure.of(Why.NO_ANSWER);
    }
}
