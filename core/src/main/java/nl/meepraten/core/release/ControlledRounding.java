package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;

/**
 * Controlled random rounding, base 5, floor 10 (CRR5): every cell goes down or up to a multiple of five so that the cells
 * add up to the total rounded down, and nobody can reckon back what the exact counts were. Which cells go up is drawn
 * with a chance in proportion to the product of the remainders of those that go up and of five minus the remainders of
 * those that go down. Source: the anonymity protocol, section 3; method of the SDC Handbook, 2nd edition, chapters 4-5.
 *
 * <p>Base and floor are code, not settings, so that nobody can be talked into lowering them.
 */
public final class ControlledRounding {

    /** Published figures are multiples of this. */
    public static final int BASE = 5;

    /** With fewer answers than this nothing is published, not even that number. */
    public static final int FLOOR = 10;

    private final int[] down;
    private final int[] rest;
    private final int up;

    /** How many ways, weighted, there are to let {@code u} of the cells from {@code i} on go up: {@code ways[i][u]}. */
    private final long[][] ways;

    private ControlledRounding(List<Integer> counts) {
        int cells = counts.size();
        down = counts.stream().mapToInt(count -> count / BASE * BASE).toArray();
        rest = counts.stream().mapToInt(count -> count % BASE).toArray();
        up = IntStream.of(rest).sum() / BASE;
        ways = new long[cells + 1][up + 1];
        ways[cells][0] = 1;
        for (int i = cells - 1; i >= 0; i--) {
            for (int u = 0; u <= up; u++) {
                ways[i][u] = Math.addExact(waysUp(i, u), waysDown(i, u));
            }
        }
    }

    /** What is published of one question: its options and, as one more cell of the same vector, what was not understood. */
    public static QuestionRelease release(List<Integer> options, int notUnderstood, RandomGenerator random) {
        List<Integer> cells = new ArrayList<>(options);
        cells.add(notUnderstood);
        return new QuestionRelease(round(cells, random)
                .map(rounded -> new Figures(rounded.subList(0, options.size()), rounded.getLast())));
    }

    /**
     * Rounds one vector of counts.
     *
     * @param random must be unpredictable ({@code SecureRandom}) outside tests
     * @return empty when there are fewer than {@link #FLOOR} answers
     * @throws IllegalArgumentException when a count is negative
     * @throws ArithmeticException when there are too many cells to reckon exactly (27 always fit)
     */
    public static Optional<List<Integer>> round(List<Integer> counts, RandomGenerator random) {
        return publishable(counts).map(rounding -> rounding.draw(random));
    }

    /**
     * Everything that could be published of {@code counts}, each with its weight; the chance is the weight divided by the
     * sum of all weights. Empty when withheld.
     */
    static Map<List<Integer>, Long> distribution(List<Integer> counts) {
        Map<List<Integer>, Long> outcomes = new LinkedHashMap<>();
        publishable(counts).ifPresent(rounding -> rounding.spread(List.of(), rounding.up, 1, outcomes));
        return outcomes;
    }

    private static Optional<ControlledRounding> publishable(List<Integer> counts) {
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count cannot be negative.");
        }
        int answers = counts.stream().reduce(0, Math::addExact);
        return answers < FLOOR ? Optional.empty() : Optional.of(new ControlledRounding(counts));
    }

    private long waysUp(int i, int u) {
        return u == 0 ? 0 : Math.multiplyExact(rest[i], ways[i + 1][u - 1]);
    }

    private long waysDown(int i, int u) {
        return Math.multiplyExact(BASE - rest[i], ways[i + 1][u]);
    }

    private List<Integer> draw(RandomGenerator random) {
        List<Integer> rounded = new ArrayList<>();
        int left = up;
        for (int i = 0; i < down.length; i++) {
            boolean goesUp = random.nextLong(ways[i][left]) < waysUp(i, left);
            rounded.add(goesUp ? down[i] + BASE : down[i]);
            left -= goesUp ? 1 : 0;
        }
        return List.copyOf(rounded);
    }

    private void spread(List<Integer> soFar, int left, long weight, Map<List<Integer>, Long> outcomes) {
        int i = soFar.size();
        if (i == down.length) {
            outcomes.put(soFar, weight);
            return;
        }
        if (waysUp(i, left) > 0) {
            spread(with(soFar, down[i] + BASE), left - 1, weight * rest[i], outcomes);
        }
        if (waysDown(i, left) > 0) {
            spread(with(soFar, down[i]), left, weight * (BASE - rest[i]), outcomes);
        }
    }

    private static List<Integer> with(List<Integer> list, int last) {
        List<Integer> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
