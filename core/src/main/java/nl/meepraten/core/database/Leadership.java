package nl.meepraten.core.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Of all programs on one PostgreSQL server, one leads: the one whose own connection holds an advisory lock. The server
 * takes the lock back when that connection ends, so no clocks need to agree and nobody waits for a lease. A machine that loses
 * its power says no goodbye: then the server first has to notice, by its own keepalive.
 */
final class Leadership implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);
    private static final int LEADER = -1;
    private static final int PATIENCE_SECONDS = 5;

    private final String url;
    private Optional<Connection> connection = Optional.empty();
    private boolean leading;

    /** Whether it was told already: this is asked several times a second. */
    private boolean silent;

    Leadership(String url) {
        this.url = url;
    }

    /** Holds on to the lock, or takes it when it is free; who waits for it keeps the connection. */
    synchronized boolean held() {
        try {
            if (connection.isPresent() && !connection.get().isValid(PATIENCE_SECONDS)) {
                letGo();
            }
            if (connection.isEmpty()) {
                connection = Optional.of(DriverManager.getConnection(url));
            }
            leading = leading || take(connection.get());
            silent = false;
            return leading;
        } catch (SQLException e) {
            letGo();
            if (!silent) {
                LOG.warn("The database server did not answer: another node may lead.");
            }
            silent = true;
            return false;
        }
    }

    private static boolean take(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select pg_try_advisory_lock(?, 0)")) {
            ask.setInt(1, LEADER);
            try (ResultSet answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void letGo() {
        Optional<Connection> before = connection;
        connection = Optional.empty();
        leading = false;
        before.ifPresent(broken -> {
            try {
                broken.close();
            } catch (SQLException e) {
                LOG.warn("A connection to the database server was broken already.");
            }
        });
    }

    @Override
    public synchronized void close() {
        letGo();
    }
}
