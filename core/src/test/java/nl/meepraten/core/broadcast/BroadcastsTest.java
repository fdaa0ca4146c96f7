package nl.meepraten.core.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Instant;
import nl.meepraten.core.broadcast.Broadcast.Kind;
import nl.meepraten.core.broadcast.Broadcasts.Counts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("storage")
class BroadcastsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    private Database database;
    private Broadcasts broadcasts;

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder.resolve("test.db"));
        broadcasts = new Broadcasts(database, Ids.seeded(1));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String add(Kind kind, String subject, Instant due) {
        database.write(handle -> {
            broadcasts.add(handle, kind, subject, due);
            return 0;
        });
        return database.read(broadcasts::unfinished).stream()
                .filter(one -> one.kind() == kind && one.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void finish(String code) {
        database.write(handle -> {
            broadcasts.finished(handle, code);
            return 0;
        });
    }

    @Test
    void what_is_due_comes_oldest_first_and_not_a_moment_early() {
        String later = add(Kind.NUDGE, "eerste", NOON.plusMillis(1));
        String now = add(Kind.OPENING, "tweede", NOON);
        String before = add(Kind.OPENING, "eerste", NOON.minusMillis(1));
        assertThat(broadcasts.due(NOON)).extracting(Broadcast::code).containsExactly(before, now);
        assertThat(broadcasts.due(NOON.plusMillis(1)))
                .extracting(Broadcast::code)
                .containsExactly(before, now, later);
        assertThat(broadcasts.nextDue(NOON)).contains(NOON.plusMillis(1));
        assertThat(broadcasts.nextDue(NOON.plusMillis(1))).isEmpty();
    }

    @Test
    void what_is_finished_is_never_due_again() {
        finish(add(Kind.OPENING, "eerste", NOON));
        assertThat(broadcasts.due(NOON.plusSeconds(9))).isEmpty();
        assertThat(broadcasts.nextDue(NOON.minusSeconds(9))).isEmpty();
    }

    @Test
    void cancelling_takes_back_only_what_is_unfinished_of_that_consultation() {
        String sent = add(Kind.OPENING, "eerste", NOON);
        broadcasts.sent(sent, 20);
        finish(sent);
        add(Kind.NUDGE, "eerste", NOON);
        String other = add(Kind.NUDGE, "tweede", NOON);
        database.write(handle -> {
            broadcasts.cancel(handle, "eerste");
            return 0;
        });
        assertThat(broadcasts.due(NOON)).extracting(Broadcast::code).containsExactly(other);
        assertThat(broadcasts.counts("eerste").sent()).isEqualTo(20);
    }

    @Test
    void counts_are_those_of_the_opening_round_in_tens_rounded_down() {
        String opening = add(Kind.OPENING, "eerste", NOON);
        String nudge = add(Kind.NUDGE, "eerste", NOON);
        broadcasts.sent(nudge, 500);
        broadcasts.sent(opening, 15);
        broadcasts.sent(opening, 14);
        times(19, () -> broadcasts.delivered(opening));
        times(9, () -> broadcasts.failed(opening));
        assertThat(broadcasts.counts("eerste")).isEqualTo(new Counts(20, 10, 0));
        broadcasts.sent(opening, 1);
        broadcasts.delivered(opening);
        broadcasts.failed(opening);
        assertThat(broadcasts.counts("eerste")).isEqualTo(new Counts(30, 20, 10));
        assertThat(broadcasts.counts("tweede")).isEqualTo(new Counts(0, 0, 0));
    }

    /** As after answers were lost, when everybody is asked once more. */
    @Test
    void openings_of_one_question_are_counted_together() {
        String first = add(Kind.OPENING, "eerste", NOON);
        broadcasts.sent(first, 25);
        times(15, () -> broadcasts.delivered(first));
        finish(first);
        String again = add(Kind.OPENING, "eerste", NOON.plusSeconds(9));
        assertThat(broadcasts.counts("eerste")).isEqualTo(new Counts(20, 10, 0));
        broadcasts.sent(again, 15);
        times(15, () -> broadcasts.delivered(again));
        times(10, () -> broadcasts.failed(again));
        assertThat(broadcasts.counts("eerste")).isEqualTo(new Counts(40, 30, 10));
    }

    /** Whoever gets hold of a receipt can post it again. */
    @Test
    void no_more_arrives_than_was_sent() {
        String opening = add(Kind.OPENING, "eerste", NOON);
        broadcasts.sent(opening, 20);
        times(200, () -> broadcasts.delivered(opening));
        assertThat(broadcasts.counts("eerste")).isEqualTo(new Counts(20, 20, 0));
    }

    @Test
    void a_callback_with_an_unknown_code_changes_nothing() {
        add(Kind.OPENING, "eerste", NOON);
        times(20, () -> broadcasts.delivered("onbekend"));
        assertThat(broadcasts.counts("eerste")).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void a_broadcast_lives_and_dies_with_the_transaction_it_was_written_in() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.write(handle -> {
                    broadcasts.add(handle, Kind.OPENING, "eerste", NOON);
                    throw new IllegalStateException("power cut");
                }));
        assertThat(broadcasts.due(NOON)).isEmpty();
    }

    private static void times(int count, Runnable work) {
        for (int i = 0; i < count; i++) {
            work.run();
        }
    }
}
