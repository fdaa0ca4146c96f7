package nl.meepraten.core.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.retention.Kept;
import org.jdbi.v3.core.Handle;

/**
 * Who of the staff did what, to the hour, for fourteen days. Never anything about participants, and never which story:
 * stories get another name every night so that nobody can follow one. Lines are added, laid in another order every night
 * and, once old, forgotten; nothing changes one.
 */
public final class AuditLog {

    /** As long as logs and backups are kept. */
    public static final Duration KEPT = Kept.STAFF_DEED.duration();

    private static final int PAGE = 50;

    /** What somebody did. Logging in that failed is only counted. */
    public enum Kind {
        LOGGED_IN,
        INVITED,
        JOINED,
        /** Chose a new password, by an invitation. */
        RENEWED_PASSWORD,
        PUBLISHED,
        WITHDREW,
        SENT_FEEDBACK,
        DECIDED_STORY,
        ANSWERED_STORY,
        PLANNED_MEETING,
        CHANGED_MEETING,
        INVITED_TO_MEETING,
        CANCELLED_MEETING,
        RESTORED_BACKUP,
        CHECKED_LANGUAGE,
        SWITCHED_LANGUAGE_OFF
    }

    /**
     * One line.
     *
     * @param who name of the account; empty for the command line and for an account that is no more
     * @param object what it was done to: the code of a consultation or meeting, a role, or empty
     * @param hour the beginning of the hour in which it was done
     */
    public record Entry(String who, Kind kind, String object, Instant hour) {}

    /** @param number from 1 */
    public record Page(List<Entry> entries, int number, boolean more) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final AuditSql sql = new AuditSql();

    /** @param clock the real one, also in the demo */
    public AuditLog(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes that somebody did something.
     *
     * @param account id of the account; empty for whoever types commands on the machine itself
     * @param object code of the consultation or meeting, name of the role, or empty
     */
    public void note(String account, Kind kind, String object) {
        database.write(handle -> {
            sql.insert(handle, ids.id(), account, kind, object, hour());
            return kind;
        });
    }

    public void countFailedLogin() {
        database.write(handle -> {
            sql.countFailedLogin(handle, hour());
            return 0;
        });
    }

    /** Newest first. */
    public Page page(int number) {
        List<Entry> found =
                database.read(handle -> sql.entries(handle, oldest(), PAGE + 1, PAGE * (Math.max(1, number) - 1)));
        return new Page(found.stream().limit(PAGE).toList(), number, found.size() > PAGE);
    }

    /** How often logging in failed in the last {@code time}, at most {@link #KEPT}. */
    public long failedLogins(Duration time) {
        Instant since = hour().minus(time);
        return database.read(handle -> sql.failedLogins(handle, since.isBefore(oldest()) ? oldest() : since));
    }

    /** Deletes what is too old; at every start, so after every night. */
    public void forgetOld() {
        database.write(handle -> {
            sql.deleteBefore(handle, oldest());
            return 0;
        });
    }

    /** At night: the order of the lines tells no more than their hours, nor does it beside the order of what they are about. */
    public void shuffle(Handle handle) {
        sql.shuffle(handle, ids);
    }

    private Instant oldest() {
        return hour().minus(KEPT);
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }
}
