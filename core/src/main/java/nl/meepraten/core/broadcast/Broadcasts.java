package nl.meepraten.core.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import org.jdbi.v3.core.Handle;

/** What is to be told to many, in the order in which it is due, and how many messages of an opening went out. */
public final class Broadcasts {

    private static final int CODE = 8;
    private static final int ROUNDED_TO = 10;

    private final Database database;
    private final Ids ids;
    private final BroadcastSql sql = new BroadcastSql();

    public Broadcasts(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * Messages of the opening round, rounded down to tens: real ones only. Who is asked again, because answers were lost,
     * counts again.
     *
     * @param sent people who were sent the question
     * @param delivered people whose phone confirmed it; never more than were sent it
     * @param failed people who could not be reached
     */
    public record Counts(int sent, int delivered, int failed) {}

    public void add(Handle handle, Broadcast.Kind kind, String subject, Instant due) {
        sql.insert(handle, new Broadcast(ids.code(CODE), kind, subject, due));
    }

    /** What is due and not finished, oldest first. */
    public List<Broadcast> due(Instant now) {
        return database.read(handle -> sql.unfinished(handle, now.toEpochMilli()));
    }

    public List<Broadcast> unfinished(Handle handle) {
        return sql.unfinished(handle, Long.MAX_VALUE);
    }

    public Optional<Instant> nextDue(Instant after) {
        return database.read(handle -> sql.next(handle, after.toEpochMilli()).map(Instant::ofEpochMilli));
    }

    public void finished(Handle handle, String code) {
        sql.finish(handle, code);
    }

    /** Takes back what was not carried out yet. */
    public void cancel(Handle handle, String subject) {
        sql.removeUnfinished(handle, subject);
    }

    /** Takes back what was not carried out yet of one kind. */
    public void cancel(Handle handle, String subject, Broadcast.Kind kind) {
        sql.removeUnfinished(handle, subject, kind);
    }

    public Counts counts(String subject) {
        BroadcastSql.Totals totals = database.read(handle -> sql.totals(handle, subject));
        // Nothing is kept of a receipt that was counted, so one that is posted again counts again.
        long delivered = Math.min(totals.delivered(), totals.sent());
        return new Counts(rounded(totals.sent()), rounded(delivered), rounded(totals.failed()));
    }

    private static int rounded(long exact) {
        return (int) (exact / ROUNDED_TO * ROUNDED_TO);
    }

    /** Counts messages of an opening; of any other round nothing is counted. */
    public void sent(String code, int messages) {
        count(handle -> sql.sent(handle, code, messages));
    }

    public void delivered(String code) {
        count(handle -> sql.delivered(handle, code));
    }

    public void failed(String code) {
        count(handle -> sql.failed(handle, code));
    }

    private interface Count {
        void on(Handle handle);
    }

    private void count(Count count) {
        database.write(handle -> {
            count.on(handle);
            return 0;
        });
    }
}
