package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import nl.meepraten.bot.Town;
import nl.meepraten.core.meeting.MeetingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** About how many people come: counted at night, in fives, and never by day. */
class HeadsAtAMeetingTest {

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

    private static String number(int person) {
        return "+3160000" + (6000 + person);
    }

    private MeetingId lunch(int people) {
        for (int person = 0; person < people; person++) {
            town.participant(number(person)).joins("HAVEN");
        }
        return town.invite(Town.plan("Lunch", town.today().plusDays(3), LocalTime.NOON));
    }

    private void allText(int from, int to, String text) {
        for (int person = from; person < to; person++) {
            town.receive(number(person), text);
        }
    }

    private int about(MeetingId id) {
        return town.bot.meetings().find(id).orElseThrow().about();
    }

    @Test
    void sixWhoSayYesAreAboutTenAndOnlyAfterTheNight() {
        MeetingId id = lunch(9);
        allText(0, 6, "ja");
        allText(6, 8, "misschien");
        allText(8, 9, "nee");
        assertThat(about(id)).isZero();

        town.passTheNight();

        assertThat(about(id)).isEqualTo(10);
    }

    @Test
    void fourAreNotShownAtAll() {
        MeetingId id = lunch(4);
        allText(0, 4, "ja");

        town.passTheNight();

        assertThat(about(id)).isZero();
    }

    @Test
    void whoThinksBetterOfItOrStoppedIsNotCountedTheNextNight() {
        MeetingId id = lunch(6);
        allText(0, 6, "ja");
        town.passTheNight();
        assertThat(about(id)).isEqualTo(10);

        town.receive(number(0), "ik kom toch niet");
        town.receive(number(1), "STOP");
        town.passTheNight();

        assertThat(about(id)).isZero();
    }

    @Test
    void theLastFigureStaysWhenTheMeetingIsOver() {
        MeetingId id = lunch(6);
        allText(0, 6, "ja");

        for (int night = 0; night < 6; night++) {
            town.passTheNight();
        }

        assertThat(about(id)).isEqualTo(10);
    }
}
