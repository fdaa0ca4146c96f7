package nl.meepraten.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcast.Kind;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Office;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.Meetings.Outcome;
import nl.meepraten.core.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("storage")
class MeetingsTest {

    private static final LocalDate DAY = Office.TODAY.plusDays(7);
    private static final Audience SOUP = new Audience(Set.of("SOEP"), Set.of("inloop"));
    private static final Meeting.Plan LUNCH = plan("Lunch en praten", DAY, "12:00", SOUP);

    @TempDir
    Path folder;

    private Office office;
    private Meetings meetings;
    private MeetingId id;

    @BeforeEach
    void open() {
        office = new Office(folder);
        meetings = new Meetings(
                office.database,
                office.broadcasts,
                office.places(),
                Texts.load(),
                Ids.seeded(3),
                office.clock,
                Office.ZONE);
        id = meetings.newId();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Meeting.Plan plan(String what, LocalDate day, String from, Audience audience) {
        LocalTime begins = LocalTime.parse(from);
        return new Meeting.Plan(
                what,
                day,
                begins,
                begins.plusHours(1),
                "Buurthuis, Kerkstraat 1",
                "Hond mag mee",
                "Karin: 06 00000000",
                audience);
    }

    private Meeting stored() {
        return meetings.find(id).orElseThrow();
    }

    private void invited() {
        meetings.plan(id, LUNCH);
        meetings.invite(id, 1);
    }

    private List<Meeting> remembered() {
        return office.database.read(handle -> meetings.remembered(handle, office.clock.instant()));
    }

    private Instant due(Kind kind) {
        return office.toTell().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(Broadcast::due)
                .orElseThrow();
    }

    @Test
    void whatIsPlannedIsReadBackAndNobodyIsToldYet() {
        assertThat(meetings.plan(id, LUNCH)).isEqualTo(Outcome.DONE);

        assertThat(stored().plan()).isEqualTo(LUNCH);
        assertThat(stored().stage()).isEqualTo(Meeting.Stage.PLANNED);
        assertThat(meetings.all()).extracting(Meeting::id).containsExactly(id);
        assertThat(office.toTell()).isEmpty();
    }

    @Test
    void planningTheSameTwiceMakesOneMeeting() {
        meetings.plan(id, LUNCH);

        assertThat(meetings.plan(id, LUNCH)).isEqualTo(Outcome.DONE);
        assertThat(meetings.plan(id, plan("Iets anders", DAY, "12:00", SOUP))).isEqualTo(Outcome.CHANGED);
        assertThat(meetings.all()).hasSize(1);
    }

    @Test
    void invitingSetsTheInvitationAndTwoRemindersInMotionOnce() {
        invited();

        assertThat(meetings.invite(id, stored().version())).isEqualTo(Outcome.DONE);
        assertThat(office.kindsToTell()).containsExactly(Kind.INVITATION, Kind.REMINDER, Kind.REMINDER);
        assertThat(office.toTell())
                .extracting(Broadcast::due)
                .containsExactly(office.clock.instant(), Office.at(DAY.minusDays(1), "12:00"), Office.at(DAY, "10:00"));
    }

    @Test
    void anotherTimeIsToldAtOnceAndRemindedOfAnew() {
        invited();

        Outcome outcome = meetings.change(id, 2, plan("Lunch en praten", DAY.plusDays(1), "15:00", SOUP));

        assertThat(outcome).isEqualTo(Outcome.DONE);
        assertThat(due(Kind.CHANGE)).isEqualTo(office.clock.instant());
        assertThat(office.toTell())
                .filteredOn(one -> one.kind() == Kind.REMINDER)
                .extracting(Broadcast::due)
                .containsExactly(Office.at(DAY, "12:00"), Office.at(DAY.plusDays(1), "13:00"));
        assertThat(office.kindsToTell()).contains(Kind.INVITATION);
    }

    @Test
    void whatPeopleDoNotReadIsChangedInSilenceAndWhoIsInvitedStays() {
        invited();
        Meeting.Plan longer = new Meeting.Plan(
                LUNCH.what(),
                LUNCH.day(),
                LUNCH.from(),
                LUNCH.until().plusHours(1),
                LUNCH.where(),
                LUNCH.provided(),
                "Els: 06 00000001",
                Audience.EVERYONE);

        assertThat(meetings.change(id, 2, longer)).isEqualTo(Outcome.DONE);

        assertThat(office.kindsToTell()).doesNotContain(Kind.CHANGE);
        assertThat(stored().plan().audience()).isEqualTo(SOUP);
        assertThat(stored().plan().contact()).isEqualTo("Els: 06 00000001");
    }

    @Test
    void cancellingIsToldAtOnceAndTakesTheRemindersBack() {
        invited();

        assertThat(meetings.cancel(id, 2)).isEqualTo(Outcome.DONE);

        assertThat(office.kindsToTell()).containsExactly(Kind.CANCELLATION);
        assertThat(meetings.cancel(id, 3)).isEqualTo(Outcome.OVER);
        assertThat(meetings.invite(id, 3)).isEqualTo(Outcome.OVER);
    }

    @Test
    void whatNobodyWasInvitedToIsCancelledInSilence() {
        meetings.plan(id, LUNCH);

        meetings.cancel(id, 1);

        assertThat(office.toTell()).isEmpty();
        assertThat(stored().stage()).isEqualTo(Meeting.Stage.CANCELLED);
    }

    @Test
    void anotherVersionOrAnUnknownMeetingIsLeftAlone() {
        invited();

        assertThat(meetings.cancel(id, 1)).isEqualTo(Outcome.CHANGED);
        assertThat(meetings.change(id, 1, LUNCH)).isEqualTo(Outcome.CHANGED);
        assertThat(meetings.invite(meetings.newId(), 1)).isEqualTo(Outcome.GONE);
        assertThat(stored().stage()).isEqualTo(Meeting.Stage.INVITED);
    }

    @Test
    void whatHasBegunCannotBeChangedAnyMore() {
        invited();
        office.itIs(DAY, "12:00");

        assertThat(meetings.cancel(id, 2)).isEqualTo(Outcome.OVER);
        assertThatThrownBy(() -> meetings.change(id, 2, LUNCH)).isInstanceOf(NotPlannable.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 10", "6, 10", "10, 10", "11, 15"})
    void howManyComeIsKeptInFivesAndNothingUnderFive(int yes, int about) {
        invited();

        assertThat(noted(yes)).isEqualTo(about);
    }

    @Test
    void everyFigureStandsForFiveCountsOrMore() {
        invited();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int yes = 0; yes <= 60; yes++) {
            counts.merge(noted(yes), 1, Integer::sum);
        }

        assertThat(counts.values()).allMatch(several -> several >= 5);
    }

    private int noted(int yes) {
        office.database.writeAlone(handle -> {
            meetings.noteHeads(handle, Map.of(id, yes), office.clock.instant());
            return yes;
        });
        return stored().about();
    }

    @Test
    void anInvitationIsRememberedUntilTheNightAfterItsDay() {
        invited();

        office.itIs(DAY, "23:59");
        assertThat(remembered()).hasSize(1);
        office.itIs(DAY.plusDays(1), "04:00");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void exactNumberIsRefusedByTheTableItself() {
        invited();

        assertThatThrownBy(() -> office.database.write(handle -> handle.execute("update meeting set about = 7")))
                .hasStackTraceContaining("about");
    }
}
