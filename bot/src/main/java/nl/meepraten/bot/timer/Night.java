package nl.meepraten.bot.timer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import nl.meepraten.bot.outbox.Courier;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/**
 * Once a day: closes what is due, empties the letterbox, and seals everyone anew under new keys, so that yesterday's keys
 * and yesterday's backups open nobody. Every step can be broken off at any moment; {@link #recover} goes on from there.
 */
public final class Night {

    public static final LocalTime HOUR = LocalTime.of(4, 0);

    private final Database database;
    private final Generations generations;
    private final Closing closing;
    private final BallotBox ballotBox;
    private final Stories stories;
    private final GreatChange greatChange;
    private final Backups backups;
    private final Path keyBackup;
    private final Courier courier;
    private final Clock clock;
    private final ZoneId zone;
    private final Consumer<NightStep> before;
    private volatile boolean brokenOff;
    /** The night, as an epoch day, from which the keys are that this program read first. */
    private volatile long keysFrom;

    private volatile Optional<NightStep> at = Optional.empty();

    /** @param before called before each step; a test breaks the night off there */
    public Night(
            Database database,
            Generations generations,
            Closing closing,
            BallotBox ballotBox,
            Stories stories,
            GreatChange greatChange,
            Backups backups,
            Path keyBackup,
            Courier courier,
            Clock clock,
            ZoneId zone,
            Consumer<NightStep> before) {
        this.database = database;
        this.generations = generations;
        this.closing = closing;
        this.ballotBox = ballotBox;
        this.stories = stories;
        this.greatChange = greatChange;
        this.backups = backups;
        this.keyBackup = keyBackup;
        this.courier = courier;
        this.clock = clock;
        this.zone = zone;
        this.before = before;
    }

    /** The day of the latest night that should have been by now. */
    public LocalDate latest() {
        return clock.instant().atZone(zone).minusHours(HOUR.getHour()).toLocalDate();
    }

    /** When the next night begins. */
    public Instant next() {
        return latest().plusDays(1).atTime(HOUR).atZone(zone).toInstant();
    }

    /** The day of the last night in which everybody got new keys. */
    public LocalDate last() {
        return LocalDate.ofEpochDay(database.read(generations::lastNight));
    }

    /** Whether the latest night should have been held by now, with some time to do it in, and was not. */
    public boolean missed() {
        return last().isBefore(clock.instant()
                .minus(Pulse.STUCK)
                .atZone(zone)
                .minusHours(HOUR.getHour())
                .toLocalDate());
    }

    /** The day of the newest copy of the database that a night made; empty when there is none. */
    public Optional<LocalDate> lastBackup() {
        return backups.last();
    }

    /** On start, with the first keys that this program reads. */
    public void noteKeys(Handle handle) {
        keysFrom = generations.lastNight(handle);
    }

    /**
     * Whether another program held a night since this one started, or since this was last asked: then what this one has in
     * memory are keys that are destroyed.
     */
    boolean heldByAnother() {
        long before = keysFrom;
        keysFrom = database.read(generations::lastNight);
        return keysFrom != before;
    }

    private boolean due() {
        return database.read(generations::lastNight) < latest().toEpochDay();
    }

    /**
     * On start, before the first message: sees whether a night was broken off, and destroys keys of what never was.
     * {@link #finish} does the rest.
     */
    void recover() {
        brokenOff = database.read(handle -> {
            generations.destroyNewer(handle);
            ballotBox.destroyOrphanedKeys(handle);
            return generations.hasOlder(handle);
        });
    }

    /** Holds the night when it is due, and does what is left of one that failed. Returns whether there was anything. */
    boolean finish() {
        boolean whole = due();
        if (!whole && !brokenOff) {
            return false;
        }
        courier.whileQuiet(() -> {
            brokenOff = true;
            if (whole) {
                change();
            }
            afterwards();
            brokenOff = false;
            at = Optional.empty();
        });
        return true;
    }

    private void begin(NightStep step) {
        at = Optional.of(step);
        before.accept(step);
    }

    /** The step at which the night is, or was broken off. */
    Optional<NightStep> at() {
        return at;
    }

    /** The first four steps. */
    private void change() {
        LocalDate day = latest();
        Instant now = clock.instant();
        begin(NightStep.CLOSE_QUESTIONS);
        if (database.read(handle -> greatChange.wipes(handle, generations.current(handle)))) {
            database.writeAlone(handle -> greatChange.empty(handle, generations.current(handle)));
        }
        closing.closeDue(now);
        begin(NightStep.EMPTY_LETTERBOX);
        stories.takeIn(now);
        begin(NightStep.DRAW_KEYS);
        Generation next = database.read(handle -> {
            greatChange.prepare(handle);
            return generations.next(handle);
        });
        begin(NightStep.SEAL_ANEW);
        database.rewrite(handle -> {
            stories.takeInLate(handle, clock.instant());
            greatChange.make(handle, database, generations.current(handle), next, now);
            generations.moveTo(handle, next, day.toEpochDay());
            return day;
        });
        greatChange.done();
    }

    /** What follows the great change; all of it can be done twice. */
    private void afterwards() {
        // What is held here is no news for us, also when what follows fails.
        keysFrom = database.read(generations::lastNight);
        begin(NightStep.SCRUB);
        database.scrub();
        begin(NightStep.BACK_UP);
        backups.make(latest());
        begin(NightStep.BACK_UP_KEYS);
        database.read(handle -> {
            generations.backUp(handle, keyBackup);
            return keyBackup;
        });
        begin(NightStep.DESTROY_KEYS);
        database.read(handle -> {
            generations.destroyOthers(handle);
            return keyBackup;
        });
        greatChange.destroyOldKeys(latest());
    }
}
