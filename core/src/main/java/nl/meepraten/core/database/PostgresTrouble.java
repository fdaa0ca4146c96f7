package nl.meepraten.core.database;

import java.sql.SQLException;
import java.util.Set;

/** What PostgreSQL may answer that a second try puts right (manual, appendix A, class 40). */
final class PostgresTrouble {

    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private PostgresTrouble() {}

    static boolean passes(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSING.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
