package nl.meepraten.bot.reading.distress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.reading.weighing.PointsTest;
import org.junit.jupiter.api.Test;

class DangerPointsTest {

    @Test
    void the_list_is_what_the_labelled_messages_teach() throws IOException {
        assertThat(DangerLessons.learned().equals(DangerLessons.shipped()))
                .as(
                        "the list is made from these lessons; else run DangerLessons and WishLessons, for each learns from all rows")
                .isTrue();
    }

    private static Optional<Danger> read(Set<Sign> signs, String... words) {
        return read(false, signs, words);
    }

    private static Optional<Danger> read(boolean answers, Set<Sign> signs, String... words) {
        String points = """
                -300 -300 -300 -300 -300 !ALWAYS
                250 0 0 0 0 !MEDICAL
                -150 0 0 0 0 _dag_
                -900 -900 -900 -900 -900 _film_
                0 320 0 0 0 _weg_
                """;
        return new DangerPoints(PointsTest.of(points, 5)).read(List.of(words), signs, answers);
    }

    @Test
    void what_no_list_has_is_danger_when_it_is_likely_enough() {
        assertThat(read(Set.of(), "weg")).contains(Danger.SUICIDE);
        assertThat(read(Set.of(), "bloed")).isEmpty();
    }

    @Test
    void it_takes_more_where_something_is_denied() {
        assertThat(read(Set.of(Sign.DENIED), "weg")).isEmpty();
    }

    @Test
    void it_takes_more_where_the_question_is_answered_but_not_in_plain_words() {
        assertThat(read(true, Set.of(), "weg")).isEmpty();
        assertThat(read(true, Set.of(Sign.MEDICAL), "bloed")).contains(Danger.MEDICAL);
    }

    @Test
    void plain_words_count_unless_the_rest_speaks_strongly_against_them() {
        assertThat(read(Set.of(Sign.MEDICAL), "bloed")).contains(Danger.MEDICAL);
        assertThat(read(Set.of(Sign.MEDICAL), "dag", "bloed")).contains(Danger.MEDICAL);
        assertThat(read(Set.of(Sign.MEDICAL), "film", "bloed")).isEmpty();
    }
}
