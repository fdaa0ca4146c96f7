package nl.meepraten.bot.reading.choice;

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
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.contrast.Contrast;
import nl.meepraten.bot.reading.contrast.Corrections;
import nl.meepraten.bot.reading.contrast.Nobody;
import nl.meepraten.bot.reading.option.Address;
import nl.meepraten.bot.reading.option.DaysNear;
import nl.meepraten.bot.reading.option.Marks;
import nl.meepraten.bot.reading.option.NamedOptions;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** The answers to a multiple choice: "1 3", "rust en wifi", "alles behalve 2", "0". */
public final class Several {

    private static final List<String> NONE = List.of("none", "none alone");
    private static final Table<Boolean> WHOLE_WEEK = Lists.everywhere("week whole");
    private static final Table<Boolean> DAY = Lists.of("answering").table("several day");
    private static final Table<Boolean> ALL = Lists.everywhere("all");
    private static final Table<Boolean> BUT_NOT = Lists.everywhere("but not");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> BETWEEN = Lists.of("answering").table("several between");
    /** How many are spoken of: "alle vier", "die twee". */
    private static final Table<Integer> COUNTS = counts();

    /** "Alles goed hier" does not choose all of them. */
    private static final Table<Boolean> PLEASED = Lists.of("answering").table("several pleased");

    private static final Table<Boolean> LACKING = Lists.of("answering").table("contrast lacking");
    private static final Table<Boolean> LACKED = Lists.of("answering").table("several lacked");
    private static final Table<Boolean> LISTED = Lists.of("answering").table("several listed");
    private static final Table<Boolean> ONE_OF = Lists.of("answering").table("several one of");

    private static final Table<Boolean> TURNS = Lists.of("answering").table("echo turns");
    private static final Table<Boolean> THESE = Lists.of("answering").table("several these");
    private static final Table<Boolean> ALL_OF_WHAT = Lists.of("answering").table("several all of what");
    private static final Table<Boolean> OF_OTHERS = Lists.of("answering").table("several all of others");
    private static final Table<Boolean> IN_A_PLACE = Lists.of("answering").table("several in a place");
    private static final Table<Boolean> NOT_ONE_OF_THEM = Lists.everywhere("none");
    private static final Table<Boolean> WHEN = Lists.of("answering").table("busy asked");
    private static final Table<Boolean> NO_TIME = Lists.of("answering").table("several no time");

    private static final int FEW = 3;

    /** What may follow "geen van alle" without telling of something else. */
    private static final int SHORT = 6;

    private Several() {}

    private static Table<Integer> counts() {
        Table<Integer> counts = new Table<>();
        IntStream.rangeClosed(2, 6)
                .forEach(many -> counts.addAll(Lists.of("answering").section("several counts " + many), many));
        return counts;
    }

