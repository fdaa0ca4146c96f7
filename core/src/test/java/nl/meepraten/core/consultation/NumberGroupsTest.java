package nl.meepraten.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberGroupsTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 2", "3, 3", "5, 3", "6, 4", "9999, 4"})
    void aNumberBelongsToTheGroupItFallsIn(int value, int group) {
        NumberGroups groups =
                NumberGroups.of(List.of("0", "1-2", " 3 t/m 5", "6+")).orElseThrow();

        assertThat(groups.groupOf(value)).hasValue(group);
    }

    @Test
    void aNumberOutsideAllGroupsHasNone() {
        NumberGroups groups = NumberGroups.of(List.of("1-3", "4-7")).orElseThrow();

        assertThat(groups.groupOf(0)).isEqualTo(OptionalInt.empty());
        assertThat(groups.groupOf(8)).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0|2", "0-2|2-4", "3+|4", "5-3|4", "veel", "", "-1", "1-2|", "1.5|2", "99999"})
    void whatHasAGapOrRunsIntoItselfIsNoListOfGroups(String written) {
        assertThat(NumberGroups.of(List.of(written.split("\\|", -1)))).isEmpty();
    }
}
