package nl.meepraten.bot.timer;

import static nl.meepraten.bot.Await.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.vault.FileVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two programs on one PostgreSQL database and one folder of keys. One holds the night, but both have in memory what it
 * destroys, so both must start afresh.
 */
@Tag("postgresql")
class NightOfAnotherTest {

    private static final String SAM = "+31600001000";

    @TempDir
    Path folder;

    private Town leader;
    private Town second;
    private String box;

    @BeforeEach
    void open() {
        leader = new Town(folder);
        ConsultationId id = leader.publish("de opvang", 1, Question.yesNo("Moeten honden mee naar binnen mogen?"));
        box = "box-" + id.code();
        leader.participant(SAM).joins("HAVEN").texts("ja");
        second = new Town(folder, leader.clock.instant().plusSeconds(1), Ids.secure());
        second.participant(SAM).texts("WIE").andSees("alleen aantallen");
    }

    @AfterEach
    void close() {
        second.bot.timers().close();
        leader.bot.timers().close();
        second.close();
        leader.close();
    }

    private void nightFalls() {
        leader.clock.set(leader.bot.night().next());
        second.clock.set(leader.clock.instant());
    }

    /** The timers look around four times a second. */
    private static void looksAround() {
        LockSupport.parkNanos(1_000_000_000);
    }

    @Test
    void programThatDoesNotLeadStartsAfreshAfterTheNightAndNotBefore() {
        AtomicInteger before = new AtomicInteger(-1);
        leader.beforeStep(step -> {
            if (step == NightStep.SEAL_ANEW) {
                looksAround();
                before.set(second.nightsHeld);
            }
        });
        second.bot.timers().start(second.clock);
        leader.bot.timers().start(leader.clock);
        looksAround();
        assertThat(second.nightsHeld).as("by day").isZero();

        nightFalls();
        until(() -> leader.nightsHeld == 1 && second.nightsHeld == 1);

        assertThat(before).as("while the night was not held yet").hasValue(0);
        looksAround();
        assertThat(second.nightsHeld).as("told once").isEqualTo(1);
        assertThat(leader.nightsHeld).as("its own night is no news").isEqualTo(1);
        nightFalls();
        until(() -> leader.nightsHeld == 2 && second.nightsHeld == 2);
    }

    /** The one that led is away before the other looked around. */
    @Test
    void whoTakesTheLeadJustAfterANightStartsAfreshToo() {
        nightFalls();
        leader.tick();
        leader.close();

        second.bot.timers().start(second.clock);

        until(() -> second.nightsHeld == 1);
        looksAround();
        assertThat(second.nightsHeld).isEqualTo(1);
    }

    /** Started between two nights, it has nothing of the one before. */
    @Test
    void programThatStartedAfterTheNightIsLeftAlone() {
        nightFalls();
        leader.tick();

        try (Town fresh = new Town(folder, leader.clock.instant(), Ids.secure())) {
            fresh.bot.timers().start(fresh.clock);
            looksAround();
            assertThat(fresh.nightsHeld).isZero();
            assertThat(fresh.vault.find(box))
                    .as("the key of the question that closed")
                    .isEmpty();
            fresh.bot.timers().close();
        }
    }

    @Test
    void controlTheDestroyedKeyIsInMemoryUntilThen() {
        nightFalls();
        leader.tick();

        assertThat(new FileVault(folder.resolve("vault")).find(box)).isEmpty();
        assertThat(second.vault.find(box)).isPresent();
    }
}
