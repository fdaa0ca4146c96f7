package nl.meepraten.attack.town;

import java.util.List;
import nl.meepraten.core.database.Database;
import org.jdbi.v3.core.Handle;

/** A database as if it were new: to make a thousand new ones would take too long. */
public final class Emptied {

    private Emptied() {}

    public static void all(Database database, Storage storage) {
        database.writeAlone(handle -> {
            List<String> tables = Sizes.tables(handle);
            if (storage == Storage.POSTGRESQL) {
                return truncate(handle, tables);
            }
            // Tables name each other, so that what is checked is checked at the end.
            handle.execute("pragma defer_foreign_keys = on");
            tables.forEach(table -> handle.execute("delete from " + table));
            return tables.size();
        });
    }

    /** Of those that have anything in their file, since each gets new files, and each of their indexes. */
    private static int truncate(Handle handle, List<String> tables) {
        List<String> written = handle.createQuery(
                        "select relname from pg_class where relname in (<tables>) and relkind = 'r'"
                                + " and relnamespace = current_schema()::regnamespace and pg_relation_size(oid) > 0")
                .bindList("tables", tables)
                .mapTo(String.class)
                .list();
        return written.isEmpty() ? 0 : handle.execute("truncate table " + String.join(", ", written) + " cascade");
    }
}
