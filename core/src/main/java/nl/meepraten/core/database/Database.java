package nl.meepraten.core.database;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** The one door to storage: a file (SQLite) or a server (PostgreSQL), with the same tables, statements and promises. */
public final class Database implements AutoCloseable {

    /** What the address of a PostgreSQL database starts with. */
    public static final String POSTGRES = "jdbc:postgresql:";

    private final Engine engine;

    Database(Engine engine) {
        this.engine = engine;
    }

    /**
     * Opens the database in {@code file}, making it when it is not there, and brings its tables up to date.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static Database sqlite(Path file) {
        return new Database(new SqliteEngine(file));
    }

    /**
     * Opens the database at {@code url}, which must exist, and brings its tables up to date.
     *
     * @param url begins with {@link #POSTGRES}; user and password are in it
     * @throws Unreachable when the server does not answer or does not let us in
     */
    public static Database postgres(String url) {
        return new Database(new PostgresEngine(url));
    }

    /**
     * Makes the database in {@code file}, which must not exist, of a copy that {@link #copyTo} made.
     *
     * @throws NoCopy when it is no whole copy of such a database
     */
    public static Database sqliteFrom(Path copy, Path file) {
        SqliteEngine.putBack(copy, file);
        return sqlite(file);
    }

    /**
     * Fills the database at {@code url}, which must have no tables, with a copy that {@link #copyTo} made.
     *
     * @throws NoCopy when it is no whole copy of such a database
     * @throws NotEmpty when there are tables
     * @throws Unreachable when the server does not answer or does not let us in
     */
    public static Database postgresFrom(Path copy, String url) {
        PostgresEngine.putBack(copy, url);
        return postgres(url);
    }

    /** Reads; sees one moment of what was committed before it began. */
    public <T> T read(Work<T> work) {
        return engine.read(work);
    }

    /**
     * Does {@code work} in one transaction and returns when it is committed to disk. When it throws, nothing of it is
     * kept and the exception arrives here. Others may be writing at the same time: what two writers could both change
     * is locked first ({@link Locks}). Work may be done twice when the database asks for that, so it changes nothing
     * outside. Must not be called from inside a write: pass the handle on instead.
     */
    public <T> T write(Work<T> work) {
        return engine.write(work);
    }

    /**
     * As {@link #write}, while nobody else writes. For everything but turns and sending: the night, rounds, and what
     * staff decide; those are few, and this way they need no locks of their own.
     */
    public <T> T writeAlone(Work<T> work) {
        return engine.writeAlone(work);
    }

    /**
     * As {@link #writeAlone}, for work that changes nearly every row: the night's great change. Must be followed by
     * {@link #scrub}, which takes away the log that this leaves, about as long as everything that was written.
     */
    public <T> T rewrite(Work<T> work) {
        return engine.rewrite(work);
    }

    /** Rewrites everything so that no trace of deleted rows is left, and empties the log as far as we may. */
    public void scrub() {
        engine.scrub();
    }

    /**
     * Writes a consistent copy of the whole database to a new file in {@code folder}, and tests that it is whole.
     *
     * @param name of the file, without ending
     */
    public Path copyTo(Path folder, String name) {
        return engine.copyTo(folder, name);
    }

    /**
     * Whether this program, of all that share the database, is the one that does timed work. It becomes so when nobody
     * is, and stays so until it stops or loses the server; then another takes over. On a file it always is.
     */
    public boolean leads() {
        return engine.leads();
    }

    /** Whether storage answers; for health checks. */
    public boolean answers() {
        return read(handle ->
                        handle.createQuery("select 1").mapTo(Integer.class).one())
                == 1;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** The server does not answer, or does not let us in. Says nothing about why: that could quote the password. */
    public static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreachable() {
            super("The database server cannot be reached.");
        }
    }

    /** A file is no copy of a database of this kind, or not a whole one. */
    public static final class NoCopy extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoCopy() {
            super("This is no whole copy of a database of this kind.");
        }
    }

    /** There is something in a database that was to be filled. */
    public static final class NotEmpty extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotEmpty() {
            super("The database is not empty.");
        }
    }

    /** Work on a handle; a checked {@link SQLException} cannot leave it, everything else is passed on. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Handle handle);
    }
}
