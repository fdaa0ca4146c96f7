package nl.meepraten.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations about questions with several answers, a scale, a number, or in one's own words. */
class KindsTalkTest {

    private static final Question MISSING = Question.several("Wat mis je hier?", List.of("rust", "wifi", "een kluis"));
    private static final Question SAFE = Question.scale("Hoe veilig voel je je hier?", "heel onveilig", "heel veilig");
    private static final Question NIGHTS =
            Question.number("Hoeveel nachten sliep je buiten?", List.of("0", "1-3", "4-7"));
    private static final Question BETTER = Question.open("Wat moet als eerste beter?");

    @TempDir
    private Path folder;

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
    void everyKindSaysHowToAnswerIt() {
        town.publish("de opvang", 7, MISSING, SAFE, NIGHTS, BETTER);
        sam.joins("HAVEN").andSees("1=rust 2=wifi 3=een kluis 0=geen. Meer mag, stuur dan bijvoorbeeld 1 2.");
        later();
        sam.texts("1 en 3").andSees("Stuur een cijfer: van 1=heel onveilig tot 5=heel veilig.");
        later();
        sam.texts("4").andSees("Hoeveel nachten sliep je buiten?").andSees("Stuur een getal.");
        later();
        sam.texts("een stuk of 3").andSees("Schrijf het in je eigen woorden. Liever niet? Stuur 0.");
        later();
        sam.texts("de douche is altijd koud").andSees("Dank je wel!").andSees("zo doorgeven");
    }

    private void later() {
        town.clock.forward(Duration.ofMinutes(1));
    }

    @Test
    void whatIsNotUnderstoodIsAskedAgainInTheWordsOfItsKind() {
        town.publish("de opvang", 7, MISSING, SAFE, NIGHTS);
        sam.joins("HAVEN").texts("1 9").andSees("bijvoorbeeld 1 2").texts("0").andSees("Hoe veilig");
        later();
        sam.texts("een 7").andSees("van 1 tot en met 5").texts("5").andSees("Hoeveel nachten");
        later();
        sam.texts("paar").andSees("alleen een getal").texts("paar").andSees("in je eigen woorden");
    }

    @Test
    void aStoryBesideAScaleStaysAStoryAndTheQuestionStands() {
        town.publish("de opvang", 7, SAFE);
        sam.joins("HAVEN")
                .texts("vannacht heeft iemand mijn tas meegenomen terwijl ik sliep")
                .andSees("clientenraad leest dit eerst")
                .andSees("Hoe veilig")
                .texts("2")
                .andSees("Dank je wel!");
    }

    @Test
    void anAnswerToAnOpenQuestionIsAStoryThatKnowsItsQuestion() {
        ConsultationId id = town.publish("de opvang", 7, BETTER);
        for (int person = 0; person < 5; person++) {
            town.participant("+3160000001" + person)
                    .joins("HAVEN")
                    .texts("de douche is altijd koud " + person)
                    .texts("1");
        }
        sam.joins("SOEP").texts("pas").andSees("Dank je wel!").andDoesNotSee("zo doorgeven");
        town.passTheNight();

        assertThat(town.bot.stories().toRead())
                .hasSize(5)
                .allSatisfy(story -> assertThat(story.about()).isEqualTo(id.code() + "/1"))
                .extracting(Story::group)
                .containsOnly("inloop");
    }

    @Test
    void whatWasToldIsNotTakenBackByANumberAndMoreOfItIsKeptBesideIt() {
        ConsultationId id = town.publish("de opvang", 7, BETTER);
        sam.joins("HAVEN").texts("de douche is altijd koud");
        later();
        sam.texts("anders").andSees("Wat moet als eerste beter?").texts("0").andSees("blijft staan");
        assertThat(toldAndPassed(id)).containsExactly(1, 0);
        later();
        sam.texts("anders").texts("en het licht moet later uit").andSees("nieuwe antwoord telt");
        town.pass(Duration.ofDays(16));

        assertThat(town.bot.stories().toRead()).singleElement().satisfies(story -> {
            assertThat(story.text()).isEqualTo("de douche is altijd koud\nen het licht moet later uit");
            assertThat(story.about()).isEqualTo(id.code() + "/1");
        });
    }

    /** How often the only question of a consultation was told about, and passed. */
    private List<Integer> toldAndPassed(ConsultationId id) {
        int[] counts = town.database.read(handle -> new BallotBox(town.vault).count(handle, id, 1, BETTER.codes()))
                .orElseThrow()[0][0];
        return List.of(counts[BETTER.code(List.of(Question.TOLD))], counts[BETTER.code(List.of(Question.PASSED))]);
    }

    @Test
    void whatIsToldUnaskedIsAStoryBesideTheAnswerToAnOpenQuestion() {
        town.publish("de opvang", 7, SAFE, BETTER);
        sam.joins("HAVEN")
                .texts("de bus reed gisteren niet en toen stond ik daar in de regen")
                .texts("3");
        later();
        sam.texts("dat iedereen een kluisje krijgt").texts("1");
        town.pass(Duration.ofDays(16));

        assertThat(town.bot.stories().toRead())
                .extracting(Story::text)
                .containsExactlyInAnyOrder(
                        "de bus reed gisteren niet en toen stond ik daar in de regen",
                        "dat iedereen een kluisje krijgt");
    }

    @Test
    void wordsThatFollowAnOpenAnswerWithinSecondsBelongToIt() {
        ConsultationId id = town.publish("de opvang", 7, BETTER, SAFE);
        sam.joins("HAVEN")
                .texts("dat iedereen een kluisje krijgt")
                .texts("want mijn tas is al twee keer weg geweest")
                .andSees("Hoe veilig")
                .texts("2");
        town.pass(Duration.ofDays(16));

        assertThat(town.bot.stories().toRead())
                .singleElement()
                .satisfies(story -> assertThat(story.about()).isEqualTo(id.code() + "/1"));
    }

    @Test
    void everyKindIsCountedAtClosing() {
        ConsultationId id = town.publish("de opvang", 3, MISSING, SAFE, NIGHTS, BETTER);
        for (int person = 0; person < 20; person++) {
            ParticipantDriver one =
                    town.participant("+316000001" + (10 + person)).joins("HAVEN");
            for (String text : List.of(person < 15 ? "1 3" : "0", person < 10 ? "4" : "5", "2", "meer licht buiten")) {
                later();
                one.texts(text);
            }
        }
        town.pass(Duration.ofDays(4));

        List<QuestionRelease> released =
                town.bot.releases().of(id).orElseThrow().questions();
        Figures missing = released.getFirst().figures().orElseThrow();
        assertThat(missing.options()).containsExactly(15, 0, 15);
        assertThat(missing.total()).isEqualTo(20);
        assertThat(released.get(1).figures()).contains(new Figures(List.of(0, 0, 0, 10, 10), 0));
        assertThat(released.get(2).figures()).contains(new Figures(List.of(0, 20, 0), 0));
        assertThat(released.get(3).figures()).contains(new Figures(List.of(20, 0), 0));
        assertThat(town.participant("+31600000110").unread().getLast()).contains("hoor je wat we doen");
    }
}
