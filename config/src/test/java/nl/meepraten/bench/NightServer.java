package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.config.QuietProgram;

/** A night in a town of a given size while people go on texting; says how long it took and how long one waited at most. */
final class NightServer {

    private static final Duration BEFORE = Duration.ofSeconds(3);

    private final QuietProgram program;
    private final int people;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long longest;
    private volatile int turns;

    private NightServer(QuietProgram program, int people) {
        this.program = program;
        this.people = people;
    }

    /** Words: kind of database, folder of the town, how many people live in it. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[1]);
        int people = Integer.parseInt(words[2]);
        try (Storage storage = Storage.open(words[0], folder)) {
            QuietProgram today = new QuietProgram(folder, storage.database, Clock.systemUTC());
            today.bot.consultations().publish(today.bot.consultations().draft(Fixture.draft("de opvang", 13)));
            today.bot.timers().runDue();
            Fixture.join(today, folder, people);
            Instant due = today.bot.night().next();
            // A program that starts after four holds the night before the first message: this one starts just before.
            Clock evening = Clock.offset(
                    Clock.systemUTC(), Duration.between(Instant.now(), due).minus(BEFORE));
            QuietProgram tonight = new QuietProgram(folder, storage.database, evening);
            NightServer server = new NightServer(tonight, people);
            Thread texting = Thread.ofPlatform().start(server::text);
            while (evening.instant().isBefore(due)) {
                LockSupport.parkNanos(Duration.between(evening.instant(), due).toNanos());
            }
            long start = System.nanoTime();
            tonight.bot.timers().runDue();
            long night = System.nanoTime() - start;
            server.over.set(true);
            texting.join();
            Child.serve(0, night / 1_000_000 + " " + server.longest / 1_000_000);
            Child.kept(server.turns);
        }
    }

    /** One after the other, so that the longest wait is that of one turn. */
    private void text() {
        while (!over.get()) {
            long start = System.nanoTime();
            program.bot
                    .inbox()
                    .receive(new InboundMessage(
                            ChannelKind.SMS.address(Texts.phone(turns % people)),
                            "night-" + turns,
                            "1",
                            Instant.now()));
            longest = Math.max(longest, System.nanoTime() - start);
            turns++;
        }
    }
}
