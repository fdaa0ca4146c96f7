package nl.meepraten.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import org.junit.jupiter.api.Test;

class ControlledRoundingTest {

    private final RandomGenerator random = new Random(1);

    @Test
    void nineAnswersAreWithheld() {
        assertThat(ControlledRounding.round(List.of(7, 2), random)).isEmpty();
        assertThat(ControlledRounding.distribution(List.of(7, 2))).isEmpty();
        assertThat(ControlledRounding.release(List.of(7, 2), 0, random)).isEqualTo(QuestionRelease.WITHHELD);
    }

    @Test
    void theExamplesOfTheProtocolHaveTheirExactChances() {
        assertThat(odds(12, 0)).isEqualTo(Map.of(List.of(10, 0), "1/1"));
        assertThat(odds(11, 1)).isEqualTo(Map.of(List.of(10, 0), "1/1"));
        assertThat(odds(6, 4)).isEqualTo(Map.of(List.of(5, 5), "16/17", List.of(10, 0), "1/17"));
        assertThat(odds(29, 12)).isEqualTo(Map.of(List.of(30, 10), "6/7", List.of(25, 15), "1/7"));
        assertThat(odds(14, 3)).isEqualTo(Map.of(List.of(15, 0), "8/11", List.of(10, 5), "3/11"));
        assertThat(odds(13, 12)).isEqualTo(Map.of(List.of(15, 10), "9/13", List.of(10, 15), "4/13"));
    }

    @Test
    void drawingFollowsTheExactChances() {
        List<Integer> counts = List.of(13, 4, 8, 2, 1);
        Map<List<Integer>, Long> expected = ControlledRounding.distribution(counts);
        double all = expected.values().stream().mapToLong(Long::longValue).sum();
        int draws = 200_000;
        Map<List<Integer>, Integer> seen = new HashMap<>();
        for (int i = 0; i < draws; i++) {
            seen.merge(ControlledRounding.round(counts, random).orElseThrow(), 1, Integer::sum);
        }

        assertThat(seen.keySet()).isEqualTo(expected.keySet());
        seen.forEach((outcome, times) -> {
            double chance = expected.getOrDefault(outcome, 0L) / all;
            double deviation = Math.sqrt(draws * chance * (1 - chance));
            assertThat((double) times).isBetween(draws * chance - 5 * deviation, draws * chance + 5 * deviation);
        });
    }

    @Test
    void whatWasNotUnderstoodIsOneMoreCellOfTheSameVector() {
        assertThat(ControlledRounding.release(List.of(10, 5), 15, random))
                .isEqualTo(new QuestionRelease(Optional.of(new Figures(List.of(10, 5), 15))));
        assertThat(ControlledRounding.release(List.of(5, 4), 1, random).figures())
                .hasValueSatisfying(figures -> assertThat(figures.total()).isEqualTo(10));
    }

    @Test
    void tenCellsOfLargeCountsAreReckonedExactly() {
        List<Integer> counts = List.of(9_999, 9_998, 9_997, 9_996, 3, 4, 1, 2, 4, 4);

        List<Integer> rounded = ControlledRounding.round(counts, random).orElseThrow();

        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        assertThat(rounded.stream().mapToInt(Integer::intValue).sum()).isEqualTo(sum / 5 * 5);
    }

    @Test
    void aNegativeCountIsRefused() {
        assertThatThrownBy(() -> ControlledRounding.round(List.of(12, -1), random))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresThatCannotComeFromTheRoundingAreRefused() {
        assertThatThrownBy(() -> new Figures(List.of(12, 3), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figures(List.of(5, 0), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figures(List.of(20, -5), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<List<Integer>, String> odds(Integer... counts) {
        Map<List<Integer>, Long> weights = ControlledRounding.distribution(List.of(counts));
        long all = weights.values().stream().mapToLong(Long::longValue).sum();
        Map<List<Integer>, String> odds = new HashMap<>();
        weights.forEach((outcome, weight) -> {
            long divisor = gcd(weight, all);
            odds.put(outcome, weight / divisor + "/" + all / divisor);
        });
        return odds;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
