package nl.meepraten.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.meepraten.core.release.Breakdown.Row;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private final RandomGenerator random = new Random(1);

    @Test
    void aSmallGroupJoinsTheSmallestOther() {
        List<List<Integer>> groups = List.of(List.of(15, 9), List.of(11, 2), List.of(3, 1));
        Set<List<Integer>> pooled = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            Breakdown breakdown = Breakdown.of(groups, random).orElseThrow();

            assertThat(breakdown.rows().getFirst()).isEqualTo(new Row(List.of(0), List.of(15, 5)));
            assertThat(breakdown.rows().getLast().groups()).containsExactly(1, 2);
            assertThat(breakdown.overall().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(35);
            pooled.add(breakdown.rows().getLast().figures());
        }
        assertThat(pooled).containsExactlyInAnyOrder(List.of(15, 0), List.of(10, 5));
    }

    @Test
    void groupsOf24And4GiveNoBreakdown() {
        assertThat(Breakdown.of(List.of(List.of(20, 4), List.of(3, 1)), random)).isEmpty();
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
        assertThat(Breakdown.of(List.of(List.of(20, 4)), random)).isEmpty();
        assertThat(Breakdown.of(List.of(), random)).isEmpty();
    }
}
