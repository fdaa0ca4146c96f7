package nl.meepraten.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import nl.meepraten.core.database.Database;

/** A database of its own for one server, as safe as the real one: what is committed is on disk. */
final class Storage implements AutoCloseable {

    /** The names by which the benchmark calls the two kinds. */
    static final String SQLITE = "SQLite";

    static final String POSTGRES = "PostgreSQL";

    final Database database;
    private final AutoCloseable server;

    private Storage(Database database, AutoCloseable server) {
        this.database = database;
        this.server = server;
    }

    static Storage open(String kind, Path folder) throws IOException {
        if (kind.equals(SQLITE)) {
            return new Storage(Database.sqlite(folder.resolve("data/meepraten.db")), () -> {});
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new Storage(Database.postgres(server.getJdbcUrl("postgres", "postgres")), server);
    }

    @Override
    public void close() throws Exception {
        database.close();
        server.close();
    }
}
