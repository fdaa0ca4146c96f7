package nl.meepraten.bot.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Pace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that was missed is found on Twilio's list, when later ones of the same person have been handled. */
@Tag("storage")
class LateAnswersTest {

    private static final String STORY = "De douches op de Kerkstraat zijn al drie weken dicht en niemand zegt wat";

    @TempDir
    Path folder;

    private MissedTexts late;

    @BeforeEach
    void open() {
        late = new MissedTexts(folder);
    }

    @AfterEach
    void close() {
        late.close();
    }

    @Test
    void aStopOrWipeIsDoneHoweverLateItIsFound() {
        late.town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        late.missed("STOP");
        late.sam.texts("ja");
        late.sweep();
        assertThat(late.record().orElseThrow().participant().pace()).isEqualTo(Pace.STOPPED);
    }

    @Test
    void anOlderAnswerDoesNotCountOverANewerOne() {
        ConsultationId id = late.town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        late.missed("ja");
        late.sam.texts("nee").texts("ANDERS");
        assertThat(late.ballot(id)).containsExactly(3);

        late.sweep();

        assertThat(late.ballot(id)).containsExactly(3);
        late.sam.andSeesNothing();
        assertThat(late.leftInTheEnd()).isEmpty();
        late.sam.texts("ja");
        assertThat(late.ballot(id)).as("control: a new one does").containsExactly(2);
    }

    @Test
    void aYesToTakingPartIsNoAnswerToTheQuestionThatFollows() {
        ConsultationId id = late.town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        late.sam.texts("WIS");
        late.town.pass(Duration.ofSeconds(20));
        late.sam.texts("HAVEN");
        late.missed("ja");
        late.sam.texts("ja").andSees("Is het warm?");

        late.sweep();

        assertThat(late.ballot(id)).isEmpty();
    }

    @Test
    void norDoesItAnswerTheQuestionThatCameAfterThat() {
        ConsultationId id =
                late.town.publish("de opvang", 5, Question.yesNo("Is het warm?"), Question.yesNo("Is het stil?"));
        late.missed("nee");
        late.sam.texts("nee");

        late.sweep();

        assertThat(late.ballot(id)).containsExactly(3, 0);
    }

    @Test
    void controlAnAnswerThatWasMissedCountsWhenNoneCameAfterIt() {
        ConsultationId id = late.town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        late.missed("ja");
        late.sam.texts("WIE");

        late.sweep();

        assertThat(late.ballot(id)).containsExactly(2);
        late.sam.andSees("Dank je wel!");
    }

    @Test
    void controlWhatIsToldLateIsTakenInAlsoAfterANewerAnswer() {
        late.town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        late.missed(STORY);
        late.sam.texts("nee");

        late.sweep();

        assertThat(late.record().orElseThrow().thread()).isPresent();
    }

    /** Twilio tells whole seconds, the newest first. */
    @Test
    void whatCameInTheSameSecondIsHandledInTheOrderOfTheList() {
        Instant now = late.town.clock.instant();
        ConsultationId id = late.town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        List.of("ja", "ANDERS", "nee")
                .forEach(text -> late.twilio.add("inbound", "received", MissedTexts.SAM, text, now));

        late.sweep();

        assertThat(late.ballot(id)).containsExactly(3);
    }

    @Test
    void laterTextsOfOnePersonWaitForOneThatCannotBeHandledAndOthersDoNot() {
        String other = "+31600000002";
        String sooner = late.missed("SOEP");
        late.missed("WIS");
        late.twilio.add("inbound", "received", other, "HAVEN", late.town.clock.instant());

        late.sweep(message -> {
            if (message.providerId().equals(sooner)) {
                throw new IllegalStateException("storage is down");
            }
            return late.town.bot.inbox().receive(message);
        });

        assertThat(late.record()).as("WIS waits").isPresent();
        assertThat(late.town.phones.of(other)).isNotEmpty();
        late.sweep();
        assertThat(late.record()).isEmpty();
    }
}
