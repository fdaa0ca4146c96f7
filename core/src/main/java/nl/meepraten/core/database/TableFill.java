package nl.meepraten.core.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills empty tables with what {@link TableCopy} wrote. */
final class TableFill {

    private static final String HISTORY = "flyway_schema_history";

    /** Where a line of the record of migrations has the version, the columns counted from 0. */
    private static final int VERSION = 1;

    private TableFill() {}

    /** The newest migration that the copied tables had seen. */
    static String version(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry history = Optional.ofNullable(zip.getEntry(HISTORY)).orElseThrow(Database.NoCopy::new);
            try (InputStream in = zip.getInputStream(history)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("\t")[VERSION])
                        .filter(version -> version.matches("[0-9.]+"))
                        .max(Comparator.comparing(MigrationVersion::fromVersion))
                        .orElseThrow(Database.NoCopy::new);
            }
        } catch (ZipException e) {
            throw new Database.NoCopy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table comes after those it refers to. Names come from the database, never from the file. */
    static void fill(Handle handle, Path file) {
        List<String> tables = inOrder(handle);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().map(ZipEntry::getName).anyMatch(name -> !tables.contains(name) && !name.equals(HISTORY))) {
                throw new Database.NoCopy();
            }
            CopyManager copying =
                    handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
            for (String table : tables) {
                ZipEntry entry = Optional.ofNullable(zip.getEntry(table)).orElseThrow(Database.NoCopy::new);
                try (InputStream in = zip.getInputStream(entry)) {
                    copying.copyIn("copy " + table + " from stdin", in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The copy could not be put back.", e);
        }
    }

    private static List<String> inOrder(Handle handle) {
        Map<String, Set<String>> wanting = new HashMap<>();
        TableCopy.tables(handle).stream()
                .filter(table -> !table.equals(HISTORY))
                .forEach(table -> wanting.put(table, new HashSet<>()));
        handle.createQuery("select conrelid::regclass::text, confrelid::regclass::text from pg_constraint"
                        + " where contype = 'f' and connamespace = current_schema()::regnamespace")
                .map((row, context) -> new Reference(row.getString(1), row.getString(2)))
                .forEach(reference ->
                        wanting.getOrDefault(reference.from(), new HashSet<>()).add(reference.to()));
        List<String> ordered = new ArrayList<>();
        while (!wanting.isEmpty()) {
            List<String> ready = wanting.entrySet().stream()
                    .filter(entry -> ordered.containsAll(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + wanting.keySet());
            }
            ordered.addAll(ready);
            ready.forEach(wanting::remove);
        }
        return ordered;
    }

    private record Reference(String from, String to) {}
}
