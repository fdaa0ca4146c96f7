package nl.meepraten.core.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Puts other rows in the places of some: on a file one after the other, on a server in one statement that takes arrays, which is
 * two thirds of the work for it.
 */
public final class Replacements {

    private Replacements() {}

    /**
     * @param columns of bytes; the first is the one by which a row is found
     * @param rows each with a value for every column, and then the one by which the row is found that it replaces
     */
    public static void make(Handle handle, String table, List<String> columns, List<List<byte[]>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (Locks.needed(handle)) {
            Direct.write(handle, ofArrays(table, columns), arrays(columns.size() + 1, rows));
        } else {
            Direct.writeEach(handle, ofOne(table, columns), rows);
        }
    }

    private static String ofOne(String table, List<String> columns) {
        return "update " + table + " set "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " where "
                + columns.getFirst() + " = ?";
    }

    private static String ofArrays(String table, List<String> columns) {
        return "update " + table + " set "
                + columns.stream().map(column -> column + " = new." + column).collect(Collectors.joining(", "))
                + " from unnest(" + "?::bytea[], ".repeat(columns.size()) + "?::bytea[]) as new ("
                + String.join(", ", columns) + ", place) where " + table + "." + columns.getFirst() + " = new.place";
    }

    /** The values of each column. */
    private static List<Object> arrays(int columns, List<List<byte[]>> rows) {
        List<Object> arrays = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            arrays.add(rows.stream().map(row -> row.get(column)).toArray(byte[][]::new));
        }
        return arrays;
    }
}
