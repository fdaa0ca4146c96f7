package nl.meepraten.core.database;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Puts the rows of a table in another order. Both kinds of database keep them as they came, also when everything is written
 * anew, and that tells which row of one table belongs to which of another.
 */
public final class Shuffle {

    private Shuffle() {}

    /** @param columns all of the table's; the first holds bytes and names a row */
    public static void rows(Handle handle, Ids ids, String table, List<String> columns) {
        String key = columns.getFirst();
        List<byte[]> all = handle.createQuery("select " + key + " from " + table + " order by " + key)
                .map((row, context) -> row.getBytes(1))
                .list();
        for (List<byte[]> slice : ids.shuffledSlices(all)) {
            Map<ByteBuffer, Object[]> rows = rows(handle, table, columns, slice);
            handle.createUpdate("delete from " + table + " where " + key + " in (<keys>)")
                    .bindList("keys", slice)
                    .execute();
            Inserts.all(
                    handle,
                    table,
                    columns,
                    slice.stream()
                            .map(id -> Optional.ofNullable(rows.get(ByteBuffer.wrap(id)))
                                    .orElseThrow())
                            .toList());
        }
    }

    private static Map<ByteBuffer, Object[]> rows(
            Handle handle, String table, List<String> columns, List<byte[]> keys) {
        Map<ByteBuffer, Object[]> rows = new HashMap<>();
        handle.createQuery("select " + String.join(", ", columns) + " from " + table + " where " + columns.getFirst()
                        + " in (<keys>)")
                .bindList("keys", keys)
                .map((row, context) -> {
                    Object[] values = new Object[columns.size()];
                    for (int column = 0; column < values.length; column++) {
                        values[column] = row.getObject(column + 1);
                    }
                    return values;
                })
                .forEach(values -> rows.put(ByteBuffer.wrap((byte[]) values[0]), values));
        return rows;
    }
}
