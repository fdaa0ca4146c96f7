package nl.meepraten.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inviting, coming or not, and being reminded. It is Tuesday noon; the lunch is on Friday noon. */
class MeetingConversationTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee?");
    private static final String LUNCH = "Lunch en praten";

    @TempDir
    Path folder;

    private Town town;
    private LocalDate friday;
    private ParticipantDriver sam;

    @BeforeEach
    void open() {
        town = new Town(folder);
        friday = town.today().plusDays(3);
        sam = town.participant("+31600000001").joins("HAVEN").looks();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private MeetingId lunch() {
        return town.invite(Town.plan(LUNCH, friday, LocalTime.NOON));
    }

    private Meeting stored(MeetingId id) {
        return town.bot.meetings().find(id).orElseThrow();
    }

    private void untilThursdayNoon() {
        sam.waits(Duration.ofDays(2));
    }

    private void untilFridayTen() {
        sam.waits(Duration.ofHours(22));
    }

    @Test
    void everybodyWhoTakesPartIsInvitedAndNobodyElse() {
        ParticipantDriver stranger =
                town.participant("+31600000002").texts("HAVEN").looks();

        lunch();

        sam.andSees("Bijeenkomst: Lunch en praten, vr 27 november 12.00 uur. Buurthuis")
                .andSees("Kom je? 1=ja 2=nee 3=misschien")
                .andSeesMessages(1);
        stranger.andSeesNothing();
    }

    @Test
    void meetingForOnePlaceIsNotForAnother() {
        ParticipantDriver noor = town.participant("+31600000002").joins("SOEP").looks();

        town.invite(Town.plan(LUNCH, friday, LocalTime.NOON, new Audience(Set.of("SOEP"), Set.of())));

        noor.andSees("Lunch en praten");
        sam.andSeesNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "ja", "ik kom", "3", "misschien", "ligt eraan"})
    void whoMayComeIsRemindedTheDayBeforeAndTwoHoursBefore(String answer) {
        lunch();
        sam.texts(answer).andSees("Bij ja of misschien sturen we vooraf een herinnering");

        untilThursdayNoon();
        sam.andSees("Morgen 12.00 uur: Lunch en praten. Buurthuis, Kerkstraat 1")
                .andSeesMessages(1);
        untilFridayTen();
        sam.andSees("Vandaag 12.00 uur: Lunch en praten").andSeesMessages(1);
        sam.waits(Duration.ofDays(2)).andSeesNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "nee", "kan niet", "ik kom niet"})
    void whoSaidNoHearsNothingMore(String answer) {
        MeetingId id = lunch();
        sam.texts(answer).andSees("Dank je wel");

        untilThursdayNoon();
        sam.andSeesNothing();
        untilFridayTen();
        sam.andSeesNothing();
        town.bot.meetings().cancel(id, stored(id).version());
        sam.waits(Duration.ofHours(1)).andSeesNothing();
    }

    @Test
    void whoSaidNothingIsNotRemindedButHearsOfAChange() {
        MeetingId id = lunch();
        untilThursdayNoon();
        sam.andSeesNothing();

        town.bot.meetings().change(id, stored(id).version(), Town.plan(LUNCH, friday, LocalTime.of(15, 0)));
        town.tick();

        sam.andSees("Let op, dit is veranderd. Lunch en praten: vr 27 november 15.00 uur")
                .andSees("Kom je?")
                .looks()
                .texts("ja")
                .looks();
        sam.waits(Duration.ofHours(25)).andSees("Vandaag 15.00 uur").andSeesMessages(1);
    }

    /** The reply is the same whatever was said: who looks at the phone does not see the answer there. */
    @Test
    void thanksDoNotTellWhatWasAnswered() {
        lunch();
        sam.texts("1");
        List<String> yes = List.copyOf(sam.unread());
        sam.texts("ANDERS").andSees("Het gaat om Lunch en praten").texts("2");

        assertThat(sam.unread()).isEqualTo(yes);
    }

    @Test
    void whoIsNotUnderstoodIsAskedAgainOnceAndThenLetGo() {
        lunch();

        sam.texts("huh").andSees("Dat begreep ik niet helemaal").andSees("1=ja 2=nee 3=misschien");
        sam.texts("wat dan").andSees("Ik bewaar dit in je eigen woorden").andSees("Stuur ANDERS");
        sam.texts("ANDERS").andSees("Kom je?").texts("1").andSees("Dank je wel");
    }

    /** The lunch is on a Friday, and the invitation says so in short: "vr 27 november". */
    @Test
    void whoNamesAnotherDayIsAskedAgain() {
        MeetingId id = lunch();

        sam.texts("ik kom zaterdag").andSees("Dat begreep ik niet helemaal").andSees("1=ja 2=nee 3=misschien");
        sam.texts("ik kom vrijdag").andSees("Dank je wel");
        assertThat(stored(id).stage()).isEqualTo(Meeting.Stage.INVITED);
        untilThursdayNoon();
        sam.andSees("Morgen 12.00 uur");
    }

    @Test
    void storyIsKeptAndTheInvitationStands() {
        lunch();

        sam.texts("gisteren stond ik weer twee uur voor een dichte deur")
                .andSees("De clientenraad leest dit eerst")
                .andSees("Het gaat om Lunch en praten");
        sam.texts("ja").andSees("Dank je wel. Bij ja of misschien").andSees("Mogen we jouw woorden zo doorgeven");
        sam.texts("1");
        untilThursdayNoon();
        sam.andSees("Morgen 12.00 uur");
    }

    @Test
    void changeOfMindAtAnyTimeCountsFromThenOn() {
        lunch();
        sam.texts("ja").texts("ik kom toch niet").andSees("Dank je wel");

        untilThursdayNoon();
        sam.andSeesNothing();
        sam.texts("ik kom toch wel").andSees("Dank je wel");
        sam.waits(Duration.ofHours(22)).andSees("Vandaag 12.00 uur");
    }

    @Test
    void numberJustAfterwardsGetsAHint() {
        lunch();
        sam.texts("ja").texts("2").andSees("Wil je iets veranderen? Stuur ANDERS.");
    }

    @Test
    void reminderCanBeAnsweredToo() {
        lunch();
        sam.texts("ja");
        untilThursdayNoon();

        sam.andSees("Kom je?").texts("nee").andSees("Dank je wel");
        untilFridayTen();
        sam.andSeesNothing();
    }

    @Test
    void cancelledMeetingIsToldAtOnceAndCannotBeAnsweredAnyMore() {
        MeetingId id = lunch();
        sam.texts("misschien").looks();

        town.bot.meetings().cancel(id, stored(id).version());
        town.tick();

        sam.andSees("Het gaat niet door: Lunch en praten, vr 27 november 12.00 uur")
                .andSeesMessages(1);
        sam.texts("ANDERS").andSees("Er is nu geen vraag");
        untilThursdayNoon();
        sam.andSeesNothing();
    }

    @Test
    void whoHasAQuestionOnTheTableIsInvitedAfterIt() {
        town.publish("de opvang", 7, DOGS);
        sam.looks();

        lunch();
        sam.andSeesNothing();
        sam.texts("ja").andSees("Dank je wel! De vraag sluit").andSees("Bijeenkomst: Lunch en praten");
        town.clock.forward(Duration.ofMinutes(1));
        sam.texts("2").andSees("Bij ja of misschien");
    }

    /** Within ten seconds of the invitation a text can still be about the question before it. */
    @Test
    void replyThatCrossesTheInvitationCorrectsTheQuestion() {
        town.publish("de opvang", 7, DOGS);
        lunch();
        sam.texts("ja").andSees("Bijeenkomst");

        sam.texts("nee").andSees("Het gaat om Lunch en praten");
        town.clock.forward(Duration.ofMinutes(1));
        sam.texts("ja");
        sam.waits(Duration.ofDays(2)).andSees("Morgen 12.00 uur");
    }

    @Test
    void questionWaitsUntilTheInvitationIsAnswered() {
        lunch();
        sam.looks();

        town.publish("de opvang", 7, DOGS);
        sam.andSeesNothing();
        sam.texts("ja").andSees("Dank je wel. Bij ja").andSees("Moeten honden mee?");
    }

    @Test
    void whoJoinsLaterIsInvitedToo() {
        lunch();

        town.participant("+31600000002")
                .joins("HAVEN")
                .andSees("Fijn dat je meedoet")
                .andSees("Bijeenkomst: Lunch");
    }

    @Test
    void invitationsCountAmongTheTwoUnaskedMessagesAndRemindersDoNot() {
        lunch();
        sam.texts("ja");
        town.invite(Town.plan("Thee drinken", friday, LocalTime.of(15, 0)));
        sam.andSees("Thee drinken").texts("ja").looks();

        town.invite(Town.plan("Schaken", friday, LocalTime.of(19, 0)));
        sam.andSeesNothing();
        untilThursdayNoon();
        sam.andSees("Lunch en praten").andSees("Thee drinken").andDoesNotSee("Schaken");
    }

    @Test
    void pauseIsSilentAndStartAsksAgain() {
        lunch();
        sam.texts("ja").texts("PAUZE");
        untilThursdayNoon();
        sam.andSeesNothing();

        sam.texts("START").andSees("Welkom terug");
        sam.waits(Duration.ofHours(22)).andSees("Vandaag 12.00 uur");
    }

    @Test
    void onTheDayAfterNothingIsRememberedOfIt() {
        MeetingId id = lunch();
        sam.texts("ja");
        sam.waits(Duration.ofHours(72 + 15));
        assertThat(town.bot.meetings().find(id)).isPresent();
        sam.sleeps();

        sam.texts("ANDERS").andSees("Er is nu geen vraag");
        sam.texts("ik kom toch niet").andDoesNotSee("Bij ja of misschien");
    }

    @Test
    void wipeTakesTheAnswerAlong() {
        lunch();
        sam.texts("ja").texts("WIS").andSees("Ok.");

        untilThursdayNoon();
        sam.andSeesNothing();
    }

    @Test
    void reminderThatCameTooLateIsNotSent() {
        lunch();
        sam.texts("ja").looks();
        town.clock.set(friday.atTime(12, 30).atZone(Town.ZONE).toInstant());

        town.tick();

        sam.andSeesNothing();
    }

    @Test
    void invitationIsSaidAgainInTheOtherLanguage() {
        lunch();

        sam.texts("ENGLISH")
                .andSees("Meeting: Lunch en praten, Fri 27 November 12:00")
                .andSees("Will you come? 1=yes");
        sam.texts("I'll be there").andSees("Thank you. If yes or maybe");
    }

    @Test
    void inDistressHelplinesComeFirstAndTheInvitationStands() {
        lunch();

        sam.texts("ik wil dood").andSees("113");
        sam.texts("ja").andSees("Bij ja of misschien");
    }
}
