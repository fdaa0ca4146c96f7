package nl.meepraten.bot.reading.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * How many nights of a week somebody slept in the kind of place that was asked about, from what is told of either kind: "van
 * de 7 nachten 3 in een bed" leaves four outside, "elke nacht een bed gehad" none.
 */
final class Places {

    private static final Table<Boolean> OUTSIDE = Lists.of("answering").table("places outside");
    private static final Table<Boolean> INSIDE = Lists.of("answering").table("places inside");
    private static final Table<Boolean> ASKED_OUTSIDE = Lists.of("answering").table("places asked outside");
    private static final Table<Boolean> ASKED_INSIDE = Lists.of("answering").table("places asked inside");
    private static final Table<Boolean> REFUSED = Lists.of("answering").table("places refused");
    private static final Table<Boolean> REST = Lists.of("answering").table("places rest");
    private static final Table<Boolean> OF_SEVEN = Lists.of("answering").table("places of seven");
    private static final Table<Boolean> ALWAYS = Lists.of("answering").table("places always");
    private static final Table<Boolean> PLAINLY = Lists.of("answering").table("places plainly");
    private static final Table<Boolean> STAYED = Lists.of("answering").table("places stayed");
    private static final Table<Boolean> PARTLY = Lists.of("answering").table("places partly");
    private static final Table<Boolean> SINCE = Lists.of("answering").table("places since");
    private static final Table<Boolean> NO_NIGHT = Lists.of("answering").table("places no night");
    private static final Table<Boolean> ANYWHERE = Lists.of("answering").table("places anywhere");
    private static final Table<Boolean> NOT = Lists.of("answering").table("places not");
    private static final Table<Boolean> BEGINS = Lists.of("answering").table("places begins");
    private static final Table<Boolean> YES = Lists.of("answering").table("places yes");
    private static final Table<Boolean> AND = Lists.of("answering").table("spoken and");
    private static final Table<Boolean> ALL = Lists.everywhere("week whole");
    private static final Table<Boolean> AT = Lists.of("answering").table("places at");
    private static final Table<Boolean> NEAR = Lists.of("answering").table("places near");
    private static final Table<Boolean> ONLY = Lists.of("answering").table("weekdays only");
    private static final Set<String> HOMES = Set.of("opvang", "vrienden", "familie", "eigen");
    private static final int WEEK = 7;

    /** Who tells more than this tells of more than one week. */
    private static final int LONG = 20;

    /** Who stayed in one place says so in few words. */
    private static final int SHORT = 8;

    /** A number with what it counts. */
    private static final int FEW = 2;

    private final Table<Boolean> own;
    private final Table<Boolean> other;
    private final Asked asked;
    private final List<Integer> here = new ArrayList<>();
    private final List<Integer> elsewhere = new ArrayList<>();

    /** Numbers by themselves, beside which no place is named. */
    private final List<Integer> bare = new ArrayList<>();

    /** Whether the place that was asked about is told without a number: "alleen vannacht, op een bankje". */
    private boolean told;

    /** Whether the other place is told to be all that was not here: "alleen donderdag binnen". */
    private boolean only;

    /** Whether the other place is where it ended: "ma t/m do, daarna kon ik naar binnen". */
    private boolean ended;

    private Places(Asked asked, Table<Boolean> own, Table<Boolean> other) {
        this.asked = asked;
        this.own = own;
        this.other = other;
    }

    /** Empty when the question is not about one kind of place, or nothing is told of the other kind. */
    static Optional<Take> read(Asked asked, Said said) {
        List<String> question = asked.words();
        boolean outside = ASKED_OUTSIDE.isIn(question);
        boolean either = outside == ASKED_INSIDE.isIn(question)
                || question.stream().anyMatch(word -> Negations.has(word, asked.language()));
        if (either || said.words().size() > LONG || said.asks() || REFUSED.isIn(said.words())) {
            return Optional.empty();
        }
        Places places = outside ? new Places(asked, OUTSIDE, INSIDE) : new Places(asked, INSIDE, OUTSIDE);
        return places.count(said);
    }

    private Optional<Take> count(Said said) {
        if (isOnlyElsewhere(said)) {
            return Optional.of(Value.likely(0));
        }
        clauses(said).forEach(this::take);
        if (here.size() == 1) {
            return Optional.of(Value.likely(here.getFirst()));
        }
        if (here.isEmpty() && elsewhere.isEmpty() && (told || ended) && bare.size() == 1) {
            return Optional.of(Value.likely(bare.getFirst()));
        }
        if (!here.isEmpty() || elsewhere.size() != 1) {
            return Optional.empty();
        }
        int left = WEEK - elsewhere.getFirst();
        if (bare.equals(List.of(left))) {
            return Optional.of(Value.likely(left));
        }
        boolean all = only || bare.equals(List.of(WEEK)) || REST.isIn(said.words()) || OF_SEVEN.isIn(said.words());
        return Optional.of(left == 0 || left > 0 && all ? Value.likely(left) : Unsure.of(Why.NO_ANSWER));
    }

