package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.option.Address;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.option.DaysNear;
import nl.meepraten.bot.reading.option.Marks;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** The answers to a multiple choice: "1 3", "rust en wifi", "alles behalve 2", "0". */
final class Several {

    private static final Table<Boolean> NONE = Lists.everywhere("none", "none alone");
    private static final Table<Boolean> ALL = Lists.everywhere("all");
    private static final Table<Boolean> BUT_NOT = Lists.everywhere("but not");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> BETWEEN = Lists.of("answering").table("several between");
    private static final Table<Boolean> WEEK =
            Lists.of("nl").table("every weekday").addAll(Lists.of("en").section("every weekday"), true);
    private static final Table<Boolean> WEEKEND =
            Lists.of("nl").table("weekend").addAll(Lists.of("en").section("weekend"), true);
    private static final Table<Boolean> TO = Lists.of("answering").table("several to");
    private static final Table<Boolean> UP_TO = Lists.of("answering").table("several up to");
    private static final List<String> COUNTS = List.of(
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "2",
            "3",
            "4",
            "5",
            "6",
            "two",
            "three",
            "four",
            "five",
            "beide",
            "allebei",
            "both",
            "alletwee",
            "alledrie",
            "allevier",
            "allevijf",
            "beiden",
            "drei",
            "vier",
            "trois",
            "deux",
            "tres",
            "dos",
            "cuatro",
            "trzy",
            "turdos",
            "ikisi",
            "üçü");
    private static final List<Integer> WORTH =
            List.of(2, 3, 4, 5, 6, 2, 3, 4, 5, 6, 2, 3, 4, 5, 2, 2, 2, 2, 3, 4, 5, 2, 3, 4, 3, 2, 3, 2, 4, 3, 2, 2, 3);

    /** "Alles goed hier" does not choose all of them. */
    private static final Table<Boolean> PLEASED = Lists.of("answering").table("several pleased");

    private static final Table<Boolean> LACKING = Lists.of("answering").table("contrast lacking");
    private static final Table<Boolean> LACKED = Lists.of("answering").table("several lacked");
    private static final Table<Boolean> FROM = Lists.of("answering").table("several from");
    private static final Table<Boolean> AFTER = Lists.of("answering").table("several after");
    private static final Table<Boolean> BEGIN = Lists.of("answering").table("several begin");
    private static final Pattern LINKED = Pattern.compile("\\d(?:(?:en|n|and|e|y|und|et)\\d)+");
    private static final Table<Boolean> NOTHING = new Table<>();
    private static final Table<Boolean> LISTED = Lists.of("answering").table("several listed");
    private static final Table<Boolean> ONE_OF = Lists.of("answering").table("several one of");
    private static final Table<Boolean> BACK = Lists.of("answering").table("several back");
    private static final Table<Boolean> DROPPED = Lists.of("answering").table("several dropped");

    private static final Table<Boolean> TURNS = Lists.of("answering").table("echo turns");
    private static final Table<Boolean> THESE = Lists.of("answering").table("several these");
    private static final Table<Boolean> NOT_ONE_OF_THEM = Lists.everywhere("none");
    private static final Table<Boolean> WHEN = Lists.of("answering").table("busy asked");
    private static final Table<Boolean> NO_TIME = Lists.of("answering").table("several no time");
    private static final Table<Boolean> EVERY_OTHER = Lists.of("answering").table("several every other day");
    private static final Table<Boolean> BEGINNING = Lists.of("answering").table("several beginning");

    private static final int FEW = 3;

    /** What may follow "geen van alle" without telling of something else. */
    private static final int SHORT = 6;

    private Several() {}

    static Optional<Take> read(Asked asked, Said all) {
        Said said = Address.without(asked, all);
        if (said.words().size() <= FEW + 1 && ONE_OF.isIn(said.words())) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        Optional<Take> rest =
                Rest.read(asked, said).or(() -> Busy.read(asked, said)).or(() -> takenBack(asked, said));
        if (rest.isPresent()) {
            return rest;
        }
        return isExclusion(said)
                ? plainly(asked, said)
                : Corrections.read(asked, said, Several::plainly)
                        .or(() -> Contrast.read(asked, said))
                        .or(() -> plainly(asked, said));
    }

