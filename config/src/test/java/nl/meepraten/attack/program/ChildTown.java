package nl.meepraten.attack.program;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.meepraten.attack.town.Changed;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.attack.town.Watched;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.bot.TestClock;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.status.NightStep;

/**
 * The program in a process of its own, to be looked into and killed. It does what it reads, a line at a time, and says DONE;
 * when it is told to it stops for good at the nth point of a turn or a night and says POINT.
 */
final class ChildTown {

    /** As the real program when it wants to be started again. */
    private static final int RESTART = 75;

    private static final AtomicInteger LEFT = new AtomicInteger(-1);
    private static final AtomicInteger PASSED = new AtomicInteger();

    private ChildTown() {}

    /**
     * Words: folder, kind of database, moment, and "leaky" for a program that notes each message before it handles it, and whose
     * night takes somebody's row out.
     */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]);
        boolean leaky = words.length > 3;
        TestClock clock = new TestClock(Instant.parse(words[2]));
        Database database = Storage.valueOf(words[1]).open(folder, ChildTown::point);
        QuietProgram program = new QuietProgram(
                folder,
                database,
                clock,
                Ids.secure(),
                parts -> Changed.with(parts, new Watched(parts.vault(), ChildTown::point), step -> {
                    if (leaky && step == NightStep.SEAL_ANEW) {
                        takenOut(database);
                    }
                    point();
                }));
        int port = TownFolder.freePort();
        try (AutoCloseable server = program.webhook(port, leaky ? noting(program) : program.bot.inbox());
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            say("READY " + port);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                obey(program, clock, line.split(" "));
                say("DONE " + PASSED.get());
            }
        }
        database.close();
    }

    private static void obey(QuietProgram program, TestClock clock, String[] words) {
        switch (words[0]) {
            case "at" -> clock.set(Instant.parse(words[1]));
            case "arm" -> {
                PASSED.set(0);
                LEFT.set(Integer.parseInt(words[1]));
            }
            case "send" -> program.bot.courier().sendAll();
            case "due" -> program.bot.timers().runDue();
            case "night" -> {
                program.bot.timers().runDue();
                Runtime.getRuntime().halt(RESTART);
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    /** The leak of a control: a note beside the turn, taken away when the turn is done. */
    private static Inbox noting(QuietProgram program) {
        Ids ids = Ids.secure();
        return message -> {
            byte[] id = ids.id();
            program.database.write(
                    handle -> handle.execute("insert into letterbox (id, sealed) values (?, ?)", id, ids.bytes(3900)));
            Inbox.Handled handled = program.bot.inbox().receive(message);
            program.database.write(handle -> handle.execute("delete from letterbox where id = ?", id));
            return handled;
        };
    }

    /** The leak of a control: one row is gone before all are written anew, in a transaction of its own. */
    private static void takenOut(Database database) {
        database.write(handle -> handle.execute("delete from contact where id = (select min(id) from contact)"));
    }

    private static void point() {
        PASSED.incrementAndGet();
        if (LEFT.get() > 0 && LEFT.decrementAndGet() == 0) {
            say("POINT");
            while (true) {
                LockSupport.park();
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
