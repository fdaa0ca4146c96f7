package nl.meepraten.bot.outbox;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.meepraten.core.database.Inserts;
import nl.meepraten.core.database.Together;
import org.jdbi.v3.core.Handle;

final class OutboxSql {

    record Row(byte[] id, int kind, long notBefore, byte[] sealed) {}

    private static final String COLUMNS = "id, kind, not_before, sealed";

    void insert(Handle handle, Row row) {
        Together.one(
                handle,
                IllegalStateException::new,
                "insert into parcel (" + COLUMNS + ") values (?, ?, ?, ?)",
                row.id(),
                row.kind(),
                row.notBefore(),
                row.sealed());
    }

    void insertAll(Handle handle, List<Row> rows) {
        Inserts.all(
                handle,
                "parcel",
                List.of(COLUMNS.split(", ")),
                rows.stream()
                        .map(row -> new Object[] {row.id(), row.kind(), row.notBefore(), row.sealed()})
                        .toList());
    }

    List<Row> due(Handle handle, int kind, long now, int limit) {
        return handle.createQuery("select " + COLUMNS
                        + " from parcel where kind = ? and not_before <= ? order by not_before, id limit ?")
                .bind(0, kind)
                .bind(1, now)
                .bind(2, limit)
                .map((row, context) -> row(row))
                .list();
    }

    /** The moments at which slices of rounds are due: all parcels of a slice have the same. */
    List<Long> slices(Handle handle, int kind, long now) {
        return handle.createQuery(
                        "select distinct not_before from parcel where kind = ? and not_before <= ? order by not_before")
                .bind(0, kind)
                .bind(1, now)
                .mapTo(Long.class)
                .list();
    }

    List<Row> slice(Handle handle, int kind, long notBefore) {
        return handle.createQuery("select " + COLUMNS + " from parcel where kind = ? and not_before = ? order by id")
                .bind(0, kind)
                .bind(1, notBefore)
                .map((row, context) -> row(row))
                .list();
    }

    List<byte[]> allIds(Handle handle) {
        return handle.createQuery("select id from parcel")
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    /** Takes these rows out, in the order asked for. */
    List<Row> take(Handle handle, List<byte[]> ids) {
        Map<ByteBuffer, Row> rows = new HashMap<>();
        handle.createQuery("select " + COLUMNS + " from parcel where id in (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> rows.put(ByteBuffer.wrap(row.getBytes(1)), row(row)))
                .list();
        handle.createUpdate("delete from parcel where id in (<ids>)")
                .bindList("ids", ids)
                .execute();
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(ByteBuffer.wrap(id))).stream())
                .toList();
    }

    Optional<Row> find(Handle handle, byte[] id) {
        return handle.createQuery("select " + COLUMNS + " from parcel where id = ?")
                .bind(0, id)
                .map((row, context) -> row(row))
                .findOne();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(row.getBytes(1), row.getInt(2), row.getLong(3), row.getBytes(4));
    }

    /** Repeats its condition in the outer where, so that two couriers cannot both win. */
    boolean update(Handle handle, Row before, long notBefore, byte[] sealed) {
        return handle.execute(
                        "update parcel set not_before = ?, sealed = ? where id = ? and not_before = ?",
                        notBefore,
                        sealed,
                        before.id(),
                        before.notBefore())
                == 1;
    }

    void moveSlice(Handle handle, int kind, long from, long to) {
        handle.execute("update parcel set not_before = ? where kind = ? and not_before = ?", to, kind, from);
    }

    void delete(Handle handle, byte[] id) {
        handle.execute("delete from parcel where id = ?", id);
    }

    void deleteSlice(Handle handle, int kind, long notBefore) {
        handle.execute("delete from parcel where kind = ? and not_before = ?", kind, notBefore);
    }

    void deleteFrom(Handle handle, int kind, long notBefore) {
        handle.execute("delete from parcel where kind = ? and not_before >= ?", kind, notBefore);
    }

    void deleteAll(Handle handle) {
        handle.execute("delete from parcel");
    }

    OptionalLong next(Handle handle, long after) {
        return handle.createQuery("select not_before from parcel where not_before > ? order by not_before limit 1")
                .bind(0, after)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
