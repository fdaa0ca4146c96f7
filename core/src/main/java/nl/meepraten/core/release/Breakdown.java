package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.meepraten.core.release.Release.Figures;

/**
 * Which groups are shown together. Groups with fewer than ten answers are put together with the smallest others, so that
 * no row is published that could be withheld on its own. This is decided once, on the question with the fewest answers
 * that is published at all, so that two questions never show two different mixtures of the same people.
 */
final class Breakdown {

    private static final int LEAST_ROWS = 2;

    private Breakdown() {}

    /** Rows of one question, each published on its own; empty when one of them has too few answers for that. */
    static Optional<List<Figures>> rows(List<Tally> groups, List<List<Integer>> pools, RandomGenerator random) {
        List<Tally> rows = pools.stream()
                .map(pool -> pool.stream().map(groups::get).reduce(Tally::plus).orElseThrow())
                .toList();
        return rows.size() < LEAST_ROWS || rows.stream().anyMatch(row -> row.answers() < ControlledRounding.FLOOR)
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .map(row -> ControlledRounding.figures(row, random).orElseThrow())
                        .toList());
    }

    /**
     * Which groups are shown together, given how many people answered in each.
     *
     * @return positions in the list; none when fewer than two rows would be left
     */
    static List<List<Integer>> pools(List<Integer> sizes) {
        List<Integer> bySize = IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparing(sizes::get))
                .toList();
        TreeSet<Integer> pool = new TreeSet<>();
        int answers = 0;
        for (int group : bySize) {
            boolean tooSmall = sizes.get(group) < ControlledRounding.FLOOR;
            boolean poolNeedsMore = !pool.isEmpty() && (answers < ControlledRounding.FLOOR || pool.size() < LEAST_ROWS);
            if (tooSmall || poolNeedsMore) {
                pool.add(group);
                answers += sizes.get(group);
            }
        }
        List<List<Integer>> pools = new ArrayList<>();
        IntStream.range(0, sizes.size())
                .filter(group -> !pool.contains(group))
                .forEach(group -> pools.add(List.of(group)));
        if (!pool.isEmpty()) {
            pools.add(List.copyOf(pool));
        }
        return pools.size() < LEAST_ROWS ? List.of() : pools;
    }
}
