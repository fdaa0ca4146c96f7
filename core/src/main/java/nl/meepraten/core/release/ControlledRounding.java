package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
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
