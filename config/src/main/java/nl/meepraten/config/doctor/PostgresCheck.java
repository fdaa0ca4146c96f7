package nl.meepraten.config.doctor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.meepraten.config.settings.Secret;
import nl.meepraten.config.words.Sentence;

/** The database server answers, keeps what it says it keeps, and lets us empty its log. */
final class PostgresCheck implements Check {

    /** Before version 15 there is no such role to give. */
    private static final String LACKS_CHECKPOINT = "select exists (select 1 from pg_roles"
            + " where rolname = 'pg_checkpoint' and not pg_has_role(current_user, oid, 'usage'))";

    private final Secret url;

    PostgresCheck(Secret url) {
        this.url = url;
    }

    @Override
    public List<Finding> look() {
        try (Connection connection = DriverManager.getConnection(url.value())) {
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.ok(Sentence.CHECK_POSTGRES, ask(connection, "show server_version")));
            for (String setting : List.of("fsync", "synchronous_commit")) {
                if (ask(connection, "show " + setting).equals("off")) {
                    findings.add(Finding.wrong(Sentence.CHECK_POSTGRES_UNSAFE, setting));
                }
            }
            if (ask(connection, LACKS_CHECKPOINT).equals("t")) {
                findings.add(Finding.warning(Sentence.CHECK_POSTGRES_CHECKPOINT));
            }
            return findings;
        } catch (SQLException e) {
            // Its message may quote the address, and with it the password.
            return List.of(Finding.wrong(Sentence.DATABASE_UNREACHABLE));
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
