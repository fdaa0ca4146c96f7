package nl.meepraten.config.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.meepraten.config.words.Sentence;

/** The database can be opened and is whole. Opened for reading only, so that looking never upgrades or repairs it. */
final class DatabaseCheck implements Check {

    private final Path file;

    DatabaseCheck(Path file) {
        this.file = file;
    }

    @Override
    public List<Finding> look() {
        if (!Files.exists(file)) {
            return List.of(Finding.ok(Sentence.CHECK_DATABASE_NEW));
        }
        return List.of(
                whole() ? Finding.ok(Sentence.CHECK_DATABASE) : Finding.wrong(Sentence.CHECK_DATABASE_BROKEN, file));
    }

    /** A file that cannot be opened or read is not whole; why does not matter to whoever has to restore it. */
    private boolean whole() {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:file:" + file.toUri().getPath() + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma integrity_check")) {
            return answer.next() && "ok".equals(answer.getString(1));
        } catch (SQLException e) {
            return false;
        }
    }
}
