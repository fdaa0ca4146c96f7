package nl.meepraten.attack.program;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Changed;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Talkative;
import nl.meepraten.attack.town.Texting;
import nl.meepraten.attack.town.Watched;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.bot.attack.Needles;
import nl.meepraten.bot.channel.twilio.FakeTwilio;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.status.NightStep;
import org.slf4j.LoggerFactory;

/** Lets everything fail that can, and reads what the program then says: to its log, to the console, and to whoever called. */
public final class Errors implements Attack {

    private static final long SEED = 13;
    private static final int STEPS = 40;
    private static final String CANARY = "kanariefoutmelding";
    private static final List<String> TABLES = List.of(
            "contact", "seen", "letterbox", "parcel", "shard", "broadcast", "edition", "current_generation", "story");

    @Override
    public String name() {
        return "13 errors";
    }

    @Override
    public String tried(Arena arena) {
        return "faults at every question to the vault in a turn, in " + TABLES.size() + " tables, in "
                + NightStep.values().length
                + " steps of the night, at the provider, in the bytes of a request, storage gone; then log, console and answers";
    }

    @Override
    public String control() {
        return "a log line that quotes the text that could not be stored";
    }

    /** When the vault fails: at the nth question from now. */
    private static final class Fault implements Runnable {
        private final AtomicInteger left = new AtomicInteger(-1);

        @Override
        public void run() {
            if (left.get() > 0 && left.decrementAndGet() == 0) {
                throw new IllegalStateException("the vault failed");
            }
        }
    }

    /** What a database says of a failure is its own. */
    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        Path folder = arena.fresh("errors");
        PrintStream console = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        Fault fault = new Fault();
        List<NightStep> broken = new ArrayList<>();
        try (Talkative log = Talkative.in(folder.resolve("data/logs"));
                LiveTown town = new LiveTown(
                        folder,
                        arena.storage,
                        Ids.secure(),
                        parts -> Changed.with(parts, new Watched(parts.vault(), fault), step -> {
                            if (broken.remove(step)) {
                                throw new IllegalStateException("the night failed at " + step);
                            }
                        }))) {
            live(town, fault, broken);
            if (leaky) {
                LoggerFactory.getLogger("nl.meepraten.bot.turn")
                        .error("Not handled.", new IllegalStateException("could not store " + CANARY));
            }
            return found(town, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(console);
        }
    }

    private static void live(LiveTown town, Fault fault, List<NightStep> broken) {
        town.publish("de opvang", 3, Question.yesNo("Is het warm genoeg in de opvang?"));
        List.of("HAVEN", "ja", "ja").forEach(words -> town.text(number(0), words));
        int failures = faultsInTheVault(town, fault) + faultsInTables(town);
        badBytes(town);
        faultsAtTheProvider(town);
        for (NightStep step : NightStep.values()) {
            broken.add(step);
            failures += fails(town::passTheNight);
            town.passTheNight();
        }
        // Gone for good: the last of it.
        town.database().close();
        failures += text(town, number(3)) == 200 ? 0 : 1;
        if (failures < STEPS / 2) {
            throw new IllegalStateException("Only " + failures + " failures: this proves nothing.");
        }
    }

    private static String number(int person) {
        return Person.number(SEED, person);
    }

    private static int text(LiveTown town, String number) {
        return town.text(number, town.providerId(), "Het is hier koud, zegt " + CANARY)
                .statusCode();
    }

    private static int faultsInTheVault(LiveTown town, Fault fault) {
        int failures = 0;
        for (int step = 1; step <= STEPS; step++) {
            town.clock.forward(Duration.ofMinutes(5));
            fault.left.set(step);
            failures += text(town, number(step % 2)) == 200 ? 0 : 1;
            fault.left.set(step);
            failures += fails(town::send);
            fault.left.set(-1);
            town.send();
        }
        return failures;
    }

    private static int fails(Runnable work) {
        try {
            work.run();
            return 0;
        } catch (RuntimeException e) {
            // As the timers do, which stand where this stands.
            LoggerFactory.getLogger("nl.meepraten.attack")
                    .info("Failed: {}", e.getClass().getName());
            return 1;
        }
    }

    /** A table that is not there fails in the middle of the transaction, with a message that quotes the statement. */
    private static int faultsInTables(LiveTown town) {
        int failures = 0;
        for (String table : TABLES) {
            rename(town, table, table + "_gone");
            failures += text(town, number(0)) == 200 ? 0 : 1;
            failures += text(town, number(2)) == 200 ? 0 : 1;
            rename(town, table + "_gone", table);
        }
        return failures;
    }

    /** Beside the program, which cannot write at all while some of them are gone. */
    private static void rename(LiveTown town, String from, String to) {
        try (Connection connection = DriverManager.getConnection(town.storage.address(town.folder));
                Statement statement = connection.createStatement()) {
            statement.execute("alter table " + from + " rename to " + to);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed, so that they are read: bytes that are no text, half a character, fields that are not there. */
    private static void badBytes(LiveTown town) {
        String from = "From=%2B" + number(0).substring(1) + "&To=%2B" + FakeTwilio.OUR_NUMBER.substring(1)
                + "&MessageSid=" + town.providerId() + "&Body=";
        for (String body : List.of(
                from + CANARY + "%FF%FE%C0%80",
                from + CANARY + "%ED%A0%80",
                from + CANARY + "%",
                from + CANARY + "%0",
                "Body=" + CANARY + "&From=" + number(0),
                from + CANARY.repeat(20_000))) {
            byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
            town.post(bytes, FakeTwilio.signature(signed(body)));
            town.post(bytes, "wrong");
        }
    }

    /** What Twilio signs: address, then names and values in order, as bytes. */
    private static byte[] signed(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((TownFolder.PUBLIC + Texting.MESSAGES).getBytes(StandardCharsets.UTF_8));
        Arrays.stream(body.split("&")).sorted().forEach(field -> {
            String[] parts = field.split("=", 2);
            bytes.writeBytes(parts[0].getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < parts[1].length(); i++) {
                boolean escaped = parts[1].charAt(i) == '%' && i + 2 < parts[1].length();
                bytes.write(escaped ? Integer.parseInt(parts[1].substring(i + 1, i + 3), 16) : parts[1].charAt(i));
                i += escaped ? 2 : 0;
            }
        });
        return bytes.toByteArray();
    }

    /** Twilio's own complaints quote the number. */
    private static void faultsAtTheProvider(LiveTown town) {
        for (int[] answer : new int[][] {{400, 21211}, {400, 21610}, {401, 20003}, {429, 20429}, {500, 0}, {503, 0}}) {
            town.twilio.answersNext(FakeTwilio.Answer.of(answer[0], answer[1]));
            text(town, number(2));
            town.send();
            town.twilio.answersNext(FakeTwilio.Answer.of(answer[0], answer[1]));
            town.program().sweep().sweep();
            town.clock.forward(Duration.ofMinutes(30));
        }
    }

    private static Finding found(LiveTown town, String console) {
        Needles needles = new Needles().text(CANARY, CANARY);
        for (int person = 0; person < 4; person++) {
            needles.number(number(person));
        }
        town.providerIds.forEach(id -> needles.text(id, id));
        List<String> found = new ArrayList<>(needles.in(List.of(town.folder.resolve("data/logs"))));
        needles.in(console).forEach(name -> found.add(name + " on the console"));
        needles.in(String.join("\n", town.answers)).forEach(name -> found.add(name + " in an answer"));
        return Finding.none(found);
    }
}
