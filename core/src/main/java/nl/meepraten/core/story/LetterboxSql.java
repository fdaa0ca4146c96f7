package nl.meepraten.core.story;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.meepraten.core.database.Inserts;
import nl.meepraten.core.database.Together;
import org.jdbi.v3.core.Handle;

final class LetterboxSql {

    private static final int SOME = 500;

    private record Row(byte[] id, byte[] sealed) {}

    void insert(Handle handle, byte[] id, byte[] sealed) {
        Together.one(
                handle, IllegalStateException::new, "insert into letterbox (id, sealed) values (?, ?)", id, sealed);
    }

    void insertAll(Handle handle, List<Object[]> rows) {
        Inserts.all(handle, "letterbox", List.of("id", "sealed"), rows);
    }

    /** Row by row: after a busy day all of them together may not fit in memory. */
    void each(Handle handle, BiConsumer<byte[], byte[]> look) {
        handle.createQuery("select id, sealed from letterbox")
                .setFetchSize(SOME)
                .map((row, context) -> new Row(row.getBytes(1), row.getBytes(2)))
                .forEach(row -> look.accept(row.id(), row.sealed()));
    }

    List<byte[]> allIds(Handle handle) {
        return handle.createQuery("select id from letterbox")
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    /** The sealed content of these rows, in the order of {@code ids}. */
    List<byte[]> sealed(Handle handle, List<byte[]> ids) {
        Map<ByteBuffer, byte[]> sealed = new HashMap<>();
        handle.createQuery("select id, sealed from letterbox where id in (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> new Row(row.getBytes(1), row.getBytes(2)))
                .forEach(row -> sealed.put(ByteBuffer.wrap(row.id()), row.sealed()));
        return ids.stream()
                .map(id -> Optional.ofNullable(sealed.get(ByteBuffer.wrap(id))).orElseThrow())
                .toList();
    }

    void delete(Handle handle, List<byte[]> ids) {
        if (!ids.isEmpty()) {
            handle.createUpdate("delete from letterbox where id in (<ids>)")
                    .bindList("ids", ids)
                    .execute();
        }
    }

    int deleteAll(Handle handle) {
        return handle.execute("delete from letterbox");
    }
}
