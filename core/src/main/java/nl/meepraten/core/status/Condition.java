package nl.meepraten.core.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How it goes with the program.
 *
 * @param alarms what fails now
 * @param lastNight the day of the last night in which everybody got new keys
 * @param missed whether a later one should have been by now
 * @param lastBackup the day of the newest copy of the database that a night made; empty when there is none
 * @param roomy whether there was enough room on the disk when the program started last, so mostly in the last night: a
 *     figure of this moment would tell when something is written
 */
public record Condition(
        List<Alarm> alarms, LocalDate lastNight, boolean missed, Optional<LocalDate> lastBackup, boolean roomy) {

    public Condition {
        alarms = List.copyOf(alarms);
    }

    public boolean well() {
        return alarms.isEmpty() && !missed && roomy;
    }
}
