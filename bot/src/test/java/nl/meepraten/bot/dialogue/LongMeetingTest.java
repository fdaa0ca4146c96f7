package nl.meepraten.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Meetings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting in the longest words the form accepts, changed again and again while what is told waits for a yes. */
class LongMeetingTest {

    /** Takes two bytes, and one place in a text message. */
    private static final String LONG = "\u00e9";

    /** On one day: until the night each of them leaves its code in the record. */
    private static final int CHANGES = 24;

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static Meeting.Plan plan(LocalDate day, int hour, int letters) {
        return new Meeting.Plan(
                LONG.repeat(10),
                day,
                LocalTime.of(hour, 0),
                LocalTime.of(hour, 30),
                LONG.repeat(10),
                LONG.repeat(letters),
                "Karin: 06 1",
                Audience.EVERYONE);
    }

    /** As many letters as the form accepts. */
    private int most(LocalDate day) {
        int letters = 306;
        while (!town.bot.meetings().problems(plan(day, 12, letters)).isEmpty()) {
            letters--;
        }
        return letters;
    }

    /** One night stands for all of them. */
    private void later(int days) {
        town.clock.forward(Duration.ofDays(days));
        town.tick();
    }

    @Test
    void reachesEverybodyThoughOneRecordHasNoRoomForAllOfIt() {
        LocalDate day = town.today().plusDays(150);
        int letters = most(day);
        assertThat(letters).as("control: this fills two parts").isGreaterThan(150);
        ParticipantDriver silent =
                town.participant("+31600000001").joins("HAVEN").texts("ENGLISH");
        ParticipantDriver talks = town.participant("+31600000002").joins("HAVEN");
        for (int other = 1; other < 6; other++) {
            town.invite(Town.plan("Lunch", day.minusDays(other), LocalTime.NOON));
            later(8);
        }
        MeetingId id = town.invite(plan(day, 12, letters));
        silent.texts("yes");
        talks.texts("ja");
        later(30);
        talks.texts("WIE");
        later(31);
        silent.looks();

        for (int change = 1; change <= CHANGES; change++) {
            int hour = 12 + change % 9;
            int seen = town.bot.meetings().find(id).orElseThrow().version();
            assertThat(town.bot.meetings().change(id, seen, plan(day, hour, letters)))
                    .isEqualTo(Meetings.Outcome.DONE);
            talks.looks();
            town.tick();
            talks.andSees(hour + ".00 uur");
        }

        silent.andSees("Deed je al eens mee").andSeesMessages(1);
        silent.texts("yes").andSees("18:00").andDoesNotSee("16:00");
    }
}
