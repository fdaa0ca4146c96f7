package nl.meepraten.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody can fill the letterbox: what does not fit in a day is answered kindly and not kept. */
@Tag("storage")
class TellingMuchTest {

    private static final String LONG = "Het is hier koud en nat. ".repeat(140);
    private static final int FITTING = Letterbox.A_DAY / LONG.length() + 1;

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

    private void tellAllThatFits(ParticipantDriver who) {
        for (int message = 0; message < FITTING; message++) {
            who.texts(LONG).andDoesNotSee("niet bewaard");
        }
    }

    private String read() {
        town.passTheNight();
        town.passTheNight();
        town.pass(java.time.Duration.ofDays(15));
        return town.bot.stories().toRead().stream().map(Story::text).collect(Collectors.joining("\n"));
    }

    @Test
    void whatNoLongerFitsIsNotKeptAndThatIsSaid() {
        sam.joins("HAVEN");
        tellAllThatFits(sam);

        sam.texts("En dan nog iets over de soepbus van gisteren")
                .andSees("niet bewaard")
                .andSeesMessages(1);

        assertThat(read()).contains("koud en nat").doesNotContain("soepbus");
    }

    @Test
    void manyShortMessagesFillTheDayAsWell() {
        sam.joins("HAVEN").texts("Het is in de opvang altijd zo koud");
        for (int message = 1; message < Letterbox.A_DAY / Letterbox.LEAST; message++) {
            sam.texts("koud hoor").andDoesNotSee("niet bewaard");
        }

        sam.texts("koud hoor").andSees("niet bewaard");
    }

    @Test
    void endingTheStoryMakesNoRoomButTheNightDoes() {
        sam.joins("HAVEN");
        tellAllThatFits(sam);
        sam.texts("2").texts("En dan nog iets over de soepbus van gisteren").andSees("niet bewaard");

        sam.sleeps().texts("En dan nog iets over de soepbus van gisteren").andDoesNotSee("niet bewaard");
        assertThat(read()).contains("soepbus");
    }

    @Test
    void aQuestionIsStillAnswered() {
        sam.joins("HAVEN");
        tellAllThatFits(sam);
        town.publish("de opvang", 7, Question.yesNo("Heb je goed geslapen?"));

        sam.texts("Nou dat is een heel lang verhaal over de nacht").andSees("niet bewaard");
        sam.texts("ja").andSees("Dank je wel!");
    }

    /** What is sent to a shut door is answered with the neutral question only. */
    @Test
    void onADiscreetPhoneNothingIsSaidOfIt() {
        ParticipantDriver noor = town.discreetParticipant("+31600000002");
        noor.texts("hallo").andSees("Schikt het nu?");
        for (int message = 0; message < FITTING + 2; message++) {
            noor.texts(LONG).andDoesNotSee("bewaard");
        }
    }
}
