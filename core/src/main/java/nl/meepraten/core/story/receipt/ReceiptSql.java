package nl.meepraten.core.story.receipt;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class ReceiptSql {

    void insert(Handle handle, byte[] lookup, byte[] sealed) {
        handle.execute("insert into receipt (lookup, sealed) values (?, ?)", lookup, sealed);
    }

    void update(Handle handle, byte[] lookup, byte[] sealed) {
        handle.execute("update receipt set sealed = ? where lookup = ?", sealed, lookup);
    }

    Optional<byte[]> sealed(Handle handle, byte[] lookup) {
        return handle.createQuery("select sealed from receipt where lookup = ?")
                .bind(0, lookup)
                .map((row, context) -> row.getBytes(1))
                .findOne();
    }

    List<byte[]> lookups(Handle handle) {
        return handle.createQuery("select lookup from receipt order by lookup")
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    void delete(Handle handle, byte[] lookup) {
        handle.execute("delete from receipt where lookup = ?", lookup);
    }

    void deleteAll(Handle handle) {
        handle.execute("delete from receipt");
    }
}
