package nl.meepraten.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything in Amsterdam time, as people and officers read their clocks. */
class RemindersTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a day before and two hours before      , 2026-12-01T10:00 , 2026-12-16T12:00 , 2026-12-15T12:00 2026-12-16T10:00
            invited on the morning of the day before, 2026-12-15T11:59 , 2026-12-16T12:00 , 2026-12-15T12:00 2026-12-16T10:00
            invited at noon of the day before      , 2026-12-15T12:00 , 2026-12-16T12:00 , 2026-12-16T10:00
            invited on the day                     , 2026-12-16T09:00 , 2026-12-16T12:00 , 2026-12-16T10:00
            invited within two hours               , 2026-12-16T10:30 , 2026-12-16T12:00 ,
            early breakfast                        , 2026-12-01T10:00 , 2026-12-16T08:00 , 2026-12-15T12:00 2026-12-16T06:00
            just after midnight: one by day       , 2026-12-01T10:00 , 2026-12-16T00:30 , 2026-12-15T12:00
            at two in the night: exactly twelve hours, 2026-12-01T10:00 , 2026-12-16T02:00 , 2026-12-15T12:00 2026-12-16T00:00
            clock an hour forward on Sunday 28 March 2027, 2027-03-01T10:00 , 2027-03-28T12:00 , 2027-03-27T12:00 2027-03-28T10:00
            clock an hour back on Sunday 31 October 2027 , 2027-10-01T10:00 , 2027-10-31T12:00 , 2027-10-30T12:00 2027-10-31T10:00
            at four on the short night             , 2027-03-01T10:00 , 2027-03-28T04:00 , 2027-03-27T12:00 2027-03-28T01:00
            the Monday after the short night       , 2027-03-01T10:00 , 2027-03-29T12:00 , 2027-03-28T12:00 2027-03-29T10:00
            """)
    void isPlannedByTheClockOnTheWall(String what, String now, String begins, String expected) {
        List<Instant> moments = Reminders.of(LocalDateTime.parse(begins), ZONE, at(now));

        assertThat(moments)
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : List.of(expected.split(" ")).stream()
                                        .map(RemindersTest::at)
                                        .toList());
    }

    /** The moments in UTC, so that the test does not lean on the same conversion. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28T12:00, 2027-03-27T11:00:00Z, 2027-03-28T08:00:00Z",
        "2027-10-31T12:00, 2027-10-30T10:00:00Z, 2027-10-31T09:00:00Z",
        "2027-10-31T04:00, 2027-10-30T10:00:00Z, 2027-10-31T01:00:00Z",
    })
    void onTheDaysTheClockChanges(String begins, Instant first, Instant last) {
        assertThat(Reminders.of(LocalDateTime.parse(begins), ZONE, at("2027-01-01T10:00")))
                .containsExactly(first, last);
    }
}
