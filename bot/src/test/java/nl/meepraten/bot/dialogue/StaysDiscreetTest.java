package nl.meepraten.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose phone somebody else may read is answered discreetly until WIS: no word of another place changes that, and no list. */
@Tag("storage")
class StaysDiscreetTest {

    private static final String NUMBER = "+31600000001";
    private static final String KNOCK = "Hallo. Schikt het nu? 1=ja 2=nee";
    private static final Question WARM = Question.yesNo("Is de douche warm?");
    private static final Place LINDE = new Place("LINDE", "De Linde", "in De Linde", "linde", true);

    @TempDir
    Path folder;

    private Town town;
    private ParticipantDriver noor;

    @BeforeEach
    void open() {
        town = new Town(folder);
        noor = town.participant(NUMBER);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void joinsLinde() {
        noor.texts("LINDE").texts("ja").texts("ja").andSees("Er is nu geen vraag voor je.");
    }

    /** The program starts anew with this list of places. */
    private void reopenWith(Place... places) {
        town.close();
        town = new Town(folder, town.clock.instant().plusSeconds(60), new Places(List.of(places)));
        noor = town.participant(NUMBER);
    }

    private static Place[] withoutLindeBut(Place... more) {
        return Stream.concat(Town.places().all().stream().filter(place -> !place.discreet()), Stream.of(more))
                .toArray(Place[]::new);
    }

    /** Nothing but a knock comes by itself and in answer, and what follows it says not who we are. */
    private void isDiscreet() {
        noor.waits(Duration.ofDays(1)).texts("WIE");
        assertThat(noor.unread()).containsExactly(KNOCK);
        noor.texts("ja").texts("WIE").andSees("kon je lezen voor je begon").andDoesNotSee("Karin");
        noor.waits(Duration.ofDays(2)).looks();
        town.publish("de douche", 5, WARM);
        assertThat(noor.unread()).containsExactly(KNOCK);
    }

    @Test
    void theWordOfAnotherPlaceBringsAKnockAndNothingElse() {
        joinsLinde();
        noor.waits(Duration.ofDays(1)).texts("SOEP");
        assertThat(noor.unread()).containsExactly(KNOCK);

        noor.texts("1").andSees("Er is nu geen vraag voor je.");

        isDiscreet();
    }

    @Test
    void soItDoesWhileWeTalk() {
        town.publish("de douche", 5, WARM);
        noor.texts("LINDE").texts("ja").texts("ja").andSees("Is de douche warm?");

        noor.texts("soep");
        assertThat(noor.unread()).containsExactly(KNOCK);
        noor.texts("ja").andSees("Is de douche warm?");
    }

    @Test
    void soItDoesBeforeSheAgreed() {
        noor.texts("LINDE").texts("SOEP");
        assertThat(noor.unread()).containsExactly(KNOCK);

        noor.texts("ja").andSees("Fijn. Dit is een computer.").andDoesNotSee("Dorpstad");
        noor.texts("HAVEN");
        assertThat(noor.unread()).containsExactly(KNOCK);
    }

    @Test
    void whoCameFromAnotherPlaceDoesNotGoBack() {
        noor.joins("HAVEN").waits(Duration.ofDays(1));
        noor.texts("LINDE").texts("ja");
        noor.texts("HAVEN");
        assertThat(noor.unread()).containsExactly(KNOCK);

        isDiscreet();
    }

    @Test
    void sheCountsForHerOwnPlace() {
        joinsLinde();
        noor.texts("SOEP").waits(Duration.ofDays(1)).looks();

        town.publish("de soep", 5, new Audience(Set.of("SOEP"), Set.of()), Question.yesNo("Is de soep heet?"));
        noor.andSeesNothing();
        town.publish("de douche", 5, new Audience(Set.of("LINDE"), Set.of()), WARM);
        noor.andSees(KNOCK).texts("ja").andSees("Is de douche warm?");
    }

    /** Hours later somebody else may hold the phone: what was asked in between is not asked again, nor answered. */
    @Test
    void whatWasAskedInBetweenIsGoneWhenTheDoorIsShut() {
        town.publish("de douche", 5, WARM);
        noor.texts("LINDE").texts("ja").texts("ja").andSees("Is de douche warm?");
        noor.texts("vergeet mij alsjeblieft")
                .andSees("1=ja 2=nee")
                .waits(Duration.ofHours(2))
                .looks();

        noor.texts("2");
        assertThat(noor.unread()).containsExactly(KNOCK);
        noor.texts("ja").andSees("Is de douche warm?");

        noor.texts("vergeet mij alsjeblieft")
                .andSees("1=ja 2=nee")
                .waits(Duration.ofHours(2))
                .looks();
        noor.texts("1");
        assertThat(noor.unread()).containsExactly(KNOCK);
    }

    /** The word of a place brings back whoever stopped, as it always does; not to another place. */
    @Test
    void afterStopItBringsHerBackDiscreetly() {
        joinsLinde();
        noor.texts("STOP").texts("SOEP");
        assertThat(noor.unread()).containsExactly(KNOCK);

        isDiscreet();
    }

    @Test
    void inAPauseItKnocks() {
        joinsLinde();
        noor.texts("PAUZE").texts("SOEP");
        assertThat(noor.unread()).containsExactly(KNOCK);

        noor.waits(Duration.ofDays(1)).looks();
        town.publish("de douche", 5, WARM);
        noor.andSeesNothing();
    }

    @Test
    void whoHadHerselfWipedIsSomebodyNew() {
        joinsLinde();
        noor.texts("WIS")
                .texts("SOEP")
                .andSees("computer van gemeente Dorpstad")
                .andSees("bij de soepbus");
    }

    @Test
    void anotherDiscreetPlaceTakesHerIn() {
        reopenWith(LINDE, new Place("ROOS", "De Roos", "in De Roos", "roos", true));
        joinsLinde();
        noor.texts("ROOS").waits(Duration.ofDays(1)).looks();

        town.publish("de douche", 5, new Audience(Set.of("ROOS"), Set.of()), WARM);
        noor.andSees(KNOCK);
    }

    @Test
    void whoseWordGotAnotherNameStaysDiscreet() {
        joinsLinde();
        reopenWith(withoutLindeBut(new Place("ROOS", "De Roos", "in De Roos", "linde", true)));

        isDiscreet();
    }

    @Test
    void whosePlaceLeftTheListStaysDiscreet() {
        joinsLinde();
        reopenWith(withoutLindeBut());

        noor.texts("SOEP");
        assertThat(noor.unread()).containsExactly(KNOCK);
        isDiscreet();
    }

    @Test
    void whosePlaceIsNoLongerMarkedStaysDiscreet() {
        joinsLinde();
        reopenWith(withoutLindeBut(new Place("LINDE", "De Linde", "in De Linde", "linde", false)));

        isDiscreet();
    }

    /** A record of before this was kept has no mark; the first night sets it. */
    @Test
    void aPlaceThatBecameDiscreetMarksItsPeopleAtNight() {
        noor.joins("HAVEN");
        Place haven = new Place("HAVEN", "De Haven", "in De Haven", "inloop", true);
        reopenWith(haven);
        noor.sleeps();
        reopenWith(new Place("HAVEN", "De Haven", "in De Haven", "inloop", false));

        isDiscreet();
    }

    /** A slip in the file for a night changes nobody for good. */
    @Test
    void aPlaceThatComesBackToTheListIsAsItWas() {
        noor.joins("HAVEN");
        reopenWith(LINDE);
        noor.waits(Duration.ofDays(1)).texts("WIE");
        assertThat(noor.unread()).containsExactly(KNOCK);
        noor.sleeps();
        reopenWith(Town.places().all().toArray(Place[]::new));

        noor.texts("ja").texts("WIE").andSees("Karin");
    }

    /** On the number for it the word of any place may stand on the paper. */
    @Test
    void onTheDiscreetNumberAnOrdinaryWordStillTellsThePlace() {
        noor = town.discreetParticipant(NUMBER);
        noor.texts("SOEP").texts("ja").texts("ja").waits(Duration.ofDays(1)).looks();

        town.publish("de douche", 5, new Audience(Set.of("SOEP"), Set.of()), WARM);
        noor.andSees(KNOCK);
    }
}
