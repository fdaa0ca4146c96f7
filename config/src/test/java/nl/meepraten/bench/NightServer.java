package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.status.NightStep;

/** A night in a town of a given size while people go on texting; says how long it took and how long one waited at most. */
final class NightServer {

    private static final Duration BEFORE = Duration.ofSeconds(3);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Questions are asked at once, whenever the benchmark runs. */
    private static final LocalTime BY_DAY = LocalTime.of(18, 0);

    private final QuietProgram program;
    private final Clock clock;
    private final int people;
    private final Map<NightStep, Long> waits = new EnumMap<>(NightStep.class);
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile int turns;
    private volatile Optional<NightStep> step = Optional.empty();

    private NightServer(Path folder, Database database, Clock clock, int people) {
        this.program = new QuietProgram(folder, database, clock, Ids.secure(), this::watched);
        this.clock = clock;
        this.people = people;
    }

    /** Words: kind of database, folder of the town, how many people live in it. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[1]);
        int people = Integer.parseInt(words[2]);
        try (Storage storage = Storage.open(words[0], folder)) {
            Clock day = at(LocalDate.now(ZONE).atTime(BY_DAY).atZone(ZONE).toInstant());
            QuietProgram today = new QuietProgram(folder, storage.database, day);
            FullDay full = FullDay.fill(today, folder, day, people);
            Instant due = today.bot.night().next();
            // As at every start, but here nobody may be kept waiting for it.
            Reader.load();
            // A program that starts after four holds the night before the first message: this one starts just before.
            Clock evening = at(due.minus(BEFORE));
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
            full.check(server.program);
            Child.serve(0, night / 1_000_000 + " " + server.said());
            Child.kept(server.turns);
        }
    }

    /** A clock that shows this moment now and goes on from there. */
    private static Clock at(Instant moment) {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), moment));
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
                next -> step = Optional.of(next));
    }

    /** The longest wait in ms of a text that came in during each step: "CLOSE_QUESTIONS=90,SEAL_ANEW=9000". */
    private String said() {
        return waits.entrySet().stream()
                .map(wait -> wait.getKey() + "=" + wait.getValue())
                .collect(Collectors.joining(","));
    }

    /** One after the other, so that the longest wait is that of one turn. */
    private void text() {
        while (!over.get()) {
            Optional<NightStep> before = step;
            long start = System.nanoTime();
            program.bot
                    .inbox()
                    .receive(new InboundMessage(
                            ChannelKind.SMS.address(Texts.phone(turns % people)),
                            "night-" + turns,
                            "1",
                            clock.instant()));
            long wait = (System.nanoTime() - start) / 1_000_000;
            // Who texts just before the night waits for its first step.
            before.or(() -> step).ifPresent(during -> waits.merge(during, wait, Math::max));
            turns++;
        }
    }
}
