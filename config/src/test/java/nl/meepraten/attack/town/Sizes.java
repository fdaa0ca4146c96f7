package nl.meepraten.attack.town;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.meepraten.core.database.Database;
import org.jdbi.v3.core.Handle;

/** All that can be seen of the tables without a key, at one moment. */
public record Sizes(Map<String, List<String>> rows) {

    /** In hexadecimal, of which the shortest are the ids, of sixteen; or longer than any word, as a hashed password is. */
    private static final Pattern BYTES = Pattern.compile("[0-9a-f]{32,}|\\S{60,}");

    /** A code as {@link nl.meepraten.core.database.Ids} draws them. */
    private static final Pattern CODE = Pattern.compile("\\b(?=[2-9]*[a-z])[bcdfghjkmnpqrstvwxz2-9]{8}\\b");

    /** Not ours: when the tables were made, and how long that took. */
    private static final String MIGRATIONS = "flyway_schema_history";

    public static Sizes of(Database database) {
        return database.read(handle -> {
            Map<String, List<String>> rows = new TreeMap<>();
            tables(handle).forEach(table -> rows.put(table, rows(handle, table)));
            return new Sizes(rows);
        });
    }

    /** The names of our tables. */
    static List<String> tables(Handle handle) {
        try (ResultSet found =
                handle.getConnection().getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
            tables.remove(MIGRATIONS);
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Handle handle, String table) {
        return handle.createQuery("select * from " + table)
                .map((row, context) -> {
                    StringBuilder written = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        Object value = row.getObject(column);
                        written.append(
                                        value instanceof byte[] bytes
                                                ? HexFormat.of().formatHex(bytes)
                                                : value)
                                .append(' ');
                    }
                    return written.toString();
                })
                .list();
    }

    /** For each table how many rows and bytes it gained since, and how many of its rows are new or rewritten. */
    public Map<String, List<Long>> since(Sizes before) {
        Map<String, List<Long>> gained = new TreeMap<>();
        rows.forEach((table, now) -> {
            List<String> then = before.rows.getOrDefault(table, List.of());
            List<String> changed = new ArrayList<>(now);
            changed.removeAll(then);
            gained.put(
                    table, List.of((long) now.size() - then.size(), bytes(now) - bytes(then), (long) changed.size()));
        });
        return gained;
    }

    /** For each table everything in it that is not sealed, hashed or drawn; of what is, the length. In no order. */
    public Map<String, String> open() {
        Map<String, String> open = new TreeMap<>();
        rows.forEach((table, all) -> open.put(
                table, all.stream().map(Sizes::undrawn).sorted().toList().toString()));
        return open;
    }

    /** The text, with the length of what was drawn or sealed in its place. */
    static String undrawn(String text) {
        String open =
                BYTES.matcher(text).replaceAll(bytes -> "bytes" + bytes.group().length());
        return CODE.matcher(open).replaceAll("code");
    }

    private static long bytes(List<String> rows) {
        return rows.stream().mapToLong(String::length).sum();
    }
}
