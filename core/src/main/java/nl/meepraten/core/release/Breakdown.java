package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A result split by group. Groups with fewer than ten answers are put together with the smallest others, so that no row
 * is published that could be withheld on its own; the whole is the sum of the published rows, never rounded twice.
 *
 * @param rows at least two
 */
public record Breakdown(List<Row> rows) {

    /**
     * @param groups which groups are in this row: positions in the list that was given
     * @param figures published figures, multiples of five
     */
    public record Row(List<Integer> groups, List<Integer> figures) {
        public Row {
            groups = List.copyOf(groups);
            figures = List.copyOf(figures);
        }
    }

    public Breakdown {
        rows = List.copyOf(rows);
    }

    /** @return empty when fewer than two rows would be left: then the whole is rounded on its own, without rows */
    public static Optional<Breakdown> of(List<List<Integer>> countsByGroup, RandomGenerator random) {
        List<Integer> sizes = countsByGroup.stream()
                .map(counts -> counts.stream().mapToInt(Integer::intValue).sum())
                .toList();
        List<List<Integer>> pools = pools(sizes);
        if (pools.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Breakdown(pools.stream()
                .map(groups -> new Row(groups, published(sum(groups, countsByGroup), random)))
                .toList()));
    }

    /** The published whole. */
    public List<Integer> overall() {
        return rows.stream().map(Row::figures).reduce(Breakdown::plus).orElseThrow();
    }

    /** Which groups are shown together, given how many people answered in each. */
    static List<List<Integer>> pools(List<Integer> sizes) {
        List<Integer> bySize = IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparing(sizes::get))
                .toList();
        TreeSet<Integer> pool = new TreeSet<>();
        int answers = 0;
        for (int group : bySize) {
            boolean tooSmall = sizes.get(group) < ControlledRounding.FLOOR;
            boolean poolNeedsMore = !pool.isEmpty() && (answers < ControlledRounding.FLOOR || pool.size() < 2);
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
        return pools;
    }

    private static List<Integer> sum(List<Integer> groups, List<List<Integer>> countsByGroup) {
        return groups.stream().map(countsByGroup::get).reduce(Breakdown::plus).orElseThrow();
    }

    private static List<Integer> published(List<Integer> counts, RandomGenerator random) {
        return ControlledRounding.round(counts, random).orElseThrow();
    }

    private static List<Integer> plus(List<Integer> a, List<Integer> b) {
        return IntStream.range(0, a.size()).mapToObj(i -> a.get(i) + b.get(i)).toList();
    }
}