    public static Optional<Take> read(Asked asked, Said all) {
        Said said = DaysNear.named(asked, Address.without(asked, all));
        if (said.words().size() <= FEW + 1 && ONE_OF.isIn(said.words())) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        Optional<Take> rest = Rest.read(asked, said)
                .or(() -> Busy.read(asked, said))
                .or(() -> Provided.read(asked, said))
                .or(() -> Withdrawn.read(asked, said));
        if (rest.isPresent()) {
            return rest;
        }
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
        OptionWords options = OptionWords.of(asked);
        Optional<Integer> exact = options.exact(said.words());
        if (exact.isPresent()) {
            return exact.map(Value::of);
        }
        List<String> bare = FILLERS.without(said.plain());
        boolean zero = bare.equals(List.of("0"));
        boolean none = NONE.stream()
                .map(name -> Lists.everywhereIn(asked.language(), name))
                .anyMatch(table -> table.isIn(said.words())
                                && FILLERS.without(table.without(said.words())).isEmpty()
                        || table.isExactly(said.words())
                        || table.isExactly(said.plain())
                        || table.isExactly(bare));
        if (zero || none) {
            return Optional.of(Value.of(Set.of(), true));
        }
        if (beginsWithNone(asked, said) || hasNoTime(asked, said)) {
            return Optional.of(Value.of(Set.of(), false));
        }
        if (isTheseAll(asked, said.words())) {
            return Optional.of(Range.between(1, asked.options().size()));
        }
        Optional<Take> group = Range.days(asked, said.plain()).or(() -> Range.days(asked, bare));
        if (group.isPresent()) {
            return group;
        }
        Optional<Take> other = Range.everyOther(asked, said);
        if (other.isPresent()) {
            return other;
        }
        Optional<Take> range = Range.numbered(asked, said)
                .or(() -> Range.stroked(asked, said))
                .or(() -> Range.named(asked, said))
                .or(() -> Range.open(asked, said));
        if (range.isPresent()) {
            return range;
        }
        Optional<Integer> all = allOfThem(said);
        if (all.filter(end -> isEachDay(said.words().subList(0, end))).isPresent()
                && !OptionWords.of(asked).areDays()) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        if (all.isPresent()) {
            return all(asked, said, all.get());
        }
        Optional<Take> glued = Glued.read(asked, said, bare);
        return glued.isPresent() ? glued : some(asked, said);
    }

    /** "Geen van alle, red me wel": none, and why, without any option. */
    private static boolean beginsWithNone(Asked asked, Said said) {
        List<Said> clauses = Clauses.in(said);
        Said first = clauses.getFirst();
        Said rest = said.part(first.words().size(), said.words().size());
        return clauses.size() > 1
                && rest.words().size() <= SHORT
                && (NOT_ONE_OF_THEM.isExactly(first.plain())
                        || NOT_ONE_OF_THEM.isExactly(FILLERS.without(first.plain())))
                && NamedOptions.in(asked, rest).isEmpty()
                && !ALL.isIn(rest.words())
                && !TURNS.isIn(rest.words());
    }

    /** "Kan helemaal niet", where is asked when somebody can. */
    private static boolean hasNoTime(Asked asked, Said said) {
        return WHEN.isIn(asked.words())
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
        return COUNTS.exactly(List.of(words.get(these)))
                .filter(count -> count == asked.options().size())
                .isPresent();
    }

    /** "Elke dag" is all of the days, and of things none. */
    private static boolean isEachDay(List<String> words) {
        return words.stream().anyMatch(DAY::has)
                && IntStream.range(0, words.size())
                        .anyMatch(from -> WHOLE_WEEK.isExactly(words.subList(from, words.size())));
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
        boolean miscounted = said.words().subList(0, end).stream()
                .flatMap(word -> COUNTS.exactly(List.of(word)).stream())
                .anyMatch(count -> count != size);
        if (miscounted) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        if (ALL_OF_WHAT.without(rest).isEmpty()) {
            return Optional.of(Value.of(all, true));
        }
        int from = end;
        while (from < said.words().size() && BUT_NOT.lengthAt(said.words(), from) == 0) {
            from++;
        }
        if (from == said.words().size()) {
            boolean others = OF_OTHERS.isExactly(said.words().subList(0, end));
            return said.words().size() <= 5 && !others && some(asked, said).isEmpty() && !PLEASED.isIn(rest)
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

    /** The options that are numbered or named; empty when none are, or most of the words say something else. */
    private static Optional<Take> some(Asked asked, Said said) {
        OptionWords options = OptionWords.of(asked);
        Marks marks = Marks.in(asked, said);
        List<String> rest = withoutPlaces(options, marks.rest().words());
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

    /** "Internet op de kamer" names the internet only; "op de kamer" by itself stays. */
    private static List<String> withoutPlaces(OptionWords options, List<String> words) {
        List<String> left = IN_A_PLACE.without(words);
        return options.in(left).options().isEmpty() ? words : left;
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
        return LACKING.isIn(asked.words());
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
