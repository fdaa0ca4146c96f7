package nl.meepraten.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.meepraten.core.release.Release.Figures;
import org.junit.jupiter.api.Test;

class ControlledRoundingTest {

    private final RandomGenerator random = new Random(1);

    @Test
    void nineAnswersAreWithheld() {
        assertThat(ControlledRounding.round(List.of(7, 2), random)).isEmpty();
        assertThat(Outcomes.of(List.of(7, 2))).isEmpty();
        assertThat(figures(0, 7, 2)).isEmpty();
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
    void drawingFollowsTheExactChancesOfEveryVectorOfThreeRemainders() {
        Outcomes.everyRemainder(3).forEach(counts -> drawingFollowsTheExactChances(counts, 4_000));
    }

    @Test
    void drawingFollowsTheExactChancesOfMoreCells() {
        drawingFollowsTheExactChances(List.of(13, 4, 8, 2, 1), 200_000);
        drawingFollowsTheExactChances(List.of(4, 4, 4, 4, 4, 4, 4), 100_000);
    }

    private void drawingFollowsTheExactChances(List<Integer> counts, int draws) {
        Map<List<Integer>, Long> expected = Outcomes.of(counts);
        double all = expected.values().stream().mapToLong(Long::longValue).sum();
        Map<List<Integer>, Integer> seen = new HashMap<>();
        for (int i = 0; i < draws; i++) {
            seen.merge(ControlledRounding.round(counts, random).orElseThrow(), 1, Integer::sum);
        }

        assertThat(expected.keySet()).as("%s", counts).containsAll(seen.keySet());
        expected.forEach((outcome, weight) -> {
            double chance = weight / all;
            double deviation = Math.sqrt(draws * chance * (1 - chance));
            assertThat((double) seen.getOrDefault(outcome, 0))
                    .as("%s from %s", outcome, counts)
                    .isBetween(draws * chance - 5 * deviation, draws * chance + 5 * deviation);
        });
    }

    @Test
    void hundredsOfCellsAreRoundedAtOnceAndKeepTheirTotal() {
        List<Integer> counts =
                IntStream.range(0, 2_000).mapToObj(i -> i * 7 % 13).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            List<Integer> rounded =
                    ControlledRounding.round(counts.subList(0, 200), random).orElseThrow();
            assertThat(sum(rounded)).isEqualTo(sum(counts.subList(0, 200)) / 5 * 5);
            assertThat(sum(ControlledRounding.round(counts, random).orElseThrow()))
                    .isEqualTo(sum(counts) / 5 * 5);
        });
    }

    @Test
    void inHundredsOfCellsEachGoesUpAboutAsOftenAsItsRemainderAsks() {
        List<Integer> counts = IntStream.range(0, 200).map(i -> i % 5).boxed().toList();
        int draws = 2_000;
        int[] up = new int[5];
        for (int draw = 0; draw < draws; draw++) {
            List<Integer> rounded = ControlledRounding.round(counts, random).orElseThrow();
            for (int i = 0; i < counts.size(); i++) {
                up[i % 5] += rounded.get(i) / 5;
            }
        }
        for (int rest = 0; rest < 5; rest++) {
            assertThat(up[rest] / (draws * 40.0)).isBetween(rest / 5.0 - 0.01, rest / 5.0 + 0.01);
        }
    }

    @Test
    void whatWasNotUnderstoodIsOneMoreCellOfTheSameVector() {
        assertThat(figures(15, 10, 5)).contains(new Figures(List.of(10, 5), 15));
        assertThat(figures(1, 5, 4))
                .hasValueSatisfying(figures -> assertThat(figures.total()).isEqualTo(10));
    }

    private Optional<Figures> figures(int notUnderstood, Integer... options) {
        List<Integer> counts = List.of(options);
        return ControlledRounding.figures(new Tally(counts, notUnderstood, sum(counts), false), random);
    }

    @Test
    void tenCellsOfLargeCountsAreReckonedExactly() {
        List<Integer> counts = List.of(9_999, 9_998, 9_997, 9_996, 3, 4, 1, 2, 4, 4);

        List<Integer> rounded = ControlledRounding.round(counts, random).orElseThrow();

        assertThat(sum(rounded)).isEqualTo(sum(counts) / 5 * 5);
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
        Map<List<Integer>, Long> weights = Outcomes.of(List.of(counts));
        long all = weights.values().stream().mapToLong(Long::longValue).sum();
        Map<List<Integer>, String> odds = new HashMap<>();
        weights.forEach((outcome, weight) -> {
            long divisor = gcd(weight, all);
            odds.put(outcome, weight / divisor + "/" + all / divisor);
        });
        return odds;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
