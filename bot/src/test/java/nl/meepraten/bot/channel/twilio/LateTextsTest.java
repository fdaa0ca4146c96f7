package nl.meepraten.bot.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that was missed is found on Twilio's list, when its sender has said WIS or STOP since. */
@Tag("storage")
class LateTextsTest {

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

    private Pace pace() {
        return late.record().orElseThrow().participant().pace();
    }

    private List<Long> rows() {
        return List.of(late.rows("seen"), late.rows("contact"), late.rows("letterbox"), late.rows("parcel"));
    }

    @Test
    void whatWasWrittenBeforeAWipeComesToNothingAfterIt() {
        late.missed(STORY);
        late.sam.texts("WIS");

        late.sweep();

        assertThat(late.record()).isEmpty();
        late.sam.andSeesNothing();
        assertThat(late.leftInTheEnd()).isEmpty();
        late.town.passTheNight();
        assertThat(late.rows("contact")).as("not a blank either").isZero();
    }

    @Test
    void neitherDoesItWhenThePersonHasComeBackSince() {
        late.missed("SOEP");
        late.sam.texts("WIS");
        late.town.pass(Duration.ofSeconds(20));
        late.sam.joins("HAVEN");

        late.sweep();

        assertThat(late.record().orElseThrow().participant().place()).isEqualTo("HAVEN");
        late.sam.andSeesNothing();
    }

    @Test
    void controlWhoWritesAfterAWipeJoinsAnewAlsoWhenThatWasMissed() {
        late.sam.texts("WIS");
        late.town.pass(Duration.ofSeconds(20));
        late.missed("SOEP");
        late.missed("ja");

        late.sweep();

        assertThat(late.record().orElseThrow().participant().place()).isEqualTo("SOEP");
        assertThat(late.record().orElseThrow().participant().consent()).isEqualTo(Consent.GIVEN);
    }

    @Test
    void aPlaceWordOrStartOfBeforeStopDoesNotUndoIt() {
        late.missed("SOEP");
        late.missed("START");
        late.sam.texts("STOP");

        late.sweep();

        assertThat(pace()).isEqualTo(Pace.STOPPED);
        late.sam.andSeesNothing();
        assertThat(late.leftInTheEnd()).isEmpty();
    }

    @Test
    void controlAStartOfAfterStopCountsWhenItIsFound() {
        late.sam.texts("STOP");
        late.town.pass(Duration.ofSeconds(20));
        late.missed("START");

        late.sweep();

        assertThat(pace()).isEqualTo(Pace.ACTIVE);
    }

    @Test
    void whoAskedToBeForgottenBeforeStoppingIsForgotten() {
        late.missed("WIS");
        late.sam.texts("STOP");

        late.sweep();

        assertThat(late.record()).isEmpty();
    }

    @Test
    void whatComesToNothingWritesWhatEveryMessageWritesAndIsKnownAfterARestart() {
        List<Long> before = rows();
        late.sam.texts("WIE");
        List<Long> usual = rows();
        late.missed("START");
        late.sam.texts("STOP");
        List<Long> stopped = rows();

        late.sweep();

        for (int table = 0; table < before.size(); table++) {
            assertThat(rows().get(table) - stopped.get(table)).isEqualTo(usual.get(table) - before.get(table));
        }
        late.crash();
        late.sweep();
        assertThat(pace()).isEqualTo(Pace.STOPPED);
    }
}
