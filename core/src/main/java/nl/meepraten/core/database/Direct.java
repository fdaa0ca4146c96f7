package nl.meepraten.core.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * The few statements of every turn, given straight to the driver: what Jdbi prepares around each of them would be a quarter of
 * the turn. Their values are numbers, bytes and codes of our own, never words of people.
 */
public final class Direct implements JdbiConfig<Direct> {

    /** What is made of one row; columns count from 1. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Statements that go before another one in the same trip to a server, and what they answer is not looked at. */
    record Before(String sql, int statements, List<Object> values) {
        static final Before NOTHING = new Before("", 0, List.of());

        static Before one(String sql, Object... values) {
            return new Before(sql + "; ", 1, List.of(values));
        }
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /** By their words; a connection that is nobody else's keeps them. */
    private Optional<Map<String, PreparedStatement>> kept = Optional.empty();

    /** For Jdbi only. */
    public Direct() {}

    /** Keeps what was prepared, on a connection that stays open and has one user. */
    static void keep(Handle handle) {
        handle.getConfig(Direct.class).kept = Optional.of(new HashMap<>());
    }

    /** Closes what is kept: a statement that was read counts as one that is still being read. */
    static void release(Handle handle) {
        Map<String, PreparedStatement> kept =
                handle.getConfig(Direct.class).kept.orElseThrow();
        try {
            for (PreparedStatement statement : kept.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new Refused("close", e);
        } finally {
            kept.clear();
        }
    }

    public static <T> List<T> read(Handle handle, Row<T> row, String sql, Object... values) {
        return read(handle, Before.NOTHING, row, sql, values);
    }

    /** Lets everybody else wait who would lock this name, and reads what the one before left, in one trip to a server. */
    public static <T> List<T> readLocked(Handle handle, byte[] name, Row<T> row, String sql, Object... values) {
        return read(handle, Locks.before(handle, name), row, sql, values);
    }

    static <T> List<T> read(Handle handle, Before before, Row<T> row, String sql, Object... values) {
        List<Object> all = new ArrayList<>(before.values());
        all.addAll(List.of(values));
        return with(handle, before.sql() + sql, all, statement -> {
            statement.execute();
            for (int i = 0; i < before.statements(); i++) {
                statement.getMoreResults();
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.getResultSet()) {
                while (found.next()) {
                    rows.add(row.of(found));
                }
            }
            return rows;
        });
    }

    /** How many rows it wrote. */
    static int write(Handle handle, String sql, List<Object> values) {
        return with(handle, sql, values, PreparedStatement::executeUpdate);
    }

    /** How many rows each of some statements wrote, whose words are in {@code sql} with semicolons between. */
    static List<Integer> writeAll(Handle handle, String sql, int statements, List<Object> values) {
        return with(handle, sql, values, statement -> {
            statement.execute();
            List<Integer> written = new ArrayList<>();
            for (int i = 0; i < statements; i++) {
                written.add(statement.getUpdateCount());
                statement.getMoreResults();
            }
            return written;
        });
    }

    /** Does the same for each of some rows of values. */
    static void writeEach(Handle handle, String sql, List<List<byte[]>> rows) {
        with(handle, sql, List.of(), statement -> {
            for (List<byte[]> row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static <T> T with(Handle handle, String sql, List<Object> values, Use<T> use) {
        Optional<Map<String, PreparedStatement>> kept = handle.getConfig(Direct.class).kept;
        try {
            if (kept.isEmpty()) {
                try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
                    return with(statement, values, use);
                }
            }
            // Taken out meanwhile, so that one that was broken off is not used again.
            PreparedStatement known = kept.get().remove(sql);
            PreparedStatement statement = known == null ? handle.getConnection().prepareStatement(sql) : known;
            try {
                T result = with(statement, values, use);
                statement.clearParameters();
                kept.get().put(sql, statement);
                return result;
            } catch (SQLException | RuntimeException e) {
                statement.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new Refused(sql, e);
        }
    }

    private static <T> T with(PreparedStatement statement, List<Object> values, Use<T> use) throws SQLException {
        set(statement, values);
        return use.of(statement);
    }

    private static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static final class Refused extends JdbiException {
        private static final long serialVersionUID = 1;

        Refused(String sql, SQLException cause) {
            super(cause.getMessage() + " [" + sql + "]", cause);
        }
    }

    @Override
    public Direct createCopy() {
        Direct copy = new Direct();
        copy.kept = kept;
        return copy;
    }
}