    /** "Rust wifi eten.. nah eten laat maar": the last thing said takes back what was said before. */
    private static Optional<Take> takenBack(Asked asked, Said said) {
        List<Said> clauses = Clauses.in(said, BACK);
        Said last = clauses.getLast();
        if (clauses.size() < 2 || !BACK.isIn(last.words()) && !DROPPED.isIn(last.words())) {
            return Optional.empty();
        }
        OptionWords options = new OptionWords(asked);
        boolean dropped = DROPPED.isIn(last.words())
                || options.beside(last.words()).stream()
                        .skip(BACK.lengthAt(last.words(), 0))
                        .anyMatch(word -> Negations.has(word, asked.language()));
        Said what = last.part(BACK.lengthAt(last.words(), 0), last.words().size());
        Set<Integer> back = named(asked, what);
        Set<Integer> taken = new TreeSet<>();
        clauses.subList(0, clauses.size() - 1).forEach(clause -> taken.addAll(named(asked, clause)));
        boolean some = dropped && !back.isEmpty() && taken.containsAll(back) && taken.removeAll(back);
        return some && !taken.isEmpty() ? Optional.of(Value.of(taken, false)) : Optional.empty();
    }

    private static Set<Integer> named(Asked asked, Said part) {
        Marks marks = Marks.in(asked, part);
        Set<Integer> named = new TreeSet<>(marks.options());
        named.addAll(new OptionWords(asked).in(marks.rest().words()).options());
        return named;
    }

    private static boolean isExclusion(Said said) {
        return ALL.isIn(said.words());
    }

    private static Optional<Take> plainly(Asked asked, Said said) {
        OptionWords options = new OptionWords(asked);
        Optional<Integer> exact = options.exact(said.words());
        if (exact.isPresent()) {
            return exact.map(Value::of);
        }
        List<String> bare = FILLERS.without(said.plain());
        boolean zero = bare.equals(List.of("0"));
        boolean none = NONE.isIn(said.words())
                && FILLERS.without(NONE.without(said.words())).isEmpty();
        if (zero || none || NONE.isExactly(said.words()) || NONE.isExactly(said.plain()) || NONE.isExactly(bare)) {
            return Optional.of(Value.of(Set.of(), true));
        }
        if (beginsWithNone(asked, said) || hasNoTime(asked, said)) {
            return Optional.of(Value.of(Set.of(), false));
        }
        if (isTheseAll(asked, said.words())) {
            return Optional.of(between(1, asked.options().size()));
        }
        Optional<Take> group = days(asked, said.plain()).or(() -> days(asked, bare));
        if (group.isPresent()) {
            return group;
        }
        Optional<Take> other = everyOther(asked, said);
        if (other.isPresent()) {
            return other;
        }
        Optional<Take> near = DaysNear.read(asked, said).map(Value::likely);
        if (near.isPresent()) {
            return near;
        }
        Optional<Take> range =
                range(asked, said).or(() -> namedRange(asked, said)).or(() -> openRange(asked, said));
        if (range.isPresent()) {
            return range;
        }
        Optional<Integer> all = allOfThem(said);
        if (all.isPresent()) {
            return all(asked, said, all.get());
        }
        Optional<Take> glued = glued(asked, bare);
        return glued.isPresent() ? glued : some(asked, said);
    }

    /** "Geen van alle, red me wel": none, and why, without any option. */
    private static boolean beginsWithNone(Asked asked, Said said) {
        List<Said> clauses = Clauses.in(said, NOTHING);
        Said first = clauses.getFirst();
        Said rest = said.part(first.words().size(), said.words().size());
        return clauses.size() > 1
                && rest.words().size() <= SHORT
                && (NOT_ONE_OF_THEM.isExactly(first.plain())
                        || NOT_ONE_OF_THEM.isExactly(FILLERS.without(first.plain())))
                && named(asked, rest).isEmpty()
                && !ALL.isIn(rest.words())
                && !TURNS.isIn(rest.words());
    }

    /** "Kan helemaal niet", where is asked when somebody can. */
    private static boolean hasNoTime(Asked asked, Said said) {
        return WHEN.isIn(Normal.of(asked.text()).words())
                && (NO_TIME.isExactly(said.plain()) || NO_TIME.isExactly(FILLERS.without(said.plain())));
    }

    /** "Die twee", where there are two options. */
    private static boolean isTheseAll(Asked asked, List<String> words) {
        int these = THESE.lengthAt(words, 0);
        if (these == 0
                || these >= words.size()
                || Normal.isDigits(words.get(these))
                || !FILLERS.without(words.subList(these + 1, words.size())).isEmpty()) {
            return false;
        }
        String count = words.get(these);
        return IntStream.range(0, COUNTS.size())
                .anyMatch(i -> Normal.of(COUNTS.get(i)).words().getFirst().equals(count)
                        && WORTH.get(i) == asked.options().size());
    }

