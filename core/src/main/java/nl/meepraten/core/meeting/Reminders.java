package nl.meepraten.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** When people are reminded of a meeting: the day before at noon, and two hours before; by the clock on the wall. */
final class Reminders {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);
    private static final Duration BEFORE = Duration.ofHours(2);
    private static final Duration TOO_CLOSE = Duration.ofHours(12);

    private Reminders() {}

    /**
     * The moments, in order. One that is past {@code now} is left out: who is invited, or told of a change, after noon of
     * the day before reads there and then when it is, and is reminded two hours before. Two within twelve hours become
     * one: the last, unless it would wake people up.
     */
    static List<Instant> of(LocalDateTime begins, ZoneId zone, Instant now) {
        Instant noon =
                begins.toLocalDate().minusDays(1).atTime(NOON).atZone(zone).toInstant();
        Instant last = begins.atZone(zone).toInstant().minus(BEFORE);
        boolean close = Duration.between(noon, last).compareTo(TOO_CLOSE) < 0;
        Stream<Instant> wanted = close ? Stream.of(wakes(last, zone) ? noon : last) : Stream.of(noon, last);
        return wanted.filter(moment -> moment.isAfter(now)).toList();
    }

    private static boolean wakes(Instant moment, ZoneId zone) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return time.isBefore(EARLIEST) || time.isAfter(LATEST);
    }
}
