package nl.meepraten.bot.timer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.retention.Kept;

/** The nightly copies of the database: made, tested, and kept for 14 days. They hold no key. */
public final class Backups {

    private static final int DAYS_KEPT = Kept.BACKUP.amount();
    private static final String NAME = "meepraten-";

    private final Database database;
    private final Path folder;

    public Backups(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    void make(LocalDate day) {
        try {
            Files.createDirectories(folder);
            for (Path earlier : files()) {
                LocalDate made = dayOf(earlier);
                if (made.equals(day) || !made.isAfter(day.minusDays(DAYS_KEPT))) {
                    Files.delete(earlier);
                }
            }
            database.copyTo(folder, NAME + day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day of the newest copy; empty when there is none. */
    Optional<LocalDate> last() {
        try {
            return Files.isDirectory(folder)
                    ? files().stream().map(Backups::dayOf).max(LocalDate::compareTo)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NAME + "[0-9-]{10}\\.(db|zip)"))
                    .toList();
        }
    }

    private static LocalDate dayOf(Path copy) {
        return LocalDate.parse(copy.getFileName().toString().substring(NAME.length(), NAME.length() + 10));
    }
}
