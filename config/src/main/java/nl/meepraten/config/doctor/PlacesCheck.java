package nl.meepraten.config.doctor;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.meepraten.config.settings.PlacesFile;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.place.Places;

/**
 * No place left the list of places while people of it may still be there. Who they are is sealed; that there was such a place
 * is seen in rounded counts of places, and in for which places something was asked. Opened for reading only.
 */
public final class PlacesCheck implements Check {

    private static final String PLACES =
            "select place from head_count where place <> '' union select place from asked_cell where place <> ''";

    private final Settings settings;

    public PlacesCheck(Settings settings) {
        this.settings = settings;
    }

    /** What to say at a start: nothing when no place is gone. */
    public Stream<String> warnings() {
        return look().stream().map(Finding::words);
    }

    @Override
    public List<Finding> look() {
        Set<String> gone = new TreeSet<>();
        try {
            Places listed = PlacesFile.read(settings.folders().places());
            gone.addAll(known());
            gone.removeIf(keyword -> listed.find(keyword).isPresent());
        } catch (Trouble | SQLException elsewhere) {
            // Other checks say so of a file or a database that cannot be read.
            return List.of();
        }
        return gone.stream()
                .map(keyword -> Finding.warning(Sentence.CHECK_PLACE_GONE, keyword))
                .toList();
    }

    private Set<String> known() throws SQLException {
        Set<String> known = new TreeSet<>();
        Optional<String> url = url();
        if (url.isEmpty()) {
            return known;
        }
        try (Connection connection = DriverManager.getConnection(url.get());
                Statement statement = connection.createStatement();
                ResultSet places = statement.executeQuery(PLACES)) {
            while (places.next()) {
                known.add(places.getString(1));
            }
        }
        return known;
    }

    private Optional<String> url() {
        return settings.databaseUrl()
                .map(secret -> secret.value())
                .or(() -> Optional.of(settings.folders().database())
                        .filter(Files::exists)
                        .map(file -> "jdbc:sqlite:file:" + file.toUri().getPath() + "?mode=ro"));
    }
}
