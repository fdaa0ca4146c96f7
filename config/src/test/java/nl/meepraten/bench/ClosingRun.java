package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.meepraten.bot.timer.Closing;
import nl.meepraten.bot.timer.ClosingDoor;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.ballot.FilledBox;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.text.Texts;
import nl.meepraten.core.vault.FileVault;

/** Fills a box, or closes the one that was filled before; apart, so that the memory of each can be told. */
final class ClosingRun {

    /** What {@link #main} is asked to do. */
    static final String FILL = "fill";

    static final String CLOSE = "close";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Duration OPEN = Duration.ofDays(13);
    private static final List<String> OPTIONS = List.of("de kerk", "de school", "het plein", "het park");
    private static final int QUESTIONS = 3;

    private final Database database;
    private final FileVault vault;
    private final Clock clock;
    private final Consultations consultations;

    private ClosingRun(Database database, Path folder, Clock clock) {
        this.database = database;
        this.vault = new FileVault(folder.resolve("vault"));
        this.clock = clock;
        this.consultations = new Consultations(
                database,
                new Broadcasts(database, Ids.secure()),
                new Places(List.of(new Place("HAVEN", "De Haven", "in De Haven", "inloop"))),
                Texts.load(),
                Ids.secure(),
                clock,
                ZONE);
    }

    /** Words: what to do, folder, how many answers. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[1]);
        Instant now = Instant.now();
        boolean fill = words[0].equals(FILL);
        Clock clock = fill ? Clock.systemUTC() : Clock.fixed(now.plus(OPEN).plus(OPEN), ZoneOffset.UTC);
        try (Database database = Database.sqlite(folder.resolve("data/meepraten.db"))) {
            ClosingRun run = new ClosingRun(database, folder, clock);
            Duration before = cpu();
            long released = fill ? run.fill(Integer.parseInt(words[2])) : run.close();
            long millis = cpu().minus(before).toMillis();
            long peak = Child.memory(ProcessHandle.current().pid(), "VmHWM:").orElse(-1);
            Child.serve(0, millis + " " + peak);
            Child.kept(released);
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private long fill(int answers) {
        Draft one = Fixture.draft("de plek", (int) OPEN.toDays());
        List<Question> questions = List.of(
                Question.choice("Waar moet de soepbus staan?", OPTIONS),
                Question.choice("Waar moet de bank staan?", OPTIONS),
                Question.choice("Waar moet de kraan komen?", OPTIONS));
        ConsultationId id =
                consultations.draft(new Draft(one.topic(), questions, one.promise(), Audience.EVERYONE, one.lastDay()));
        consultations.publish(id);
        return database.writeAlone(handle -> {
            FilledBox.make(handle, vault, id, QUESTIONS, OPTIONS.size(), answers);
            return answers;
        });
    }

    /** Returns how many answers to the first question were released. */
    private long close() {
        Releases releases = new Releases(database);
        BallotBox box = new BallotBox(vault);
        ClosingDoor.closeDue(new Closing(database, consultations, box, releases, Ids.secure()), clock.instant());
        ConsultationId id = consultations.all().getFirst().id();
        return releases.of(id)
                .orElseThrow()
                .questions()
                .getFirst()
                .figures()
                .orElseThrow()
                .total();
    }
}
