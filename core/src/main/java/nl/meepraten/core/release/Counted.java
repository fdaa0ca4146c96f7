package nl.meepraten.core.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;

/**
 * Everything that was counted of a consultation, and the one step from there to what is published.
 *
 * @param rows the names of the groups by which it is broken down; one, of any name, when it is not
 * @param questions for each question, for each of those groups, what was counted
 */
public record Counted(List<String> rows, List<List<Tally>> questions) {

    public Counted {
        rows = List.copyOf(rows);
        questions = questions.stream().map(List::copyOf).toList();
    }

    /**
     * Each question is published or withheld on its own. Where it is broken down the whole is the sum of the published
     * rows, never rounded a second time.
     *
     * @param random must be unpredictable ({@code SecureRandom}) outside tests
     */
    public Release release(ConsultationId consultation, RandomGenerator random) {
        List<List<Integer>> pools = pools();
        List<QuestionRelease> released =
                questions.stream().map(groups -> release(groups, pools, random)).toList();
        boolean brokenDown = released.stream().anyMatch(one -> !one.rows().isEmpty());
        List<List<String>> named = brokenDown
                ? pools.stream()
                        .map(pool -> pool.stream().map(rows::get).toList())
                        .toList()
                : List.of();
        return new Release(consultation, released, named);
    }

    private List<List<Integer>> pools() {
        return questions.stream()
                .filter(groups -> whole(groups).answers() >= ControlledRounding.FLOOR)
                .min(Comparator.comparingInt(groups -> whole(groups).answers()))
                .map(groups ->
                        Breakdown.pools(groups.stream().map(Tally::answers).toList()))
                .orElseGet(List::of);
    }

    private static QuestionRelease release(List<Tally> groups, List<List<Integer>> pools, RandomGenerator random) {
        Optional<List<Figures>> parts = Breakdown.rows(groups, pools, random);
        return parts.map(figures -> new QuestionRelease(figures.stream().reduce(Figures::plus), figures))
                .orElseGet(() -> new QuestionRelease(ControlledRounding.figures(whole(groups), random), List.of()));
    }

    private static Tally whole(List<Tally> groups) {
        return groups.stream().reduce(Tally::plus).orElseThrow();
    }
}
