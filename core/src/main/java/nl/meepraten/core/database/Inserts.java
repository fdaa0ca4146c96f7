package nl.meepraten.core.database;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Many new rows of one table, in one trip to a server. */
public final class Inserts {

    private Inserts() {}

    /**
     * @param columns names, of our own
     * @param rows a value for each column, in the order in which they are to lie
     */
    public static void all(Handle handle, String table, List<String> columns, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch insert = handle.prepareBatch("insert into " + table + " (" + String.join(", ", columns)
                + ") values (" + "?, ".repeat(columns.size() - 1) + "?)");
        rows.forEach(insert::add);
        insert.execute();
    }
}
