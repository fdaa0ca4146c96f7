package nl.meepraten.core.story;

import java.util.List;
import org.jdbi.v3.core.Handle;

final class LetterboxSql {

    void insert(Handle handle, byte[] id, byte[] sealed) {
        handle.execute("insert into letterbox (id, sealed) values (?, ?)", id, sealed);
    }

    List<byte[]> all(Handle handle) {
        return handle.createQuery("select sealed from letterbox")
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    int deleteAll(Handle handle) {
        return handle.execute("delete from letterbox");
    }
}
