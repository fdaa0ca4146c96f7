package nl.meepraten.core.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The one door to storage. Reads run side by side; writes go through a single writer that puts the transactions waiting
 * for it into one commit, so that each of them is on disk ({@code synchronous=FULL}) when {@link #write} returns.
 *
 * <p>The settings are those of GlobaLeaks' application security notes: write-ahead log, {@code secure_delete=ON}
 * (deleted bytes are overwritten), foreign keys, temporary tables in memory only.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource readers;
    private final Jdbi reading;
    private final Handle writing;
    private final Writer writer;

    private Database(HikariDataSource readers, Handle writing) {
        this.readers = readers;
        this.reading = Jdbi.create(readers);
        this.writing = writing;
        this.writer = new Writer(writing);
    }

    /**
     * Opens the database in {@code file}, making it when it is not there, and brings its tables up to date.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static Database sqlite(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SQLiteDataSource source = new SQLiteDataSource(settings());
        source.setUrl("jdbc:sqlite:" + file);
        migrate(source);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        pool.setPoolName("readers");
        return new Database(new HikariDataSource(pool), Jdbi.create(source).open());
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout((int) Duration.ofSeconds(10).toMillis());
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    private static void migrate(SQLiteDataSource source) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:nl/meepraten/core/database/migrations")
                .load()
                .migrate();
    }

    /** Reads; sees everything that was committed before it began. */
    public <T> T read(Work<T> work) {
        return reading.withHandle(work::with);
    }

    /**
     * Does {@code work} in one transaction and returns when it is committed to disk. When it throws, nothing of it is
     * kept and the exception arrives here. Must not be called from inside a write: pass the handle on instead.
     */
    public <T> T write(Work<T> work) {
        return writer.write(work);
    }

    /** Rewrites the whole file so that no trace of deleted rows is left, and empties the write-ahead log. */
    public void scrub() {
        writer.alone(() -> {
            writing.execute("vacuum");
            truncateLog();
        });
    }

    private void truncateLog() {
        boolean busy = writing.createQuery("pragma wal_checkpoint(truncate)")
                        .map((row, context) -> row.getInt(1))
                        .one()
                != 0;
        if (busy) {
            throw new IllegalStateException("The write-ahead log is still being read and cannot be emptied.");
        }
    }

    /**
     * Writes a consistent copy of the whole database to {@code file}, which must not exist, and tests that it can be
     * opened and is whole.
     */
    public void copyTo(Path file) {
        writer.alone(() -> writing.execute("vacuum into ?", file.toString()));
        SQLiteDataSource source = new SQLiteDataSource(new SQLiteConfig());
        source.setUrl("jdbc:sqlite:file:" + file.toAbsolutePath() + "?mode=ro&immutable=1");
        try (Handle copy = Jdbi.create(source).open()) {
            String state = copy.createQuery("pragma integrity_check")
                    .mapTo(String.class)
                    .first();
            if (!state.equals("ok")) {
                throw new IllegalStateException("The copy of the database is not whole: " + state);
            }
        }
    }

    /** Whether storage answers; for health checks. */
    public boolean answers() {
        return read(handle ->
                        handle.createQuery("select 1").mapTo(Integer.class).one())
                == 1;
    }

    @Override
    public void close() {
        writer.close();
        writing.close();
        readers.close();
    }

    /** Work on a handle; a checked {@link SQLException} cannot leave it, everything else is passed on. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Handle handle);
    }
}
