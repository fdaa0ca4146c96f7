package nl.meepraten.bot.timer;

import static nl.meepraten.bot.Await.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.status.NightStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A night that is broken off while people go on joining and answering. On PostgreSQL they text to a second program on the
 * same database, which takes over; a file has one program, which is started again, and what it did not take is offered again.
 */
@Tag("storage")
class NightTrafficTest {

    private static final int PEOPLE = 12;
    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final Question DOUCHE = Question.yesNo("Is de douche warm?");
    private static final Audience SOEP = new Audience(Set.of("SOEP"), Set.of());
    private static final Audience HAVEN = new Audience(Set.of("HAVEN"), Set.of());
    private static final List<String> JOINING = List.of("HAVEN", "ja", "ja");

    @TempDir
    Path folder;

    /** So many by themselves: the box has room for 120 newcomers until the next night. */
    private static final int TEXTS = 80 * JOINING.size();

    private final AtomicInteger allowed = new AtomicInteger(TEXTS);
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private Town leader;
    private ConsultationId closing;
    private ConsultationId running;

    @BeforeEach
    void answer() {
        leader = new Town(folder);
        for (int person = 0; person < PEOPLE; person++) {
            leader.participant("+3160000" + (1000 + person)).joins("SOEP");
        }
        closing = leader.publish("de opvang", 1, SOEP, DOGS);
        running = leader.publish("de douche", 5, HAVEN, DOUCHE);
        for (int person = 0; person < PEOPLE; person++) {
            leader.participant("+3160000" + (1000 + person)).texts("ja");
        }
    }

    @AfterEach
    void close() {
        over.set(true);
        leader.close();
    }

    @ParameterizedTest
    @EnumSource(NightStep.class)
    void nothingThatWasTakenIsLost(NightStep step) throws InterruptedException {
        Instant night = leader.bot.night().next().plusSeconds(60);
        leader.clock.set(night);
        if (TestDatabase.onPostgres()) {
            try (Town second = other(night)) {
                Thread people = Thread.ofPlatform().start(() -> join(second));
                breakOff(step);
                assertThat(takesOver(second)).as("it held the night").isTrue();
                flows();
                check(second, people);
            }
        } else {
            Thread people = Thread.ofPlatform().start(() -> join(leader));
            breakOff(step);
            people.join();
            try (Town again = other(night)) {
                Thread others = Thread.ofPlatform().start(() -> join(again));
                flows();
                check(again, others);
            }
        }
    }

    /** Ends the program that leads at this step, with texts coming in before and during it. */
    private void breakOff(NightStep step) {
        leader.beforeStep(now -> {
            if (now == step) {
                flows();
                throw new IllegalStateException("the power went");
            }
        });
        assertThatThrownBy(leader::tick).hasMessage("the power went");
        leader.close();
    }

    /** The server lets go of the lead a moment after the connection of who had it was closed. */
    private static boolean takesOver(Town town) {
        boolean held = town.bot.timers().prepare();
        for (int time = 0; !held && time < 1_000; time++) {
            LockSupport.parkNanos(20_000_000);
            held = town.bot.timers().prepare();
        }
        return held;
    }

    private Town other(Instant now) {
        return new Town(folder, now, Ids.secure());
    }

    /** One newcomer after the other; a text that is not taken is the first that is offered again. */
    private void join(Town town) {
        while (!over.get()) {
            int text = taken.get();
            if (text >= allowed.get()) {
                LockSupport.parkNanos(1_000_000);
                continue;
            }
            try {
                town.bot.inbox().receive(text(text, town.clock.instant()));
            } catch (RuntimeException e) {
                // The program was stopped in the middle of it; the provider keeps it.
                return;
            }
            taken.incrementAndGet();
        }
    }

    private static InboundMessage text(int number, Instant now) {
        String from = "+3160001%04d".formatted(number / JOINING.size());
        return new InboundMessage(
                ChannelKind.SMS.address(from), "night-" + number, JOINING.get(number % JOINING.size()), now);
    }

    private void flows() {
        int before = taken.get();
        allowed.accumulateAndGet(before + JOINING.size() + 1, Math::max);
        until(() -> taken.get() > before + JOINING.size());
    }

    private void check(Town town, Thread people) throws InterruptedException {
        over.set(true);
        people.join();
        int texts = taken.get();
        assertThat(town.bot.consultations().find(closing).orElseThrow().stage()).isEqualTo(Stage.CLOSED);
        assertThat(town.released(closing).orElseThrow().options()).containsExactly(10, 0);
        assertThat(town.vault.names()).contains("box-" + running.code()).doesNotContain("box-" + closing.code());
        assertThat(town.vault.names().stream().filter(name -> name.startsWith("contact-")))
                .hasSize(1);
        assertThat(contacts(town)).isEqualTo(PEOPLE + (texts + JOINING.size() - 1) / JOINING.size());
        assertThat(answers(town)).isEqualTo(texts / JOINING.size());
        town.participant("+31600010000").texts("WIE").andSees("alleen aantallen");
        town.participant("+31600001001").texts("WIE").andSees("alleen aantallen");
    }

    private static long contacts(Town town) {
        return town.database.read(handle -> new Contacts(Ids.secure()).count(handle));
    }

    private int answers(Town town) {
        return town.database
                .read(handle -> new BallotBox(town.vault).count(handle, running, 1, DOUCHE.codes()))
                .map(counts -> Arrays.stream(counts[0][0]).sum())
                .orElseThrow();
    }
}
