package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.core.release.Release.Figures;

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

    private ControlledRounding() {}

    /** What is published of the answers that were counted; empty when there are too few. */
    static Optional<Figures> figures(Tally tally, RandomGenerator random) {
        return tally.several() ? several(tally, random) : exclusive(tally, random);
    }

    /** The options and, as one more cell of the same vector, what was not understood. */
    private static Optional<Figures> exclusive(Tally tally, RandomGenerator random) {
        List<Integer> cells = new ArrayList<>(tally.options());
        cells.add(tally.notUnderstood());
        return round(cells, random)
                .map(rounded -> new Figures(rounded.subList(0, cells.size() - 1), rounded.getLast()));
    }

    /**
     * Each option is a vector of its own, of who chose it and who did not. What was not understood is rounded once, beside
     * all that was, and every vector adds up to what that leaves: rounded with each option again, the average would give
     * it away.
     */
    private static Optional<Figures> several(Tally tally, RandomGenerator random) {
        return round(List.of(tally.understood(), tally.notUnderstood()), random).map(whole -> {
            List<Integer> options = tally.options().stream()
                    .map(chosen -> draw(List.of(chosen, tally.understood() - chosen), whole.getFirst(), random)
                            .getFirst())
                    .toList();
            return Figures.ofSeveral(options, whole.getLast(), whole.getFirst() + whole.getLast());
        });
    }

    /**
     * Rounds one vector of counts.
     *
     * @param random must be unpredictable ({@code SecureRandom}) outside tests
     * @return empty when there are fewer than {@link #FLOOR} answers
     * @throws IllegalArgumentException when a count is negative
     * @throws ArithmeticException when there are more answers than an {@code int} holds
     */
    public static Optional<List<Integer>> round(List<Integer> counts, RandomGenerator random) {
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count cannot be negative.");
        }
        int answers = counts.stream().reduce(0, Math::addExact);
        return answers < FLOOR ? Optional.empty() : Optional.of(draw(counts, answers - answers % BASE, random));
    }

    /**
     * Rounds a vector that is counted again and again. A cell that was published and whose figure can still stand keeps it,
     * unless the total asks otherwise; only what is left is drawn. Rounded anew each time, the mean of many figures would
     * give the count away.
     *
     * @param before what was published of each cell; a figure that cannot stand, such as -1, when nothing was
     * @return empty when there are fewer than {@link #FLOOR}
     */
    public static Optional<List<Integer>> roundAgain(
            List<Integer> counts, List<Integer> before, RandomGenerator random) {
        if (before.stream().allMatch(figure -> figure < 0)) {
            return round(counts, random);
        }
        int answers = counts.stream().reduce(0, Math::addExact);
        int down = counts.stream().mapToInt(count -> count - count % BASE).sum();
        int up = (answers - answers % BASE - down) / BASE;
        double[] score = new double[counts.size()];
        for (int i = 0; i < score.length; i++) {
            int rest = counts.get(i) % BASE;
            int figure = before.get(i) - (counts.get(i) - rest);
            // First those that were up, then by chance those that were neither, then those that were down.
            double drawn = rest == 0 ? 3 : Math.pow(random.nextDouble(), rest / (double) (BASE - rest));
            score[i] = rest == 0 ? 3 : figure == BASE ? -random.nextDouble() : figure == 0 ? 1 + drawn : 1 - drawn;
        }
        Set<Integer> raised = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> score[i]))
                .limit(up)
                .collect(Collectors.toSet());
        return answers < FLOOR
                ? Optional.empty()
                : Optional.of(IntStream.range(0, score.length)
                        .mapToObj(i -> counts.get(i) - counts.get(i) % BASE + (raised.contains(i) ? BASE : 0))
                        .toList());
    }

    /**
     * Lets every cell go up with a chance of a fifth of its remainder, apart from the others, and does so again until as
     * many went up as the total asks. What is left are exactly the wanted chances, for any number of cells and without a
     * weight that can overflow. It takes in the order of the square root of the number of cells tries, because the wanted
     * number lies less than one from the number to be expected.
     *
     * @param sum what the rounded cells add up to: a multiple of five next to the sum of the counts
     */
    private static List<Integer> draw(List<Integer> counts, int sum, RandomGenerator random) {
        int[] rest = counts.stream().mapToInt(count -> count % BASE).toArray();
        int down = counts.stream().mapToInt(count -> count - count % BASE).sum();
        int wanted = (sum - down) / BASE;
        boolean[] up = new boolean[rest.length];
        int went;
        do {
            went = 0;
            for (int i = 0; i < rest.length; i++) {
                up[i] = random.nextInt(BASE) < rest[i];
                went += up[i] ? 1 : 0;
            }
        } while (went != wanted);
        return IntStream.range(0, rest.length)
                .mapToObj(i -> counts.get(i) - rest[i] + (up[i] ? BASE : 0))
                .toList();
    }
}
