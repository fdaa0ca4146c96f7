package nl.meepraten.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.meepraten.core.release.Release.Figures;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private final RandomGenerator random = new Random(1);

    @Test
    void aSmallGroupJoinsTheSmallestOther() {
        List<Tally> groups = List.of(tally(15, 9), tally(11, 2), tally(3, 1));
        List<List<Integer>> pools = Breakdown.pools(List.of(24, 13, 4));
        Set<List<Integer>> pooled = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            List<Figures> rows = Breakdown.rows(groups, pools, random).orElseThrow();

            assertThat(rows.getFirst()).isEqualTo(new Figures(List.of(15, 5), 0));
            assertThat(rows.getFirst().plus(rows.getLast()).total()).isEqualTo(35);
            pooled.add(rows.getLast().options());
        }
        assertThat(pools).containsExactly(List.of(0), List.of(1, 2));
        assertThat(pooled).containsExactlyInAnyOrder(List.of(15, 0), List.of(10, 5));
    }

    private static Tally tally(int yes, int no) {
        return new Tally(List.of(yes, no), 0, yes + no, false);
    }

    @Test
    void groupsOf24And4GiveNoBreakdown() {
        assertThat(Breakdown.pools(List.of(24, 4))).isEmpty();
    }

    @Test
    void aQuestionThatTooFewOfOneRowAnsweredIsNotBrokenDown() {
        List<List<Integer>> pools = List.of(List.of(0), List.of(1));

        assertThat(Breakdown.rows(List.of(tally(20, 9), tally(5, 4)), pools, random))
                .isEmpty();
        assertThat(Breakdown.rows(List.of(tally(20, 9), tally(5, 5)), pools, random))
                .isPresent();
    }

    @Test
    void groupsThatAreLargeEnoughStandAlone() {
        assertThat(Breakdown.pools(List.of(10, 30, 12))).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void smallGroupsThatMakeTenTogetherNeedNobodyElse() {
        assertThat(Breakdown.pools(List.of(6, 20, 4))).containsExactly(List.of(1), List.of(0, 2));
    }

    @Test
    void smallGroupsThatDoNotMakeTenTakeTheSmallestOthers() {
        assertThat(Breakdown.pools(List.of(3, 40, 2, 15))).containsExactly(List.of(1), List.of(0, 2, 3));
    }

    @Test
    void anEmptyGroupIsNotShownAlone() {
        assertThat(Breakdown.pools(List.of(0, 12, 13))).containsExactly(List.of(2), List.of(0, 1));
    }

    @Test
    void oneGroupOrNoneIsNoBreakdown() {
        assertThat(Breakdown.pools(List.of(24))).isEmpty();
        assertThat(Breakdown.pools(List.of())).isEmpty();
    }
}
