package nl.meepraten.bot.timer;

import static nl.meepraten.bot.Await.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy is of one moment, also while people text: somebody's first text writes one row in each of four tables, so in a copy
 * they have as many rows. The night copies through the running program, the command through one beside it.
 */
@Tag("storage")
class CopyWhileTextingTest {

    private static final List<String> TABLES = List.of("seen", "contact", "letterbox", "parcel");
    private static final int PHONES = 4;
    private static final int COPIES = 4;

    /** So many people text from the moment before a copy on: copying a town that grows without end would take forever. */
    private static final int A_COPY = 200;

    @TempDir
    Path folder;

    private final AtomicInteger allowed = new AtomicInteger(A_COPY);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> people = new ArrayList<>();
    private Town town;

    @BeforeEach
    void everybodyTexts() {
        town = new Town(folder);
        for (int phone = 0; phone < PHONES; phone++) {
            people.add(Thread.ofPlatform().start(this::text));
        }
    }

    @AfterEach
    void close() throws InterruptedException {
        over.set(true);
        for (Thread one : people) {
            one.join();
        }
        town.close();
    }

    private void text() {
        while (!over.get()) {
            if (begun.get() >= allowed.get()) {
                LockSupport.parkNanos(1_000_000);
                continue;
            }
            int number = begun.getAndIncrement();
            town.bot
                    .inbox()
                    .receive(new InboundMessage(
                            ChannelKind.SMS.address("+31600%06d".formatted(number)),
                            "copy-" + number,
                            "HAVEN",
                            town.clock.instant()));
            taken.incrementAndGet();
        }
    }

    private void untilMoreAreTaken() {
        int before = taken.get();
        allowed.addAndGet(A_COPY);
        until(() -> taken.get() > before + 2 * PHONES);
    }

    @Test
    void copyOfTheRunningProgramIsOfOneMoment() throws IOException {
        check(town.database);
    }

    @Test
    void copyMadeBesideTheRunningProgramIsOfOneMoment() throws IOException {
        try (Database beside = TestDatabase.open(folder.resolve("data/meepraten.db"))) {
            check(beside);
        }
    }

    private void check(Database from) throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        int meanwhile = 0;
        for (int number = 0; number < COPIES; number++) {
            untilMoreAreTaken();
            int before = taken.get();
            Path copy = from.copyTo(copies, "copy-" + number);
            meanwhile += taken.get() - before;
            int after = begun.get();
            try (Database opened = TestDatabase.from(copy, folder.resolve("opened-" + number + ".db"))) {
                Map<String, Long> rows = new LinkedHashMap<>();
                TABLES.forEach(table -> rows.put(table, rows(opened, table)));
                assertThat(rows.values()).as(rows.toString()).containsOnly(rows.get("seen"));
                assertThat(rows.get("seen")).as("of the time of the copy").isBetween((long) before, (long) after);
            }
        }
        assertThat(meanwhile).as("texts taken while it was made").isPositive();
    }

    private static long rows(Database database, String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void controlTablesThatAreReadOneAfterTheOtherAreNot() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(table, rows(town.database, table));
            untilMoreAreTaken();
        }
        assertThat(rows.values()).as(rows.toString()).doesNotHaveDuplicates();
    }
}
