package nl.meepraten.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The demo town's clock: runs like a real one, but can be set forward. How far is kept beside the demo's data. */
final class TravelClock extends Clock {

    private final Clock real;
    private final Path file;
    private volatile Duration ahead;

    TravelClock(Clock real, Path file) {
        this.real = real;
        this.file = file;
        this.ahead = read(file);
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the clock; it runs on from there. */
    void set(Instant moment) {
        ahead = Duration.between(real.instant(), moment);
        try {
            Files.writeString(file, ahead.toString());
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
