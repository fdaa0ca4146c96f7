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
 * takes the lock back when that connection ends, however it ends, so no clock is needed and nobody waits for a lease.
 */
final class Leadership implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);
    private static final int LEADER = -1;
    private static final int PATIENCE_SECONDS = 5;

    private final String url;
    private Optional<Connection> holding = Optional.empty();

    Leadership(String url) {
        this.url = url;
    }

    /** Holds on to the lock, or takes it when it is free. */
    synchronized boolean held() {
        try {
            if (holding.isPresent()) {
                if (holding.get().isValid(PATIENCE_SECONDS)) {
                    return true;
                }
                letGo();
            }
            return take();
        } catch (SQLException e) {
            letGo();
            LOG.warn("The database server did not answer: another node may lead.");
            return false;
        }
    }

    private boolean take() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        holding = Optional.of(connection);
        try (PreparedStatement ask = connection.prepareStatement("select pg_try_advisory_lock(?, 0)")) {
            ask.setInt(1, LEADER);
            try (ResultSet answer = ask.executeQuery()) {
                if (answer.next() && answer.getBoolean(1)) {
                    return true;
                }
            }
        }
        letGo();
        return false;
    }

    private void letGo() {
        Optional<Connection> before = holding;
        holding = Optional.empty();
        before.ifPresent(connection -> {
            try {
                connection.close();
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
