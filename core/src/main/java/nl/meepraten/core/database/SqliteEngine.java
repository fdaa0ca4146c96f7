package nl.meepraten.core.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A file. Reads run side by side; writes go through a single writer that puts the transactions waiting for it into one
 * commit, so that each of them is on disk ({@code synchronous=FULL}) when {@link #write} returns.
 *
 * <p>The settings are those of GlobaLeaks' application security notes: write-ahead log, {@code secure_delete=ON}
 * (deleted bytes are overwritten), foreign keys, temporary tables in memory only.
 */
final class SqliteEngine implements Engine {

    /**
     * How many pages of four kilobytes the log may have before it is copied into the file. Copying costs two flushes, and
     * a page that changed often in between is copied once; a crash only reads more of the log at the next start.
     */
    private static final int PAGES_A_CHECKPOINT = 8_000;

    /** So that the indexes of 100,000 people stay in memory. */
    private static final int WRITER_CACHE_KB = 16_000;

    /** The same while the night puts each of them in another place: fewer pages go into the log twice. */
    private static final int NIGHT_CACHE_KB = 64_000;

    private final HikariDataSource readers;
    private final Jdbi reading;
    private final Handle writing;
    private final Writer writer;

    /** @throws UncheckedIOException when the folder cannot be written */
    SqliteEngine(Path file) {
        this(file, connections -> connections);
    }

    /** @param around what the connections that write go through */
    SqliteEngine(Path file, UnaryOperator<DataSource> around) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SQLiteDataSource source = new SQLiteDataSource(settings());
        source.setUrl("jdbc:sqlite:" + file);
        Migrations.run(source);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        pool.setPoolName("readers");
        readers = new HikariDataSource(pool);
        reading = Jdbi.create(readers).registerArgument(new StorableText());
        writing = Jdbi.create(around.apply(source))
                .registerArgument(new StorableText())
                .open();
        Direct.keep(writing);
        set(PAGES_A_CHECKPOINT, WRITER_CACHE_KB);
        writer = new Writer(writing);
    }

    private void set(int pagesOfLog, int cacheKb) {
        writing.execute("pragma wal_autocheckpoint = " + pagesOfLog);
        writing.execute("pragma cache_size = -" + cacheKb);
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

    @Override
    public <T> T read(Database.Work<T> work) {
        return reading.withHandle(work::with);
    }

    @Override
    public <T> T write(Database.Work<T> work) {
        return writer.write(Edition.beside(work));
    }

    /** There is one writer, so every write is alone; apart, so that no turn believes what may still be undone. */
    @Override
    public <T> T writeAlone(Database.Work<T> work) {
        return writer.writeApart(Edition.alone(work));
    }

    /**
     * The log is not copied into the file at the end, while everybody waits: {@link #scrub} writes all of it again anyway,
     * and copies once.
     */
    @Override
    public <T> T rewrite(Database.Work<T> work) {
        writer.alone(() -> set(0, NIGHT_CACHE_KB));
        return writeAlone(work);
    }

    @Override
    public void scrub() {
        writer.alone(() -> {
            try {
                Direct.release(writing);
                writing.execute("vacuum");
                truncateLog();
            } finally {
                set(PAGES_A_CHECKPOINT, WRITER_CACHE_KB);
            }
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

    @Override
    public Path copyTo(Path folder, String name) {
        Path file = folder.resolve(name + ".db");
        PrivateFile.make(file);
        writer.alone(() -> {
            Direct.release(writing);
            writing.execute("vacuum into ?", file.toString());
        });
        if (!whole(file)) {
            throw new IllegalStateException("The copy of the database is not whole: " + file.getFileName());
        }
        return file;
    }

    private static boolean whole(Path file) {
        SQLiteDataSource source = new SQLiteDataSource(new SQLiteConfig());
        source.setUrl("jdbc:sqlite:file:" + file.toAbsolutePath() + "?mode=ro&immutable=1");
        try (Handle copy = Jdbi.create(source).open()) {
            return copy.createQuery("pragma integrity_check")
                    .mapTo(String.class)
                    .first()
                    .equals("ok");
        } catch (JdbiException e) {
            return false;
        }
    }

    static void putBack(Path copy, Path file) {
        if (!whole(copy)) {
            throw new Database.NoCopy();
        }
        try {
            Files.copy(copy, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public void close() {
        writer.close();
        writing.close();
        readers.close();
    }
}
