package nl.meepraten.core.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.core.release.Release.Figures;

/**
 * What words may be put on published figures. Rounding can turn 13 against 12 into 10 against 15, so a small published
 * lead means nothing and is called "about as many".
 */
public final class Lead {

    /** A published lead from this on is real: "most people". */
    public static final int REAL = 10;

    /** Percentages are shown from this many published answers on. */
    public static final int PERCENTAGES_FROM = 20;

    private Lead() {}

    /** The option (from 0) that most people chose; empty when the first two got about as many. */
    public static Optional<Integer> of(Figures figures) {
        List<Integer> options = figures.options();
        List<Integer> ranked = IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparing((Integer option) -> options.get(option))
                        .reversed())
                .toList();
        int first = ranked.getFirst();
        int second = ranked.size() > 1 ? options.get(ranked.get(1)) : 0;
        return options.get(first) - second >= REAL ? Optional.of(first) : Optional.empty();
    }

    /**
     * Whole percentages of the published total, one for each option, rounded half up; they need not add up to 100. Empty
     * under {@link #PERCENTAGES_FROM} published answers.
     */
    public static Optional<List<Integer>> percentages(Figures figures) {
        int total = figures.total();
        if (total < PERCENTAGES_FROM) {
            return Optional.empty();
        }
        return Optional.of(figures.options().stream()
                .map(option -> (200 * option + total) / (2 * total))
                .toList());
    }
}
