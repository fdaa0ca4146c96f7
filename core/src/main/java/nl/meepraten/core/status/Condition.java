package nl.meepraten.core.status;

import java.time.LocalDate;
import java.util.List;

/**
 * How it goes with the program.
 *
 * @param alarms what fails now
 * @param lastNight the day of the last night in which everybody got new keys
 * @param missed whether a later one should have been by now
 */
public record Condition(List<Alarm> alarms, LocalDate lastNight, boolean missed) {

    public Condition {
        alarms = List.copyOf(alarms);
    }

    public boolean well() {
        return alarms.isEmpty() && !missed;
    }
}
