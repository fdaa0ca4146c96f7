package nl.meepraten.core.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class BroadcastSql {

    record Totals(long sent, long delivered, long failed) {}

    private static final String COLUMNS = "code, kind, subject, due";

    /** Other rounds are not counted: how many were reminded is how many said yes, or did not answer. */
    private static final String OPENING = " where code = ? and kind = 'OPENING'";

    void insert(Handle handle, Broadcast broadcast) {
        handle.execute(
                "insert into broadcast (" + COLUMNS + ", finished, sent, delivered, failed)"
                        + " values (?, ?, ?, ?, 0, 0, 0, 0)",
                broadcast.code(),
                broadcast.kind().name(),
                broadcast.subject(),
                broadcast.due().toEpochMilli());
    }

    List<Broadcast> unfinished(Handle handle, long dueUntil) {
        return handle.createQuery(
                        "select " + COLUMNS + " from broadcast where finished = 0 and due <= ? order by due, code")
                .bind(0, dueUntil)
                .map((row, context) -> new Broadcast(
                        row.getString(1),
                        Broadcast.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4))))
                .list();
    }

    Optional<Long> next(Handle handle, long after) {
        return handle.createQuery("select due from broadcast where finished = 0 and due > ? order by due limit 1")
                .bind(0, after)
                .mapTo(Long.class)
                .findOne();
    }

    void finish(Handle handle, String code) {
        handle.execute("update broadcast set finished = 1 where code = ?", code);
    }

    void removeUnfinished(Handle handle, String subject) {
        handle.execute("delete from broadcast where subject = ? and finished = 0", subject);
    }

    void removeUnfinished(Handle handle, String subject, Broadcast.Kind kind) {
        handle.execute("delete from broadcast where subject = ? and kind = ? and finished = 0", subject, kind.name());
    }

    /** Of all openings together: a question whose answers were lost is asked again. */
    Totals totals(Handle handle, String subject) {
        return handle.createQuery("select coalesce(sum(sent), 0), coalesce(sum(delivered), 0), coalesce(sum(failed), 0)"
                        + " from broadcast where subject = ? and kind = 'OPENING'")
                .bind(0, subject)
                .map((row, context) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one();
    }

    void sent(Handle handle, String code, int messages) {
        handle.execute("update broadcast set sent = sent + ?" + OPENING, messages, code);
    }

    void delivered(Handle handle, String code) {
        handle.execute("update broadcast set delivered = delivered + 1" + OPENING, code);
    }

    void failed(Handle handle, String code) {
        handle.execute("update broadcast set failed = failed + 1" + OPENING, code);
    }
}
