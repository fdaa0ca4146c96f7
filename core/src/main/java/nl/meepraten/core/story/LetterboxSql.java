package nl.meepraten.core.story;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

final class LetterboxSql {

    private static final int SOME = 500;

    void insert(Handle handle, byte[] id, byte[] sealed) {
        handle.execute("insert into letterbox (id, sealed) values (?, ?)", id, sealed);
    }

    /** Row by row: after a busy day all of them together may not fit in memory. */
    void each(Handle handle, Consumer<byte[]> look) {
        handle.createQuery("select sealed from letterbox")
                .setFetchSize(SOME)
                .map((row, context) -> row.getBytes(1))
                .forEach(look);
    }

    int deleteAll(Handle handle) {
        return handle.execute("delete from letterbox");
    }
}
