package nl.meepraten.bot.reading.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.bot.reading.weighing.PointsTest;
import nl.meepraten.bot.reading.wish.Wish.Kind;
import nl.meepraten.core.text.Language;
import org.junit.jupiter.api.Test;

class WishPointsTest {

    private static final boolean ALONE = false;
    private static final boolean COSTLY = true;

    @Test
    void the_list_is_what_the_labelled_messages_teach() throws IOException {
        assertThat(WishLessons.learned().equals(WishLessons.shipped()))
                .as(
                        "the list is made from these lessons; else run DangerLessons and WishLessons, for each learns from all rows")
                .isTrue();
    }

    /** In the order STOP, START, WIPE, .. */
    private static Optional<Kind> read(boolean costly, String... words) {
        String rest = " 0".repeat(WishPoints.KINDS.size() - 3) + " ";
        String points = "-500 -500 -500" + rest.replace("0", "-500") + "!ALWAYS\n"
                + "550 0 0" + rest + "_klaar_\n"
                + "0 700 0" + rest + "_weer_\n";
        return new WishPoints(PointsTest.of(points, WishPoints.KINDS.size())).read(List.of(words), costly);
    }

    @Test
    void the_likeliest_wish_is_heard_when_it_is_likely_enough() {
        assertThat(read(ALONE, "klaar")).contains(Kind.STOP);
        assertThat(read(ALONE, "bijna")).isEmpty();
    }

    @Test
    void a_stop_is_never_undone_by_points() {
        assertThat(read(ALONE, "weer")).isEmpty();
    }

    @Test
    void who_sent_stop_is_left_in_silence_unless_it_is_plain_what_is_asked() {
        String wipe = "versnipper dat dossier van mij maar";

        assertThat(Reader.read(Optional.empty(), Language.NL, true, wipe)).isEqualTo(new Reading.Story());
        assertThat(Reader.read(Optional.empty(), Language.NL, false, wipe)).isNotEqualTo(new Reading.Story());
    }

    @Test
    void where_a_needless_wish_costs_an_answer_it_takes_more() {
        assertThat(read(COSTLY, "klaar")).isEmpty();
    }

    @Test
    void a_long_text_is_not_weighed() {
        String[] many = Collections.nCopies(17, "klaar").toArray(String[]::new);

        assertThat(read(ALONE, many)).isEmpty();
    }

    @Test
    void what_matters_is_asked_about_and_never_done_at_once() {
        assertThat(Reader.read(Optional.empty(), "versnipper dat dossier van mij maar"))
                .isEqualTo(new Reading.Unclear(Reading.Reason.MAYBE_WIPE));
        assertThat(Reader.read(Optional.empty(), "take me of this list"))
                .isEqualTo(new Reading.Unclear(Reading.Reason.MAYBE_STOP));
    }

    @Test
    void what_does_no_harm_is_done() {
        assertThat(Reader.read(Optional.empty(), "welke woorde kan ik sturen"))
                .isEqualTo(new Reading.Command(Reading.Kind.HELP));
    }
}
