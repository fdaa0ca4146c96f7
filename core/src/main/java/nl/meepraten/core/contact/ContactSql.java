package nl.meepraten.core.contact;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class ContactSql {

    record Row(byte[] id, byte[] lookup, byte[] token, byte[] sealed) {}

    Optional<Row> find(Handle handle, byte[] lookup) {
        return where(handle, "lookup", lookup);
    }

    Optional<Row> row(Handle handle, byte[] id) {
        return where(handle, "id", id);
    }

    private static Optional<Row> where(Handle handle, String column, byte[] value) {
        return handle.createQuery("select id, lookup, token, sealed from contact where " + column + " = ?")
                .bind(0, value)
                .map((row, context) -> new Row(row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getBytes(4)))
                .findOne();
    }

    List<byte[]> idsAfter(Handle handle, byte[] after, int limit) {
        return handle.createQuery("select id from contact where id > ? order by id limit ?")
                .bind(0, after)
                .bind(1, limit)
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    List<byte[]> allSealed(Handle handle) {
        return handle.createQuery("select sealed from contact")
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    long count(Handle handle) {
        return handle.createQuery("select count(*) from contact")
                .mapTo(Long.class)
                .one();
    }

    void insert(Handle handle, Row row) {
        handle.execute(
                "insert into contact (id, lookup, token, sealed) values (?, ?, ?, ?)",
                row.id(),
                row.lookup(),
                row.token(),
                row.sealed());
    }

    void insertAll(Handle handle, List<Row> rows) {
        var batch = handle.prepareBatch("insert into contact (id, lookup, token, sealed) values (?, ?, ?, ?)");
        rows.forEach(row -> batch.add(row.id(), row.lookup(), row.token(), row.sealed()));
        if (!rows.isEmpty()) {
            batch.execute();
        }
    }

    boolean update(Handle handle, byte[] oldToken, Row row) {
        return handle.execute(
                        "update contact set lookup = ?, token = ?, sealed = ? where id = ? and token = ?",
                        row.lookup(),
                        row.token(),
                        row.sealed(),
                        row.id(),
                        oldToken)
                == 1;
    }

    void deleteAll(Handle handle) {
        handle.execute("delete from contact");
    }
}
