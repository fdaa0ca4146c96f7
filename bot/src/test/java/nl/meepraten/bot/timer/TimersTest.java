package nl.meepraten.bot.timer;

import static nl.meepraten.bot.Await.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.status.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The timed work in its own threads, as in the real program. */
@Tag("storage")
class TimersTest {

    @TempDir
    Path folder;

    private final LogBook log = LogBook.everything("nl.meepraten.bot.timer");
    private Town town;
    private Timers timers;

    @BeforeEach
    void open() {
        town = new Town(folder);
        timers = town.bot.timers();
    }

    @AfterEach
    void close() {
        timers.close();
        log.close();
        town.close();
    }

    @Test
    void nothingFailsWhenAllGoesWell() {
        assertThat(timers.failing()).as("before the start").isEmpty();
        timers.start(town.clock);
        town.clock.set(town.bot.night().next());
        until(() -> town.nightsHeld == 1 && timers.failing().isEmpty());
        assertThat(alarms()).isEmpty();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aClockThatCannotBeSetStopsTheJourneyAndNoNight() {
        Instant tomorrow = town.clock.instant().plus(Duration.ofDays(1));
        assertThatThrownBy(() -> timers.travel(tomorrow, moment -> {})).isInstanceOf(IllegalStateException.class);
        timers.start(town.clock);
        town.clock.set(town.bot.night().next());
        until(() -> town.nightsHeld == 1);
    }

    @Test
    void nightThatFailsIsToldOnceAndKnownUntilOneSucceeds() throws IOException {
        town.participant("+31600001001").joins("HAVEN").texts("De douche is al een week koud, help ons alsjeblieft");
        town.publish("de opvang", 1, Question.yesNo("Moeten honden mee?"));
        Path inTheWay = Files.createFile(folder.resolve("backup"));
        timers.start(town.clock);

        town.clock.set(town.bot.night().next());
        until(() -> timers.failing().equals(List.of(Part.NIGHT)));
        town.clock.forward(Pulse.STUCK.plus(Duration.ofMinutes(5)));
        until(() -> timers.failing().equals(List.of(Part.NIGHT)));

        assertThat(alarms()).singleElement().asString().contains("NIGHT");
        assertThat(town.bot.alarms().all()).singleElement().satisfies(alarm -> {
            assertThat(alarm.part()).isEqualTo(Part.NIGHT);
            assertThat(alarm.step()).contains(NightStep.BACK_UP);
            assertThat(alarm.since()).contains(town.bot.night().next().minus(Duration.ofDays(1)));
        });
        assertThat(contactKeys()).as("the old keys wait for the backup").isEqualTo(2);
        assertThat(town.nightsHeld).isZero();

        Files.delete(inTheWay);
        town.clock.forward(Duration.ofMinutes(2));
        until(() -> timers.failing().isEmpty());

        assertThat(contactKeys()).as("what was left of the night is done").isEqualTo(1);
        assertThat(town.nightsHeld).isEqualTo(1);
        assertThat(alarms()).hasSize(1);
        until(() -> town.bot.alarms().all().isEmpty());
    }

    @Test
    void programThatStartsWhileTheNightFailsStillAnswers() throws IOException {
        town.participant("+31600001001").joins("HAVEN");
        Path inTheWay = Files.createFile(folder.resolve("backup"));
        town.clock.set(town.bot.night().next());
        assertThat(town.bot.prepare()).as("the night was held").isFalse();
        assertThat(alarms()).singleElement().asString().contains("NIGHT");

        town.participant("+31600001001").texts("WIE").andSees("clientenraad");
        assertThat(town.bot.alarms().all()).as("the administrator sees it").hasSize(1);

        Files.delete(inTheWay);
        timers.start(town.clock);
        until(() -> town.bot.alarms().all().isEmpty());
        assertThat(contactKeys()).isEqualTo(1);
    }

    @Test
    void everythingElseGoesOnWhenTheNightFails() throws IOException {
        Files.createFile(folder.resolve("backup"));
        town.participant("+31600001001").joins("HAVEN").looks();
        timers.start(town.clock);
        town.clock.set(town.bot.night().next().plus(Duration.ofHours(8)));
        until(() -> timers.failing().contains(Part.NIGHT));

        town.publishOnly("de opvang", 3, Audience.EVERYONE, Question.yesNo("Moeten honden mee?"));

        until(() -> town.phones.of("+31600001001").stream().anyMatch(text -> text.contains("Moeten honden mee?")));
        assertThat(timers.failing()).containsExactly(Part.NIGHT);
    }

    @Test
    void courierThatFailsIsNotHiddenByTheOtherParts() {
        timers.start(town.clock);
        town.database.write(handle -> handle.execute("alter table parcel rename to parcel_away"));

        until(() -> timers.failing().contains(Part.COURIER));
        until(() -> town.bot.alarms().all().stream().anyMatch(alarm -> alarm.part() == Part.COURIER));
        assertThat(timers.failing()).doesNotContain(Part.NIGHT);

        town.database.write(handle -> handle.execute("alter table parcel_away rename to parcel"));
        until(() -> timers.failing().isEmpty());
    }

    @Test
    void nightThatNobodyHeldIsMissedAfterAWhile() {
        town.clock.set(town.bot.night().next());
        assertThat(town.bot.night().missed()).as("it may be busy").isFalse();
        town.clock.forward(Pulse.STUCK);
        assertThat(town.bot.night().missed()).isTrue();

        town.tick();
        assertThat(town.bot.night().missed()).isFalse();
        assertThat(town.bot.night().last()).isEqualTo(town.today());
    }

    @Test
    void partThatHangsIsKnown() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        timers.also(Duration.ofMinutes(3), () -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        timers.start(town.clock);
        until(() -> asked.getCount() == 0);

        town.clock.forward(Pulse.STUCK.plusSeconds(1));

        until(() -> timers.failing().equals(List.of(Part.NIGHT, Part.ROUNDS, Part.SWEEP)));
        answer.countDown();
        until(() -> timers.failing().isEmpty());
    }

    private List<String> alarms() {
        return log.lines().stream().filter(line -> line.contains("fails")).toList();
    }

    private long contactKeys() {
        return town.vault.names().stream()
                .filter(name -> name.startsWith("contact-"))
                .count();
    }
}
