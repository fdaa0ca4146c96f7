package nl.meepraten.core.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * A server, with any number of nodes of ours on it. Every write holds a shared lock and {@link #writeAlone} the same
 * lock exclusively, until its end: so a turn sees the keys of before the night or those of after it, never a mixture.
 */
final class PostgresEngine implements Engine {

    /** The first number of the advisory lock under which all writes lie; {@link Locks} uses other ones. */
    private static final int WRITES = 0;

    /** Connections for reading and for writing, each; apart, since a write may read and must not wait for another. */
    private static final int CONNECTIONS = 8;

    private static final int TRIES = 5;

    /** Before version 15 there is no such role. */
    private static final String MAY_CHECKPOINT = "select exists (select 1 from pg_roles"
            + " where rolname = 'pg_checkpoint' and pg_has_role(current_user, oid, 'usage'))";

    /**
     * The tables of which there is more on disk than a new one has, which is one page for each index: where rows ever
     * were, something of them may be left.
     */
    private static final String WRITTEN = "select quote_ident(relname) from pg_class"
            + " where relkind = 'r' and relnamespace = current_schema()::regnamespace and pg_total_relation_size(oid)"
            + " > current_setting('block_size')::int * (select count(*) from pg_index"
            + " where indrelid in (pg_class.oid, reltoastrelid)) order by relname";

    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final Jdbi reading;
    private final Jdbi writing;
    private final Leadership leadership;
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    PostgresEngine(String url) {
        this(url, connections -> connections);
    }

    /** @param around what the connections that write go through */
    PostgresEngine(String url, UnaryOperator<DataSource> around) {
        writers = pool(url, "writers", "TRANSACTION_READ_COMMITTED");
        Migrations.runOnPostgres(writers);
        leadership = new Leadership(url);
        readers = pool(url, "readers", "TRANSACTION_REPEATABLE_READ");
        reading = Jdbi.create(readers).registerArgument(new StorableText());
        writing = Jdbi.create(around.apply(writers)).registerArgument(new StorableText());
        writing.getConfig(Locks.class).need();
    }

    /** @param isolation of every transaction; asked for once a connection, since asking costs a trip to the server */
    private static HikariDataSource pool(String url, String name, String isolation) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName(name);
        config.setTransactionIsolation(isolation);
        config.setReadOnly(name.equals("readers"));
        config.addDataSourceProperty("ApplicationName", "meepraten");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            // Of an address that is not one, the message would quote all of it.
            throw new Database.Unreachable();
        }
    }

    /** In one snapshot, so that the key in force and what is sealed under it belong together. */
    @Override
    public <T> T read(Database.Work<T> work) {
        return reading.inTransaction(work::with);
    }

    @Override
    public <T> T write(Database.Work<T> work) {
        return transaction(Edition.beside(behind("pg_advisory_xact_lock_shared", work)));
    }

    @Override
    public <T> T writeAlone(Database.Work<T> work) {
        return transaction(Edition.alone(behind("pg_advisory_xact_lock", work)));
    }

    @Override
    public <T> T rewrite(Database.Work<T> work) {
        return writeAlone(work);
    }

    private static <T> Database.Work<T> behind(String lock, Database.Work<T> work) {
        return handle -> {
            Edition.readAfter(handle, Direct.Before.one("select " + lock + "(?, 0)", WRITES));
            return work.with(handle);
        };
    }

    private <T> T transaction(Database.Work<T> work) {
        if (busy.get()) {
            throw new IllegalStateException("A write inside a write: pass the handle on instead.");
        }
        busy.set(true);
        try {
            return again(() -> writing.inTransaction(work::with));
        } finally {
            busy.remove();
        }
    }

    /** The server may break off one of two transactions that wait for each other: that one is done again. */
    private static <T> T again(Supplier<T> transaction) {
        for (int left = TRIES; ; left--) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (left == 0 || !PostgresTrouble.passes(e)) {
                    throw e;
                }
            }
        }
    }

    /**
     * A full vacuum writes every table anew; a checkpoint lets the server reuse its log. The log itself keeps, for a
     * while, what was deleted: it was sealed under a key that is destroyed right after.
     */
    @Override
    public void scrub() {
        try (Handle handle = writing.open()) {
            List<String> written =
                    handle.createQuery(WRITTEN).mapTo(String.class).list();
            if (!written.isEmpty()) {
                handle.execute("vacuum (full) " + String.join(", ", written));
            }
            boolean allowed =
                    handle.createQuery(MAY_CHECKPOINT).mapTo(Boolean.class).one();
            if (allowed) {
                handle.execute("checkpoint");
            }
        }
    }

    @Override
    public Path copyTo(Path folder, String name) {
        Path file = folder.resolve(name + ".zip");
        writing.useTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> TableCopy.write(handle, file));
        return file;
    }

    /** The tables are made as they were when the copy was made, filled in one transaction, and brought up to date later. */
    static void putBack(Path copy, String url) {
        String version = TableFill.version(copy);
        try (HikariDataSource source = pool(url, "writers", "TRANSACTION_READ_COMMITTED");
                Handle handle = Jdbi.create(source).open()) {
            if (!TableCopy.tables(handle).isEmpty()) {
                throw new Database.NotEmpty();
            }
            Migrations.runOnPostgresUpTo(source, version);
            handle.useTransaction(filled -> TableFill.fill(filled, copy));
        }
    }

    @Override
    public boolean leads() {
        return leadership.held();
    }

    @Override
    public void close() {
        leadership.close();
        writers.close();
        readers.close();
    }
}
