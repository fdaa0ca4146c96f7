package nl.meepraten.attack.town;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Rows of a table as they lie on the disk, with everything about them that is a number. */
public final class Rows {

    private static final String POSITION = "position";

    private Rows() {}

    /**
     * One row.
     *
     * @param key the value of the column that names it, in hexadecimal when it is bytes
     * @param numbers by name: where it lies, every number in it, and on PostgreSQL the transaction that wrote it
     */
    public record Row(String key, Map<String, Number> numbers) {}

    public static List<Row> of(Handle handle, Storage storage, String table, String keyColumn) {
        String also = storage == Storage.POSTGRESQL ? ", cast(cast(xmin as text) as bigint) as xmin" : "";
        int[] position = {0};
        return handle.createQuery("select *" + also + " from " + table + " order by " + storage.position())
                .map((row, context) -> {
                    Map<String, Number> numbers = new LinkedHashMap<>();
                    numbers.put(POSITION, position[0]++);
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        if (row.getObject(column) instanceof Number number) {
                            numbers.put(row.getMetaData().getColumnName(column), number);
                        }
                    }
                    Object key = row.getObject(keyColumn);
                    return new Row(
                            key instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(key),
                            numbers);
                })
                .list();
    }
}
