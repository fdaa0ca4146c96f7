package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.status.NightStep;

/** A night in a town of a given size while people go on texting; says how long it took and how long one waited at most. */
final class NightServer {

    private static final Duration BEFORE = Duration.ofSeconds(3);

    private final QuietProgram program;
    private final int people;
    private final Map<NightStep, Long> waits = new EnumMap<>(NightStep.class);
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile int turns;

    private volatile NightStep step = NightStep.CLOSE_QUESTIONS;

    private NightServer(Path folder, Database database, Clock clock, int people) {
        this.program = new QuietProgram(folder, database, clock, Ids.secure(), this::watched);
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
            NightServer server = new NightServer(folder, storage.database, evening, people);
            Thread texting = Thread.ofPlatform().start(server::text);
            while (evening.instant().isBefore(due)) {
                LockSupport.parkNanos(Duration.between(evening.instant(), due).toNanos());
            }
            long start = System.nanoTime();
            server.program.bot.timers().runDue();
            long night = System.nanoTime() - start;
            server.over.set(true);
            texting.join();
            long left = storage.database.read(handle -> new Contacts(Ids.secure()).count(handle));
            if (left < people) {
                throw new IllegalStateException("Of " + people + " people " + left + " were left after the night.");
            }
            Child.serve(0, night / 1_000_000 + " " + server.said());
            Child.kept(server.turns);
        }
    }

    /** The same parts, and the step at which the night is. */
    private Bot.Parts watched(Bot.Parts parts) {
        return new Bot.Parts(
                parts.database(),
                parts.vault(),
                parts.ids(),
                parts.clock(),
                parts.zone(),
                parts.house(),
                parts.senders(),
                parts.paces(),
                parts.crossing(),
                parts.backups(),
                parts.keyBackup(),
                parts.afterNight(),
                next -> step = next);
    }

    /** The longest wait in ms of a text that came in during each step, longest first: "SEAL_ANEW=9000,SCRUB=4000". */
    private String said() {
        return waits.entrySet().stream()
                .sorted(Map.Entry.<NightStep, Long>comparingByValue().reversed())
                .map(wait -> wait.getKey() + "=" + wait.getValue())
                .collect(Collectors.joining(","));
    }

    /** One after the other, so that the longest wait is that of one turn. */
    private void text() {
        while (!over.get()) {
            NightStep during = step;
            long start = System.nanoTime();
            program.bot
                    .inbox()
                    .receive(new InboundMessage(
                            ChannelKind.SMS.address(Texts.phone(turns % people)),
                            "night-" + turns,
                            "1",
                            Instant.now()));
            waits.merge(during, (System.nanoTime() - start) / 1_000_000, Math::max);
            turns++;
        }
    }
}
