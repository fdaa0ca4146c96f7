package nl.meepraten.core.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.io.FileUtils;

/**
 * A fresh, empty database for a test: a file, or with {@code -Dmeepraten.test.database=postgresql} a database on a real
 * PostgreSQL server that is started once. The same tests run on both.
 */
public final class TestDatabase {

    /** The column that tells where a row lies. */
    public static final String POSITION = onPostgres() ? "ctid" : "rowid";

    /** Names the property that says where the server keeps its files, when not among what the build makes. */
    public static final String SERVER_FOLDER = "meepraten.test.database.folder";

    private static final String TEMPLATE = "empty_town";
    private static final Map<Path, String> OPENED = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private TestDatabase() {}

    /** Whether this run is on PostgreSQL. */
    public static boolean onPostgres() {
        return "postgresql".equals(System.getProperty("meepraten.test.database"));
    }

    /** @param file where the file goes when this run is on SQLite; the same file is the same database */
    public static Database open(Path file) {
        return onPostgres()
                ? Database.postgres(OPENED.computeIfAbsent(file, unused -> freshUrl()))
                : Database.sqlite(file);
    }

    /** A database made of a copy, where {@link #open} finds it again under the same name. */
    public static Database from(Path copy, Path file) {
        if (!onPostgres()) {
            return Database.sqliteFrom(copy, file);
        }
        String url = bareUrl();
        OPENED.put(file, url);
        return Database.postgresFrom(copy, url);
    }

    /** The address of a database without tables, as an administrator makes it. */
    public static String bareUrl() {
        String name = "bare_" + NUMBER.incrementAndGet();
        create(name);
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    /** Where the database lies on disk, for looking through every byte of it. */
    public static List<Path> files(Database database, Path file) {
        return onPostgres()
                ? Stream.concat(Stream.of(file.getParent()), serverFiles(database).stream())
                        .toList()
                : List.of(file.getParent());
    }

    /** Where a database on our PostgreSQL server lies on disk: its tables, and the log of the whole server. */
    public static List<Path> serverFiles(Database database) {
        String tables = database.read(handle -> handle.createQuery("select pg_relation_filepath('contact')")
                .mapTo(String.class)
                .one());
        return List.of(Server.FOLDER.resolve(tables).getParent(), Server.FOLDER.resolve("pg_wal"));
    }

    /** The address of a database that nobody used yet, with empty tables. */
    public static String freshUrl() {
        String name = "town_" + NUMBER.incrementAndGet();
        create(name + " template " + TEMPLATE);
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    /** Ends the server if there is one, for who deletes its files before the program ends. */
    public static void stop() {
        if (STARTED.get()) {
            try {
                Server.ONE.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void create(String database) {
        try {
            create(Server.ONE.getPostgresDatabase(), database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(DataSource server, String database) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    /** Started at first use; zonky stops it when the tests end. */
    private static final class Server {
        private static final String NAME = "postgresql-";
        static final Path FOLDER = folder();
        static final EmbeddedPostgres ONE = start();

        /** Among what the build makes, or where it is told. Earlier ones go now: at the end of the tests it would take too long. */
        private static Path folder() {
            try {
                Path build = Files.createDirectories(
                        Path.of(System.getProperty(SERVER_FOLDER, "target")).toAbsolutePath());
                try (Stream<Path> earlier = Files.list(build)) {
                    for (Path one : earlier.filter(Server::isOurs).toList()) {
                        FileUtils.deleteDirectory(one.toFile());
                    }
                }
                return Files.createTempDirectory(build, NAME);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isOurs(Path folder) {
            return folder.getFileName().toString().startsWith(NAME);
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(FOLDER)
                        .setCleanDataDirectory(false)
                        .setServerConfig("max_connections", "400")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("shared_buffers", "32MB")
                        .setServerConfig("min_wal_size", "32MB")
                        .setServerConfig("max_wal_size", "64MB")
                        .start();
                STARTED.set(true);
                create(server.getPostgresDatabase(), TEMPLATE);
                Database.postgres(server.getJdbcUrl("postgres", TEMPLATE)).close();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
