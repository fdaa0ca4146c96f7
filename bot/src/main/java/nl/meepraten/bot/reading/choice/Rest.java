package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.option.NamedOptions;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * The answer to a multiple choice that names what is left out, or what is fine as it is: "behalve de hond alles", "maandag niet,
 * andere dagen wel", "alles op wifi na", "eten is prima maar rust niet" to "wat mis je?".
 */
final class Rest {

    private static final Table<Boolean> ALL = Lists.everywhere("all");
    private static final Table<Boolean> BUT_NOT = Lists.everywhere("but not");
    private static final Table<Boolean> BETWEEN = Lists.of("answering").table("rest between");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> STARTS = table("starts");
    private static final Table<Boolean> OTHERS = table("others");
    private static final Table<Boolean> OFTEN = table("often");
    private static final Table<Boolean> OTHER_TIMES = table("other times");
    private static final Table<Boolean> CONCLUDES = table("concludes");
    private static final Table<Boolean> WHEN = Lists.of("answering").table("busy asked");
    private static final Table<Boolean> SETTLED = table("settled");
    private static final Table<Boolean> FINE = table("fine");
    private static final Table<Boolean> NOT_YET = table("not yet");
    private static final Table<Boolean> ONLY = table("only");
    private static final Table<Boolean> ON = table("on");
    private static final Table<Boolean> AFTER = table("after");
    private static final Table<Boolean> NOT_BEHIND = table("not behind");
    private static final Table<Boolean> LACKING = Lists.of("answering").table("contrast lacking");

    /** Beside these few words "alles" stands for all options. */
    private static final int FEW = 3;

    private static final int LONG = 14;

    private final Asked asked;
    private final OptionWords options;
    private final boolean lacking;
    private final boolean days;
    private final boolean when;

    private Rest(Asked asked) {
        this.asked = asked;
        this.options = OptionWords.of(asked);
        this.days = OptionWords.of(asked).areDays();
        this.lacking = LACKING.isIn(asked.words());
        this.when = WHEN.isIn(asked.words());
    }

    private static Table<Boolean> table(String name) {
        return Lists.of("answering").table("rest " + name);
    }

    static Optional<Take> read(Asked asked, Said said) {
        if (said.words().size() > LONG || said.asks()) {
            return Optional.empty();
        }
        Rest rest = new Rest(asked);
        return rest.around(said).or(() -> rest.onlyNot(said)).or(() -> rest.clauses(said));
    }

    /** "Behalve de hond alles", "alles op wifi na", "akşam hariç". */
    private Optional<Take> around(Said said) {
        List<String> words = said.words();
        int size = words.size();
        int but = BUT_NOT.lengthAt(words, 0);
        for (int end = but + 1; but > 0 && end < size; end++) {
            if (ALL.lengthAt(words, end) == size - end) {
                return allBut(named(said.part(but, end)));
            }
        }
        if (when && but > 0 && Clauses.in(said, STARTS).size() == 1 && isNothingElse(words.subList(but, size))) {
            return allBut(named(said.part(but, size)));
        }
        int all = Math.max(ALL.lengthAt(words, 0), when ? OTHER_TIMES.lengthAt(words, 0) : 0);
        int save = BUT_NOT.lengthAt(words, Math.min(all, size));
        if (when && all > 0 && save > 0) {
            return allBut(named(said.part(all + save, size)));
        }
        if (size > 1 && NOT_BEHIND.has(words.getLast())) {
            return allBut(named(said.part(0, size - 1)));
        }
        boolean onAfter = all > 0 && size > all + 2 && ON.has(words.get(all)) && AFTER.has(words.getLast());
        return onAfter ? allBut(named(said.part(all + 1, size - 1))) : Optional.empty();
    }

    /** Whether options are named and nothing besides: "behalve woensdag" to "wanneer kun je?". */
    private boolean isNothingElse(List<String> words) {
        List<String> beside = options.beside(words);
        return beside.size() < words.size()
                && BETWEEN.without(FILLERS.without(beside)).isEmpty();
    }