    private void take(Said clause) {
        List<String> words = clause.words();
        boolean mine = own.isIn(words);
        boolean others = isOther(words);
        boolean yes = !mine && !others && YES.has(words.getLast());
        if (!mine
                && !others
                && !yes
                && (words.size() <= FEW || Weekdays.count(words).isPresent())) {
            many(clause).ifPresent(bare::add);
        }
        if (mine == others && !yes) {
            return;
        }
        if (yes) {
            OptionalInt days = Weekdays.count(words.subList(0, words.size() - 1));
            days.ifPresent(here::add);
            return;
        }
        Table<Boolean> place = mine ? own : other;
        if (mine && (NO_NIGHT.isIn(words) || isDeniedAt(place, words))) {
            here.add(0);
        } else if (NO_NIGHT.isIn(words)) {
            // "Nooit bij mijn zus" does not say where it was instead.
            here.addAll(ANYWHERE.isIn(words) ? List.of(WEEK) : List.of());
        } else if (others && !elsewhere.isEmpty() && REST.isIn(words)) {
            here.add(0);
        } else if (words.stream().noneMatch(word -> Negations.has(word, asked.language()))) {
            OptionalInt many = mine ? many(clause) : orNamedDays(many(clause), words);
            only = only || others && many.isPresent() && many.getAsInt() < WEEK && ONLY.isIn(words);
            many.ifPresent(one -> add(mine ? here : elsewhere, one));
            told = told || mine && many.isEmpty();
            ended = ended || others && many.isEmpty() && SINCE.isIn(words);
        }
    }

    /** "Gewoon thuis", "heb binnen gelegen": the other place and nothing else, all of the time. */
    private boolean isOnlyElsewhere(Said said) {
        List<String> words = said.words();
        return own == OUTSIDE
                && words.size() <= SHORT
                && isOther(words)
                && !own.isIn(words)
                && (PLAINLY.isIn(words) || STAYED.isIn(words))
                && !PARTLY.isIn(words)
                && words.stream().noneMatch(word -> Normal.isDigits(word) || Negations.has(word, asked.language()))
                && Counted.in(asked, said, Optional.of(Unit.NIGHT)).isEmpty()
                && Weekdays.named(words).isEmpty();
    }

    /** The kind of place that was not asked about, also by who or what is there: "bij Fatima". */
    private boolean isOther(List<String> words) {
        return own == OUTSIDE ? !NEAR.isIn(words) && (other.isIn(words) || isAtHome(words)) : other.isIn(words);
    }

    private static boolean isAtHome(List<String> words) {
        return words.stream().noneMatch(Normal::isDigits)
                && Concepts.in(words).stream()
                        .filter(named -> HOMES.contains(named.thing()))
                        .anyMatch(named ->
                                words
                                        .subList(
                                                Math.max(0, named.start() - FEW),
                                                Math.min(words.size(), named.start() + 1))
                                        .stream()
                                        .anyMatch(AT::has));
    }

    /** All of the week may be said twice. */
    private static void add(List<Integer> nights, int many) {
        if (many < WEEK || !nights.contains(many)) {
            nights.add(many);
        }
    }

    /** "Donderdag binnen": one night of that kind. */
    private static OptionalInt orNamedDays(OptionalInt many, List<String> words) {
        int days = Weekdays.named(words).size();
        return many.isPresent() || days == 0 ? many : OptionalInt.of(days);
    }

    /** "Niet (meer) buiten". */
    private static boolean isDeniedAt(Table<Boolean> place, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            int not = NOT.lengthAt(words, i);
            if (not > 0 && place.lengthAt(words, i + not) > 0 && words.stream().noneMatch(Normal::isDigits)) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt many(Said clause) {
        List<Counted> counted = Counted.in(asked, clause, Optional.of(Unit.NIGHT)).stream()
                .filter(one ->
                        one.unit().flatMap(unit -> Unit.NIGHT.convert(1, unit)).isPresent()
                                || one.unit().isEmpty())
                .filter(one -> one.start() == 0 || OF_SEVEN.lengthAt(clause.words(), one.start() - 1) == 0)
                .toList();
        if (!counted.isEmpty()) {
            double last = counted.getLast().amount();
            boolean plain = counted.size() == 1 && last == Math.rint(last) && last <= WEEK;
            return plain ? OptionalInt.of((int) last) : OptionalInt.empty();
        }
        OptionalInt days = Weekdays.count(clause.words());
        boolean always = ALL.isIn(clause.words()) || ALWAYS.isIn(clause.words());
        return days.isPresent() || !always ? days : OptionalInt.of(WEEK);
    }

    private boolean isPlace(List<String> words) {
        return own.isIn(words) || isOther(words);
    }

    /** "6 opvang 1 straat": behind a number and its place another number begins. */
    private boolean isCountedPlace(List<String> words) {
        return Normal.isDigits(words.getFirst()) && isPlace(words);
    }

    /** What stands between commas, before and after a "maar", and behind a place and an "en". */
    private List<Said> clauses(Said said) {
        List<Said> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= said.words().size(); i++) {
            boolean ends = i == said.words().size()
                    || BEGINS.lengthAt(said.words(), i) > 0
                    || AND.has(said.words().get(i)) && isPlace(said.words().subList(start, i))
                    || Normal.isDigits(said.words().get(i))
                            && isCountedPlace(said.words().subList(start, i))
                    || said.isCutAt(i);
            if (ends) {
                clauses.add(said.part(start, i));
                start = i;
            }
        }
        return clauses;
    }
}
