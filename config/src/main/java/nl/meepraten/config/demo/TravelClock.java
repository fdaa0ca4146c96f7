package nl.meepraten.config.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.meepraten.config.settings.Settings;

/** The demo town's clock: runs like a real one, but can be set forward. How far is kept beside the demo's data. */
public final class TravelClock extends Clock {

    private final Clock real;
    private final Path file;
    private volatile Duration ahead;

    private TravelClock(Clock real, Path file) {
        this.real = real;
        this.file = file;
        this.ahead = read(file);
    }

    /** The clock of the demo town in {@code home}. */
    public static TravelClock in(Path home, Clock real) {
        return new TravelClock(real, home.resolve("clock"));
    }

    /** The clock that the program with these settings goes by: the demo town's own, or the real one. */
    public static Clock of(Settings settings, Clock real) {
        return settings.demo() ? in(settings.folders().home(), real) : real;
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the clock; it runs on from there. */
    public void set(Instant moment) {
        ahead = Duration.between(real.instant(), moment);
        try {
            // Replaced as a whole: a command beside the program may read it at any moment.
            Path fresh = Files.writeString(file.resolveSibling("clock.new"), ahead.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }
}
