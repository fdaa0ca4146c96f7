package nl.meepraten.bot.reading.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

public class PointsTest {

    private static final Offset<Double> NEAR = Offset.offset(0.001);

    private enum Sign {
        NAMED
    }

    /** A list of its own, for tests of what is made of it. */
    public static Points of(String lines, int kinds) {
        return Points.of(lines, kinds);
    }

    @Test
    void pieces_and_signs_add_up_and_all_likelihoods_together_are_one() {
        Points points = Points.of("""
                #! for every kind: always, a word, two in a row, a sign
                -100 -100 !ALWAYS
                0 200 _weg_
                300 0 voor_altijd
                50 0 !NAMED
                """, 2);

        // e to the power of (-1, 1), and 1 for neither.
        assertThat(points.read(List.of("weg"), Set.of())).containsExactly(new double[] {0.090, 0.665, 0.245}, NEAR);
        assertThat(points.read(List.of("voor", "altijd"), Set.of())[0]).isCloseTo(0.844, NEAR);
        assertThat(points.read(List.of("altijd", "voor"), Set.of())[2]).isCloseTo(0.576, NEAR);
        assertThat(points.read(List.of(), Set.of(Sign.NAMED))[0]).isCloseTo(0.307, NEAR);
    }

    @Test
    void a_piece_that_occurs_twice_counts_once() {
        Points points = Points.of("100 _weg_\n0 !ALWAYS\n", 1);

        assertThat(points.read(List.of("weg", "weg"), Set.of())).isEqualTo(points.read(List.of("weg"), Set.of()));
    }

    @Test
    void a_piece_stands_in_the_list_once() {
        assertThatThrownBy(() -> Points.of("1 _weg_\n2 _weg_\n", 1)).hasMessageContaining("_weg_");
    }

    @Test
    void the_shortest_words_stay_whole() {
        assertThat(Lessons.pieces(List.of("ik"))).containsExactlyInAnyOrder("_ik_", "^_ik", "ik_$");
    }

    @Test
    void a_word_is_cut_into_letters_with_its_ends_marked() {
        assertThat(Lessons.pieces(List.of("weg")))
                .containsExactlyInAnyOrder("_weg_", "_we", "weg", "eg_", "_weg", "weg_", "^_weg", "weg_$");
    }
}