    /** "Alleen maandag niet"; to "wat mis je?" also "alleen rust is er". */
    private Optional<Take> onlyNot(Said said) {
        List<String> words = said.words();
        if (ONLY.lengthAt(words, 0) == 0 || Clauses.in(said, STARTS).size() > 1) {
            return Optional.empty();
        }
        boolean not = !lacking && isDenied(said) && Negations.has(words.getLast(), asked.language());
        return not || lacking && FINE.isIn(words) ? allBut(named(said)) : Optional.empty();
    }

    private Optional<Take> clauses(Said said) {
        List<Said> clauses = Clauses.in(said, STARTS);
        if (clauses.size() < 2) {
            return Optional.empty();
        }
        Set<Integer> out = new TreeSet<>();
        Set<Integer> in = new TreeSet<>();
        List<Said> rest = clauses.stream().filter(this::isRest).toList();
        boolean others = !rest.isEmpty();
        clauses.forEach(clause -> (isOut(clause, others) ? out : in).addAll(named(clause)));
        boolean more = others
                && clauses.stream()
                        .anyMatch(clause -> !isRest(clause)
                                && nots(clause) > 1
                                && nots(clause) > named(clause).size());
        if (more || out.stream().anyMatch(in::contains)) {
            return Optional.empty();
        }
        boolean concluded = rest.size() == 1
                && out.isEmpty()
                && CONCLUDES.lengthAt(rest.getFirst().words(), 0) > 0
                && !isTurnedDown(rest.getFirst());
        if (concluded) {
            return allBut(in);
        }
        if (others) {
            return others(in, out, rest.stream().anyMatch(this::isTurnedDown));
        }
        boolean fine = lacking && clauses.stream().anyMatch(clause -> FINE.isIn(clause.words()));
        return fine && !in.isEmpty() && !out.isEmpty() ? Optional.of(Value.of(in, false)) : Optional.empty();
    }

    private Optional<Take> others(Set<Integer> in, Set<Integer> out, boolean othersNot) {
        if (othersNot) {
            return in.isEmpty() || !out.isEmpty() ? Optional.empty() : Optional.of(Value.of(in, false));
        }
        return in.isEmpty() ? allBut(out) : Optional.empty();
    }

    private boolean isRest(Said clause) {
        boolean often = OFTEN.isExactly(clause.words()) || days && OFTEN.isIn(clause.words());
        boolean others = OTHERS.isIn(clause.words()) || often || when && OTHER_TIMES.isIn(clause.words());
        return named(clause).isEmpty() && (others || isAll(clause));
    }

    /**
     * Whether a clause turns down what it names, or says that it is settled already. To "wat mis je?" a "not" says that it is
     * not there, unless all the others are wanted.
     */
    private boolean isOut(Said clause, boolean others) {
        boolean settled = SETTLED.isIn(clause.words()) || lacking && FINE.isIn(clause.words());
        return isTurnedDown(clause) ? others || !lacking : settled;
    }

    private boolean isTurnedDown(Said clause) {
        return isDenied(clause) && !NOT_YET.isIn(clause.words());
    }

    private static boolean isAll(Said clause) {
        return ALL.isIn(clause.words())
                && FILLERS.without(ALL.without(clause.words())).size() < FEW;
    }

    private boolean isDenied(Said clause) {
        return nots(clause) > 0;
    }

    private long nots(Said clause) {
        return options.beside(clause.words()).stream()
                .filter(word -> Negations.has(word, asked.language()))
                .count();
    }

    private Set<Integer> named(Said part) {
        return NamedOptions.in(asked, part);
    }

    private Optional<Take> allBut(Set<Integer> out) {
        Set<Integer> left = IntStream.rangeClosed(1, asked.options().size())
                .boxed()
                .filter(option -> !out.contains(option))
                .collect(Collectors.toSet());
        return out.isEmpty() || left.isEmpty() ? Optional.empty() : Optional.of(Value.of(left, false));
    }
}