    /** "Om de dag, te beginnen maandag". */
    private static Optional<Take> everyOther(Asked asked, Said said) {
        List<String> words = EVERY_OTHER.without(said.words());
        if (words.size() == said.words().size()
                || !BEGINNING.isIn(words)
                || !asked.options().stream().allMatch(Several::isDay)) {
            return Optional.empty();
        }
        Set<Integer> first = new OptionWords(asked).in(words).options();
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

    /** "Door de week", where the options are days. */
    static Optional<Take> days(Asked asked, List<String> bare) {
        boolean week = WEEK.isExactly(bare);
        boolean weekend = WEEKEND.isExactly(bare);
        if (!week && !weekend) {
            return Optional.empty();
        }
        Set<Integer> fitting = IntStream.rangeClosed(1, asked.options().size())
                .filter(option -> Concepts.in(
                                Normal.of(asked.options().get(option - 1)).words())
                        .stream()
                        .map(Concepts.Named::thing)
                        .anyMatch(thing -> thing.endsWith("dag")
                                && !thing.equals("middag")
                                && weekend == (thing.equals("zaterdag") || thing.equals("zondag"))))
                .boxed()
                .collect(Collectors.toSet());
        return fitting.isEmpty() ? Optional.empty() : Optional.of(Value.of(fitting, false));
    }

    /** "1 t/m 3". */
    private static Optional<Take> range(Asked asked, Said said) {
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
    static Optional<Take> namedRange(Asked asked, Said said) {
        List<String> words = said.words();
        for (int i = 1; i < words.size() - 1; i++) {
            int length = UP_TO.lengthAt(words, i);
            if (length > 0 && i + length < words.size()) {
                Optional<Take> from = BEGIN.isExactly(said.words().subList(0, i))
                        ? Optional.of(Value.of(1))
                        : Choice.read(one(asked), said.part(0, i));
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

    /** "Vanaf woensdag", "na dinsdag", where the options are days. */
    static Optional<Take> openRange(Asked asked, Said said) {
        List<String> words = said.words();
        int from = FROM.lengthAt(words, 0);
        int after = AFTER.lengthAt(words, 0);
        int begin = Math.max(from, after);
        boolean days = asked.options().stream().allMatch(Several::isDay);
        if (!days || begin == 0 || begin == words.size()) {
            return Optional.empty();
        }
        return Choice.read(one(asked), said.part(begin, words.size()))
                .filter(Value.class::isInstance)
                .map(take -> ((Value) take).values().getFirst() + (after > 0 ? 1 : 0))
                .filter(first -> first <= asked.options().size())
                .map(first -> Value.of(
                        IntStream.rangeClosed(first, asked.options().size())
                                .boxed()
                                .collect(Collectors.toSet()),
                        false));
    }

    static boolean isDay(String option) {
        return Concepts.in(Normal.of(option).words()).stream()
                .map(Concepts.Named::thing)
                .anyMatch(thing -> thing.endsWith("dag") && !thing.equals("middag"));
    }

    private static Asked one(Asked asked) {
        return new Asked(Asked.Kind.ONE, asked.language(), "", asked.options());
    }

    private static Take between(int first, int last) {
        return first < last
                ? Value.of(IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet()), false)
                : Unsure.of(Why.NO_ANSWER);
    }

    private static int number(String digits) {
        return digits.length() <= 2 ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    /** The position after a word that means all of them. */
    private static Optional<Integer> allOfThem(Said said) {
        for (int i = 0; i < said.words().size(); i++) {
            int length = ALL.lengthAt(said.words(), i);
            if (length > 0 && FILLERS.without(said.words().subList(0, i)).isEmpty()) {
                return Optional.of(i + length);
            }
        }
        return Optional.empty();
    }

    private static Optional<Take> all(Asked asked, Said said, int end) {
        int size = asked.options().size();
        Set<Integer> all = IntStream.rangeClosed(1, size).boxed().collect(Collectors.toCollection(TreeSet::new));
        List<String> rest =
                FILLERS.without(said.words().subList(end, said.words().size()));
        boolean miscounted = IntStream.range(0, COUNTS.size())
                .anyMatch(i -> said.words()
                                .subList(0, end)
                                .contains(Normal.of(COUNTS.get(i)).words().getFirst())
                        && WORTH.get(i) != size);
        if (miscounted) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        if (rest.isEmpty()) {
            return Optional.of(Value.of(all, true));
        }
        int from = end;
        while (from < said.words().size() && BUT_NOT.lengthAt(said.words(), from) == 0) {
            from++;
        }
        if (from == said.words().size()) {
            return said.words().size() <= 5 && some(asked, said).isEmpty() && !PLEASED.isIn(rest)
                    ? Optional.of(Value.of(all, false))
                    : Optional.empty();
        }
        Said left = said.part(
                from + BUT_NOT.lengthAt(said.words(), from), said.words().size());
        return some(asked, left).map(take -> {
            if (!(take instanceof Value value)) {
                return take;
            }
            all.removeAll(value.values());
            return Value.of(all, true);
        });
    }

    /** "124" for 1, 2 and 4, where there are fewer than ten options. */
    private static Optional<Take> glued(Asked asked, List<String> bare) {
        if (bare.size() == 1 && LINKED.matcher(bare.getFirst()).matches()) {
            Set<Integer> linked = bare.getFirst()
                    .chars()
                    .filter(Character::isDigit)
                    .mapToObj(digit -> digit - '0')
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean offered = linked.stream()
                    .allMatch(one -> one > 0 && one <= asked.options().size());
            return Optional.of(offered ? Value.of(linked, true) : Unsure.of(Why.NO_ANSWER));
        }
        if (bare.size() != 1
                || bare.getFirst().length() < FEW
                || !Normal.isDigits(bare.getFirst())
                || asked.options().size() > 9) {
            return Optional.empty();
        }
        List<Integer> digits =
                bare.getFirst().chars().mapToObj(digit -> digit - '0').toList();
        boolean rising = IntStream.range(1, digits.size()).allMatch(i -> digits.get(i) > digits.get(i - 1));
        boolean known = digits.stream()
                .allMatch(digit -> digit >= 1 && digit <= asked.options().size());
        return Optional.of(rising && known ? Value.of(Set.copyOf(digits), false) : Unsure.of(Why.NO_ANSWER));
    }

    /** The options that are numbered or named; empty when none are, or most of the words say something else. */
    private static Optional<Take> some(Asked asked, Said said) {
        OptionWords options = new OptionWords(asked);
        Marks marks = Marks.in(asked, said);
        List<String> rest = marks.rest().words();
        OptionWords.Named named = options.in(rest);
        if (named.options().isEmpty()) {
            named = options.in(marks.rest().plain());
        }
        Set<Integer> found = new TreeSet<>(named.options());
        List<String> beside = BETWEEN.without(FILLERS.without(rest));
        if (!named.options().isEmpty() || beside.size() < FEW) {
            found.addAll(marks.options());
        }
        if (found.isEmpty() && Nobody.isIn(asked, said)) {
            return Optional.of(Value.of(Set.of(), false));
        }
        if (found.isEmpty()) {
            return Meanings.read(asked, said).filter(Unsure.class::isInstance);
        }
        List<String> words =
                isLacking(asked) ? LACKED.without(options.beside(said.words())) : options.beside(said.words());
        boolean denied = found.stream().filter(option -> option > 0).anyMatch(option -> options.denied(option, words));
        if (denied) {
            return notThese(asked, said);
        }
        boolean choosing = rest.contains("of") || rest.contains("or");
        if (found.contains(Marks.NO_OPTION) || choosing) {
            return Optional.of(new Unsure(Why.NO_ANSWER, List.of()));
        }
        if (hasUnknown(rest, named.words())) {
            return Optional.of(Unsure.of(Why.OWN_WORDS));
        }
        boolean literal = named.options().isEmpty();
        return rest.size() - named.words().size() > 12 ? Optional.empty() : Optional.of(Value.of(found, literal));
    }

    /** In "privacy en xyz" one of the things that are listed is not understood: the list would be taken without it. */
    private static boolean hasUnknown(List<String> rest, Set<Integer> known) {
        return rest.size() <= FEW
                && rest.stream().anyMatch(LISTED::has)
                && IntStream.range(0, rest.size())
                        .anyMatch(i -> !known.contains(i)
                                && rest.get(i).length() >= FEW
                                && rest.get(i).charAt(0) < 'z' + 1
                                && !Spelling.isKnown(rest.get(i)));
    }

    /** To "wat mis je?" what does not work is missed. */
    private static boolean isLacking(Asked asked) {
        return LACKING.isIn(Normal.of(asked.text()).words());
    }

    /** "Geen wifi maar wel rust": what stands before the "maar" is left out. */
    private static Optional<Take> notThese(Asked asked, Said said) {
        List<String> words = said.words();
        for (int i = 1; i < words.size() - 1; i++) {
            boolean turn = words.get(i).equals("maar") || words.get(i).equals("but");
            List<String> after = words.subList(i + 1, words.size());
            if (turn && after.stream().noneMatch(word -> Negations.has(word, asked.language()))) {
                return some(asked, said.part(i + 1, words.size()));
            }
        }
        return Optional.of(Unsure.of(Why.UNDECIDED));
    }
}
