package nl.meepraten.bot.reading.distress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void the_list_is_what_the_labelled_messages_teach() throws IOException {
        assertThat(Lessons.learned()).as("run Lessons and read what changed").isEqualTo(Lessons.shipped());
    }

    private static Optional<Danger> read(String points, Set<Sign> signs, String... words) {
        return Points.of(points).read(List.of(words), signs);
    }

    @Test
    void pieces_of_a_text_add_up() {
        String points = """
                #! a word, and two in a row
                -300 -300 -300 -300 -300 !ALWAYS
                0 320 0 0 0 _weg_
                0 320 0 0 0 voor_altijd
                """;

        assertThat(read(points, Set.of(), "weg")).contains(Danger.SUICIDE);
        assertThat(read(points, Set.of(), "voor", "altijd")).contains(Danger.SUICIDE);
        assertThat(read(points, Set.of(), "altijd", "voor")).isEmpty();
    }

    @Test
    void plain_words_count_unless_the_rest_speaks_strongly_against_them() {
        String points = """
                -300 -300 -300 -300 -300 !ALWAYS
                250 0 0 0 0 !MEDICAL
                -150 0 0 0 0 _dag_
                -900 -900 -900 -900 -900 _film_
                """;

        assertThat(read(points, Set.of(), "bloed")).isEmpty();
        assertThat(read(points, Set.of(Sign.MEDICAL), "bloed")).contains(Danger.MEDICAL);
        assertThat(read(points, Set.of(Sign.MEDICAL), "dag", "bloed")).contains(Danger.MEDICAL);
        assertThat(read(points, Set.of(Sign.MEDICAL), "film", "bloed")).isEmpty();
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
