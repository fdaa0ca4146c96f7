package nl.meepraten.core.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.database.Database;

/**
 * What fails now. It is in the database, so that each of the programs on it shows what fails in the one that leads, and so
 * that a restart does not hide it.
 */
public final class Alarms {

    private final Database database;
    private final AlarmSql sql = new AlarmSql();

    public Alarms(Database database) {
        this.database = database;
    }

    /** By part, in the order of {@link Part}. */
    public List<Alarm> all() {
        return database.read(sql::all);
    }

    /** Notes that a part fails; when it failed already, since when stays. */
    public void raise(Part part, Optional<NightStep> step, Instant now) {
        database.write(handle -> {
            sql.raise(handle, part, step, now.truncatedTo(ChronoUnit.HOURS));
            return part;
        });
    }

    /** Notes that a part does not fail. */
    public void clear(Part part) {
        if (all().stream().anyMatch(alarm -> alarm.part() == part)) {
            database.write(handle -> {
                sql.clear(handle, part);
                return part;
            });
        }
    }
}
