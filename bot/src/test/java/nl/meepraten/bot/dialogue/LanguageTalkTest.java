package nl.meepraten.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.ballot.Choice;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another language can be asked for at any moment, and loses nothing. */
class LanguageTalkTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final Question SLEPT = Question.yesNo("Heb je goed geslapen?");

    @TempDir
    Path folder;

    private Town town;
    private ParticipantDriver sam;

    @BeforeEach
    void open() {
        town = new Town(folder);
        sam = town.participant("+31600000001");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theFirstTextCanAskForEnglish() {
        sam.texts("Hello, do you speak English?")
                .andSees("this is the computer of Dorpstad")
                .andSees("Join? 1=yes 2=no 3=Nederlands")
                .andSeesMessages(2)
                .texts("yes")
                .andSees("Good to have you with us!");
    }

    @Test
    void theIntroductionOffersTheOtherLanguageBothWays() {
        sam.texts("HAVEN")
                .andSees("3=English")
                .texts("3")
                .andSees("Join? 1=yes")
                .texts("3")
                .andSees("Doe je mee?")
                .texts("nee")
                .andSees("We hebben alles van jou gewist");
    }

    @Test
    void whoDoesNotKnowUsYetIsIntroducedWhateverWordIsSent() {
        sam.texts("TAAL").andSees("Doe je mee?").andSees("3=English");
    }

    @Test
    void aFirstTextInEnglishThatDoesNotAskForItIsNoChoice() {
        sam.texts("hello").andSees("Doe je mee?").andSees("3=English");
    }

    @Test
    void theWordAloneGivesTheChoiceInBothLanguagesAndChangesNothing() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("taal")
                .andSees("Nederlands? Stuur NEDERLANDS. English? Send ENGLISH.")
                .andSeesMessages(1)
                .texts("1")
                .andSees("Dank je wel!");
    }

    @Test
    void theFirstQuestionIsAskedAgainWithItsPromise() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("english")
                .andSees("we talk in English")
                .andSees("Can still change: tijden en regels")
                .andSees("On 21 December you hear")
                .andSees("You give advice, the municipality decides.")
                .andSeesMessages(3)
                .texts("no")
                .andSees("Thank you! It closes in the night after 30 November.");
    }

    @Test
    void whatWasAnsweredStaysAndOnlyTheOpenQuestionIsAskedAgain() {
        ConsultationId id = town.publish("de opvang", 7, DOGS, SLEPT);
        sam.joins("HAVEN").texts("nee");
        town.clock.forward(Duration.ofMinutes(1));

        sam.texts("in english please")
                .andSees("Heb je goed geslapen?")
                .andDoesNotSee("honden")
                .andSeesMessages(2)
                .texts("yes")
                .andSees("Thank you!");

        int[][] counts = town.database.read(handle -> new BallotBox(town.vault).count(handle, id, 1, 4))
                .orElseThrow()[0];
        assertThat(counts[0][Choice.option(2)]).isEqualTo(1);
        assertThat(counts[1][Choice.option(1)]).isEqualTo(1);
    }

    @Test
    void whoWasNotUnderstoodStartsAfreshInTheOtherLanguage() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("blub")
                .texts("english")
                .texts("blub")
                .andSees("Please send the number of your answer")
                .texts("blub")
                .andSees("I keep this in your own words");
    }

    @Test
    void howAStoryMayTravelOnIsAskedAgain() {
        sam.joins("HAVEN")
                .texts("Het is hier al weken zo koud dat niemand slaapt")
                .andSees("Mogen we jouw woorden zo doorgeven?")
                .texts("taal engels")
                .andSees("May we pass on your words like this?")
                .texts("only in short")
                .andSees("That is how we will do it.");
    }

    @Test
    void whoRestsOnlyHearsThatItIsDone() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("PAUZE")
                .texts("english")
                .andSees("we talk in English")
                .andSeesMessages(1)
                .texts("START")
                .andSees("Welcome back!")
                .andSees("You give advice");
    }

    @Test
    void whoStoppedHearsNothing() {
        sam.joins("HAVEN")
                .texts("STOP")
                .texts("english")
                .andSeesNothing()
                .texts("taal")
                .andSeesNothing();
        sam.texts("START").andSees("Welkom terug!");
    }

    @Test
    void languageIsForgottenWithTheRest() {
        sam.joins("HAVEN").texts("english").texts("DELETE").andSees("Ok.").andSeesMessages(1);
        sam.texts("hoi").andSees("Doe je mee?");
    }

    @Test
    void newsComesInTheChosenLanguage() {
        sam.joins("HAVEN").texts("english").looks();
        ParticipantDriver noor = town.participant("+31600000002").joins("HAVEN").looks();

        ConsultationId id = town.publish("de opvang", 7, DOGS);
        town.bot.consultations().withdraw(id);
        town.tick();

        sam.andSees("is cancelled");
        noor.andSees("gaat niet door");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAUSE", "WHO", "HELP", "CHANGE", "LANGUAGE"})
    void theEnglishTextsNameWordsThatWork(String word) {
        sam.joins("HAVEN").texts("english").texts("help");
        if (!word.equals("LANGUAGE") && !word.equals("HELP")) {
            sam.andSees(word + "=");
        }

        sam.texts(word).andDoesNotSee("The client council reads this first").andSeesMessages(1);
    }
}
