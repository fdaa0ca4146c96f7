package nl.meepraten.attack.town;

import java.util.List;
import nl.meepraten.core.database.Database;

/** A database as if it were new: to make a thousand new ones would take too long. */
public final class Emptied {

    private Emptied() {}

    public static void all(Database database, Storage storage) {
        database.writeAlone(handle -> {
            List<String> tables = Sizes.tables(handle);
            if (storage == Storage.POSTGRESQL) {
                return handle.execute("truncate table " + String.join(", ", tables));
            }
            // Tables name each other, so that what is checked is checked at the end.
            handle.execute("pragma defer_foreign_keys = on");
            tables.forEach(table -> handle.execute("delete from " + table));
            return tables.size();
        });
    }
}
