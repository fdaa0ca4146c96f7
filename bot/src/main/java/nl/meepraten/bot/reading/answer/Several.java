package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.option.Marks;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
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

    private static final int FEW = 3;

    private Several() {}

    static Optional<Take> read(Asked asked, Said said) {
        return isExclusion(said)
                ? plainly(asked, said)
                : Corrections.read(asked, said, Several::plainly)
                        .or(() -> Contrast.read(asked, said))
                        .or(() -> plainly(asked, said));
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
        if (zero || NONE.isExactly(said.words()) || NONE.isExactly(said.plain()) || NONE.isExactly(bare)) {
            return Optional.of(Value.of(Set.of(), true));
        }
        Optional<Take> group = days(asked, said.plain()).or(() -> days(asked, bare));
        if (group.isPresent()) {
            return group;
        }
        Optional<Take> range = range(asked, said).or(() -> namedRange(asked, said));
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
    private static Optional<Take> namedRange(Asked asked, Said said) {
        List<String> words = said.words();
        for (int i = 1; i < words.size() - 1; i++) {
            int length = UP_TO.lengthAt(words, i);
            if (length > 0 && i + length < words.size()) {
                Optional<Take> from = Choice.read(one(asked), said.part(0, i));
                Optional<Take> to = Choice.read(one(asked), said.part(i + length, words.size()));
                if (from.orElse(Unsure.of(Why.NO_ANSWER)) instanceof Value first
                        && to.orElse(Unsure.of(Why.NO_ANSWER)) instanceof Value last) {
                    return Optional.of(
                            between(first.values().getFirst(), last.values().getFirst()));
                }
            }
        }
        return Optional.empty();
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
        List<String> words = options.beside(said.words());
        boolean denied = found.stream().filter(option -> option > 0).anyMatch(option -> options.denied(option, words));
        if (denied) {
            return notThese(asked, said);
        }
        boolean choosing = rest.contains("of") || rest.contains("or");
        if (found.contains(Marks.NO_OPTION) || choosing) {
            return Optional.of(new Unsure(Why.NO_ANSWER, List.of()));
        }
        boolean literal = named.options().isEmpty();
        return rest.size() - named.words().size() > 12 ? Optional.empty() : Optional.of(Value.of(found, literal));
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
