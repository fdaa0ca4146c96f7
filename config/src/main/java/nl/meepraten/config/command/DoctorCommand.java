package nl.meepraten.config.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import nl.meepraten.config.demo.TravelClock;
import nl.meepraten.config.doctor.Doctor;
import nl.meepraten.config.settings.Settings;
import picocli.CommandLine.Command;

/** Looks whether all is well and says what to mend. */
@Command(name = "doctor", customSynopsis = "doctor")
public final class DoctorCommand implements Callable<Integer> {

    private final Console console;

    public DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = console.settings();
        boolean well =
                Doctor.of(settings, TravelClock.of(settings, Clock.systemUTC())).examine(console.out());
        return well ? 0 : 1;
    }
}
