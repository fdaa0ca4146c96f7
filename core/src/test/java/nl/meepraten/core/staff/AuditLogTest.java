package nl.meepraten.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.staff.AuditLog.Entry;
import nl.meepraten.core.staff.AuditLog.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff did, to the hour, and not longer than two weeks. */
@Tag("storage")
final class AuditLogTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:47:13.123Z");
    private static final Instant EIGHT = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    private Path folder;

    private Database database;
    private Account samira;

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder.resolve("test.db"));
        samira = new Accounts(database, Ids.secure(), Clock.systemUTC())
                .create("Samira", "samira@dorpstad.example", Role.OFFICER, "vier appels in een mand")
                .orElseThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private AuditLog at(Instant moment) {
        return new AuditLog(database, Ids.secure(), Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void says_who_did_what_to_what_at_which_hour_and_no_finer() {
        at(MORNING).note(samira.id(), Kind.PUBLISHED, "abcd2345");
        assertThat(at(MORNING).page(1).entries())
                .containsExactly(new Entry("Samira", Kind.PUBLISHED, "abcd2345", EIGHT));
        long stored = database.read(handle ->
                handle.createQuery("select hour from audit").mapTo(Long.class).one());
        assertThat(stored).isEqualTo(EIGHT.toEpochMilli());
    }

    @Test
    void shows_the_newest_first_fifty_a_page() {
        for (int i = 0; i < 51; i++) {
            at(MORNING.plus(Duration.ofHours(i))).note(samira.id(), Kind.LOGGED_IN, "");
        }
        AuditLog later = at(MORNING.plus(Duration.ofHours(51)));
        AuditLog.Page first = later.page(1);
        assertThat(first.entries()).hasSize(50);
        assertThat(first.entries().getFirst().hour()).isEqualTo(EIGHT.plus(Duration.ofHours(50)));
        assertThat(first.more()).isTrue();
        assertThat(later.page(2).entries()).extracting(Entry::hour).containsExactly(EIGHT);
        assertThat(later.page(2).more()).isFalse();
    }

    @Test
    void is_shown_and_kept_for_fourteen_days() {
        at(MORNING).note(samira.id(), Kind.LOGGED_IN, "");
        at(MORNING).countFailedLogin();
        AuditLog lastHour = at(MORNING.plus(AuditLog.KEPT));
        lastHour.forgetOld();
        assertThat(lastHour.page(1).entries()).hasSize(1);
        assertThat(lastHour.failedLogins(AuditLog.KEPT)).isEqualTo(1);
        AuditLog after = at(MORNING.plus(AuditLog.KEPT).plus(Duration.ofHours(1)));
        assertThat(after.page(1).entries()).isEmpty();
        assertThat(after.failedLogins(AuditLog.KEPT)).isZero();
        assertThat(rows("audit")).isEqualTo(1);
        after.forgetOld();
        assertThat(List.of(rows("audit"), rows("failed_login"))).containsOnly(0);
    }

    @Test
    void counts_failed_logins_in_one_row_an_hour() {
        for (int i = 0; i < 7; i++) {
            at(MORNING).countFailedLogin();
        }
        at(MORNING.plus(Duration.ofDays(2))).countFailedLogin();
        assertThat(rows("failed_login")).isEqualTo(2);
        AuditLog now = at(MORNING.plus(Duration.ofDays(2)));
        assertThat(now.failedLogins(Duration.ofDays(1))).isEqualTo(1);
        assertThat(now.failedLogins(AuditLog.KEPT)).isEqualTo(8);
    }

    @Test
    void stays_readable_when_the_account_is_no_more() {
        at(MORNING).note("nobody", Kind.WITHDREW, "abcd2345");
        assertThat(at(MORNING).page(1).entries()).extracting(Entry::who).containsExactly("");
    }

    @Test
    void lies_in_no_order_after_the_night_and_says_the_same() {
        for (int i = 10; i < 50; i++) {
            at(MORNING).note(samira.id(), Kind.DECIDED_STORY, Integer.toString(i));
        }
        List<String> asTheyCame = asTheyLie();
        assertThat(asTheyCame).as("control: before it they do").isSorted();
        List<Entry> shown = at(MORNING).page(1).entries();

        database.rewrite(handle -> {
            at(MORNING).shuffle(handle);
            return 0;
        });

        assertThat(asTheyLie()).isNotEqualTo(asTheyCame).containsExactlyInAnyOrderElementsOf(asTheyCame);
        assertThat(at(MORNING).page(1).entries()).isEqualTo(shown);
    }

    private List<String> asTheyLie() {
        return database.read(handle -> handle.createQuery("select object from audit order by " + TestDatabase.POSITION)
                .mapTo(String.class)
                .list());
    }

    private int rows(String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }
}
