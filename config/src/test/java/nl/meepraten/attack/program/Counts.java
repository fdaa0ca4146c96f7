package nl.meepraten.attack.program;

import java.util.List;
import nl.meepraten.core.database.Database;
import org.jdbi.v3.core.Handle;

/** How many rows there are of what a message adds to. */
record Counts(long seen, long letterbox, long contacts) {

    static Counts of(Database database) {
        return database.read(
                handle -> new Counts(count(handle, "seen"), count(handle, "letterbox"), count(handle, "contact")));
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one();
    }

    List<Long> since(Counts before) {
        return List.of(seen - before.seen, letterbox - before.letterbox, contacts - before.contacts);
    }
}
