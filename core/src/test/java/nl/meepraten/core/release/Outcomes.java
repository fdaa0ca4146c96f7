package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rounding rule as the protocol writes it, enumerated; nothing is drawn. What is drawn must follow it. */
final class Outcomes {

    private Outcomes() {}

    /**
     * Everything that can be published of {@code counts}, each with its weight; the chance is the weight divided by the sum
     * of all weights. Empty when withheld.
     */
    static Map<List<Integer>, Long> of(List<Integer> counts) {
        Map<List<Integer>, Long> outcomes = new LinkedHashMap<>();
        int people = counts.stream().mapToInt(Integer::intValue).sum();
        if (people >= 10) {
            int down = counts.stream().mapToInt(count -> count / 5 * 5).sum();
            spread(counts, List.of(), (people / 5 * 5 - down) / 5, 1, outcomes);
        }
        return outcomes;
    }

    /** The same for cells that have to add up to {@code sum}, a multiple of five next to theirs, with chances. */
    static Map<List<Integer>, Double> addingUpTo(int sum, List<Integer> counts) {
        Map<List<Integer>, Long> outcomes = new LinkedHashMap<>();
        int down = counts.stream().mapToInt(count -> count / 5 * 5).sum();
        spread(counts, List.of(), (sum - down) / 5, 1, outcomes);
        double all = outcomes.values().stream().mapToLong(Long::longValue).sum();
        Map<List<Integer>, Double> chances = new LinkedHashMap<>();
        outcomes.forEach((outcome, weight) -> chances.put(outcome, weight / all));
        return chances;
    }

    private static void spread(
            List<Integer> counts, List<Integer> soFar, int up, long weight, Map<List<Integer>, Long> outcomes) {
        int i = soFar.size();
        if (weight == 0 || up < 0 || up > counts.size() - i) {
            return;
        }
        if (i == counts.size()) {
            outcomes.put(soFar, weight);
            return;
        }
        int rest = counts.get(i) % 5;
        spread(counts, with(soFar, counts.get(i) - rest + 5), up - 1, weight * rest, outcomes);
        spread(counts, with(soFar, counts.get(i) - rest), up, weight * (5 - rest), outcomes);
    }

    private static List<Integer> with(List<Integer> list, int last) {
        List<Integer> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    /** Every vector of {@code cells} remainders from 0 to 4, each with ten answers more in its first cell. */
    static List<List<Integer>> everyRemainder(int cells) {
        return IntStream.range(0, (int) Math.pow(5, cells))
                .mapToObj(number -> {
                    List<Integer> counts = new ArrayList<>();
                    for (int i = 0, left = number; i < cells; i++, left /= 5) {
                        counts.add(left % 5 + (i == 0 ? 10 : 0));
                    }
                    return List.copyOf(counts);
                })
                .toList();
    }
}
