package nl.meepraten.config.doctor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.meepraten.config.words.Sentence;

/** The clock is not somewhere in the past or far ahead: closing, forgetting and the night go by it. */
final class ClockCheck implements Check {

    /** This program did not exist before it, and will not run unchanged after it. */
    private static final Instant EARLIEST = Instant.parse("2026-11-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2046-01-01T00:00:00Z");

    private final Clock clock;

    ClockCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Finding> look() {
        Instant now = clock.instant();
        String shown = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .withZone(ZoneId.of("Europe/Amsterdam"))
                .format(now);
        boolean sane = now.isAfter(EARLIEST) && now.isBefore(LATEST);
        return List.of(
                sane ? Finding.ok(Sentence.CHECK_CLOCK, shown) : Finding.wrong(Sentence.CHECK_CLOCK_WRONG, shown));
    }
}
