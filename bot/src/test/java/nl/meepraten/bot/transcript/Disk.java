package nl.meepraten.bot.transcript;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.meepraten.core.database.Database;
import org.jdbi.v3.core.Handle;

/**
 * Every row of every table as it lies on disk at one moment, so that two moments can be compared. Tables are not named
 * here on purpose: one that somebody adds later shows up by itself.
 */
record Disk(Map<String, Map<String, Row>> tables) {

    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("contact", "contact"),
            Map.entry("seen", "gezien"),
            Map.entry("letterbox", "brievenbus"),
            Map.entry("parcel", "pakje"),
            Map.entry("box", "stembus"),
            Map.entry("shard", "stembusvel"),
            Map.entry("story", "verhaal"),
            Map.entry("released_story", "doorgegeven verhaal"),
            Map.entry("decision", "besluit van de clientenraad"),
            Map.entry("receipt", "bewijs van een verhaal"),
            Map.entry("consultation", "raadpleging"),
            Map.entry("question", "vraag"),
            Map.entry("question_option", "keuze"),
            Map.entry("broadcast", "rondbericht"),
            Map.entry("spoken_language", "taal die is nagekeken"),
            Map.entry("feedback", "terugkoppeling"),
            Map.entry("meeting", "bijeenkomst"),
            Map.entry("meeting_audience", "bijeenkomst voor wie"),
            Map.entry("release_question", "uitslag"),
            Map.entry("release_figure", "uitslagcijfer"),
            Map.entry("release_part", "uitslagdeel"),
            Map.entry("edition", "teller van wijzigingen"),
            Map.entry("asked_cell", "plek van de vraag"),
            Map.entry("asked_in_copy", "vraag uit een teruggezette kopie"),
            Map.entry("current_generation", "dagsleutelnummer"));

    private static final List<String> PEOPLE =
            List.of("contact", "seen", "letterbox", "parcel", "box", "shard", "story", "released_story");

    /** One row: everything in it, and the bytes of its largest sealed or hashed column; 0 when it has none. */
    record Row(List<String> content, int bytes) {}

    static Disk of(Database database) {
        return database.read(handle -> {
            Map<String, Map<String, Row>> tables = new TreeMap<>();
            tableNames(handle).forEach(table -> tables.put(table, rows(handle, table)));
            return new Disk(tables);
        });
    }

    /** By what the driver tells, so that the same is seen on every database. */
    static List<String> tableNames(Handle handle) {
        return told(handle, "TABLE_NAME", meta -> meta.getTables(null, null, "%", new String[] {"TABLE"})).stream()
                .filter(name -> !name.startsWith("sqlite") && !name.startsWith("flyway"))
                .sorted()
                .toList();
    }

    private interface Question {
        ResultSet put(DatabaseMetaData meta) throws SQLException;
    }

    private static List<String> told(Handle handle, String column, Question question) {
        try (ResultSet rows = question.put(handle.getConnection().getMetaData())) {
            List<String> told = new ArrayList<>();
            while (rows.next()) {
                told.add(rows.getString(column));
            }
            return told;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Row> rows(Handle handle, String table) {
        List<String> keys = told(handle, "COLUMN_NAME", meta -> meta.getPrimaryKeys(null, null, table));
        Map<String, Row> rows = new TreeMap<>();
        handle.createQuery("select * from " + table)
                .map((row, context) -> Map.entry(key(row, keys), row(row)))
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return rows;
    }

    private static String key(ResultSet row, List<String> keys) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (String key : keys) {
            parts.add(written(row.getObject(key)));
        }
        return parts.isEmpty() ? row(row).content().toString() : String.join("|", parts);
    }

    private static Row row(ResultSet row) throws SQLException {
        List<String> content = new ArrayList<>();
        int bytes = 0;
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            content.add(written(value));
            if (value instanceof byte[] blob) {
                bytes = Math.max(bytes, blob.length);
            }
        }
        return new Row(content, bytes);
    }

    private static String written(Object value) {
        return value instanceof byte[] blob ? Arrays.toString(blob) : String.valueOf(value);
    }

    /** The tables that have to do with people, each with its columns: whatever a column is added for shows up here. */
    static String columns(Database database) {
        return database.read(handle -> {
            List<String> lines = new ArrayList<>();
            for (String table : PEOPLE) {
                List<String> columns = handle.createQuery("select lower(type) || ' ' || name from pragma_table_info(?)")
                        .bind(0, table)
                        .mapTo(String.class)
                        .list();
                lines.add("- " + DUTCH.getOrDefault(table, table) + ": " + String.join(", ", columns));
            }
            return String.join("\n", lines) + "\n";
        });
    }

    /** What changed since {@code before}: "gezien +1 (32 bytes) | contact 1 herschreven (2048 bytes)". */
    String since(Disk before) {
        List<String> changes = new ArrayList<>();
        Set<String> names = new TreeSet<>(tables.keySet());
        names.addAll(before.tables.keySet());
        for (String table : names) {
            Map<String, Row> then = before.tables.getOrDefault(table, Map.of());
            Map<String, Row> now = tables.getOrDefault(table, Map.of());
            String name = DUTCH.getOrDefault(table, table);
            List<Row> added = rowsOf(now, then);
            List<Row> gone = rowsOf(then, now);
            List<Row> rewritten = now.entrySet().stream()
                    .filter(row -> then.containsKey(row.getKey())
                            && !then.get(row.getKey()).equals(row.getValue()))
                    .map(Map.Entry::getValue)
                    .toList();
            say(changes, name + " +" + added.size(), added);
            say(changes, name + " -" + gone.size(), gone);
            say(changes, name + " " + rewritten.size() + " herschreven", rewritten);
        }
        return changes.isEmpty() ? "niets" : String.join(" | ", changes);
    }

    private static List<Row> rowsOf(Map<String, Row> here, Map<String, Row> notThere) {
        return here.entrySet().stream()
                .filter(row -> !notThere.containsKey(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void say(List<String> changes, String what, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> sizes = rows.stream()
                .map(Row::bytes)
                .filter(bytes -> bytes > 0)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        changes.add(sizes.isEmpty() ? what : what + " (" + String.join(" en ", sizes) + " bytes)");
    }

    /** The sealed bytes of the rows in {@code table} that {@code before} did not have. */
    List<byte[]> newIn(Database database, String table, Disk before) {
        Set<String> old = before.tables.getOrDefault(table, Map.of()).keySet();
        return database.read(handle -> handle
                .createQuery("select id, sealed from " + table)
                .map((row, context) -> Map.entry(written(row.getBytes(1)), row.getBytes(2)))
                .stream()
                .filter(row -> !old.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }
}
