package nl.meepraten.core.contact;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.meepraten.core.database.Direct;
import nl.meepraten.core.database.Replacements;
import nl.meepraten.core.database.Together;
import org.jdbi.v3.core.Handle;

final class ContactSql {

    private static final int SOME = 500;
    private static final String ALL = "select id, lookup, token, sealed from contact";

    record Row(byte[] id, byte[] lookup, byte[] token, byte[] sealed) {}

    Optional<Row> find(Handle handle, byte[] lookup) {
        return Direct.read(handle, ContactSql::row, ALL + " where lookup = ?", lookup).stream()
                .findFirst();
    }

    List<Row> either(Handle handle, byte[] lookup, byte[] another) {
        return Direct.read(handle, ContactSql::row, ALL + " where lookup in (?, ?)", lookup, another);
    }

    Optional<Row> findLocked(Handle handle, byte[] lookup) {
        return Direct.readLocked(handle, lookup, ContactSql::row, ALL + " where lookup = ?", lookup).stream()
                .findFirst();
    }

    Optional<Row> row(Handle handle, byte[] id) {
        return Direct.read(handle, ContactSql::row, ALL + " where id = ?", id).stream()
                .findFirst();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getBytes(4));
    }

    List<byte[]> idsAfter(Handle handle, byte[] after, int limit) {
        return handle.createQuery("select id from contact where id > ? order by id limit ?")
                .bind(0, after)
                .bind(1, limit)
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    List<byte[]> allIds(Handle handle) {
        return handle.createQuery("select id from contact")
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    /** Row by row, since all of them together may not fit in memory. */
    void eachSealed(Handle handle, Consumer<byte[]> each) {
        handle.createQuery("select sealed from contact")
                .setFetchSize(SOME)
                .map((row, context) -> row.getBytes(1))
                .forEach(each);
    }

    /** The rows and both indexes. */
    void readThrough(Handle handle) {
        handle.createQuery("select (select count(distinct length(sealed)) from contact)"
                        + " + (select count(distinct id) from contact) + (select count(distinct lookup) from contact)")
                .mapTo(Long.class)
                .one();
    }

    /** The sealed content of these rows, by id. */
    Map<ByteBuffer, byte[]> sealed(Handle handle, List<byte[]> ids) {
        Map<ByteBuffer, byte[]> sealed = new HashMap<>();
        Direct.read(
                handle,
                row -> sealed.put(ByteBuffer.wrap(row.getBytes(1)), row.getBytes(2)),
                "select id, sealed from contact where id in (" + "?, ".repeat(ids.size() - 1) + "?)",
                ids.toArray());
        return sealed;
    }

    /** Puts another row in each of these places, named by the ids that are there now. */
    void replace(Handle handle, Map<byte[], Row> rows) {
        Replacements.make(
                handle,
                "contact",
                List.of("id", "lookup", "token", "sealed"),
                rows.entrySet().stream()
                        .map(entry -> {
                            Row row = entry.getValue();
                            return List.of(row.id(), row.lookup(), row.token(), row.sealed(), entry.getKey());
                        })
                        .toList());
    }

    void deleteAll(Handle handle) {
        handle.execute("delete from contact");
    }

    void delete(Handle handle, List<byte[]> ids) {
        if (!ids.isEmpty()) {
            handle.createUpdate("delete from contact where id in (<ids>)")
                    .bindList("ids", ids)
                    .execute();
        }
    }

    long count(Handle handle) {
        return handle.createQuery("select count(*) from contact")
                .mapTo(Long.class)
                .one();
    }

    void insert(Handle handle, Row row) {
        Together.one(
                handle,
                Contacts.Stale::new,
                "insert into contact (id, lookup, token, sealed) values (?, ?, ?, ?)",
                row.id(),
                row.lookup(),
                row.token(),
                row.sealed());
    }

    void update(Handle handle, byte[] oldToken, Row row) {
        Together.one(
                handle,
                Contacts.Stale::new,
                "update contact set lookup = ?, token = ?, sealed = ? where id = ? and token = ?",
                row.lookup(),
                row.token(),
                row.sealed(),
                row.id(),
                oldToken);
    }
}
