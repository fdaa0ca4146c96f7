package nl.meepraten.core.story.receipt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.database.Inserts;
import org.jdbi.v3.core.Handle;

/** By day nothing here changes, so that reading leaves no trace: see decision 47. */
final class ReceiptSql {

    void insertAll(Handle handle, Map<byte[], byte[]> rows) {
        Inserts.all(
                handle,
                "receipt",
                List.of("lookup", "sealed"),
                rows.entrySet().stream()
                        .map(row -> new Object[] {row.getKey(), row.getValue()})
                        .toList());
    }

    Optional<byte[]> sealed(Handle handle, byte[] lookup) {
        return handle.createQuery("select sealed from receipt where lookup = ?")
                .bind(0, lookup)
                .map((row, context) -> row.getBytes(1))
                .findOne();
    }

    /** What lies in these rows, in no order. */
    List<byte[]> sealed(Handle handle, List<byte[]> lookups) {
        return handle.createQuery("select sealed from receipt where lookup in (<lookups>)")
                .bindList("lookups", lookups)
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    List<byte[]> lookups(Handle handle) {
        return handle.createQuery("select lookup from receipt order by lookup")
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    void delete(Handle handle, List<byte[]> lookups) {
        handle.createUpdate("delete from receipt where lookup in (<lookups>)")
                .bindList("lookups", lookups)
                .execute();
    }

    void deleteAll(Handle handle) {
        handle.execute("delete from receipt");
    }
}
