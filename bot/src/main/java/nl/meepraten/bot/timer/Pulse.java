package nl.meepraten.bot.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.core.status.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether one part goes well: told in the log and noted for the administrator once when it begins to fail, and known until
 * it succeeds again.
 */
final class Pulse {

    /** Keeps for everybody to see whether a part fails. */
    @FunctionalInterface
    interface Note {

        /** Returns whether it is noted; if not, it is told again. */
        boolean of(Part part, boolean failing);
    }

    /** Longer than the longest night or sweep; a part that has not succeeded for so long hangs. */
    static final Duration STUCK = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Part part;
    private final Duration pause;
    private final Clock clock;
    private final Note note;
    private volatile Instant lastSuccess;
    private volatile Instant again = Instant.MIN;
    private volatile boolean failing;
    private Optional<Boolean> noted = Optional.empty();

    /**
     * @param pause how long to wait after a failure before it is tried again
     * @param clock the real one, also in the demo town
     */
    Pulse(Part part, Duration pause, Clock clock, Note note) {
        this.part = part;
        this.pause = pause;
        this.clock = clock;
        this.note = note;
        this.lastSuccess = clock.instant();
    }

    Part part() {
        return part;
    }

    boolean beats() {
        return !failing && clock.instant().isBefore(lastSuccess.plus(STUCK));
    }

    /** Long work goes on. */
    void beat() {
        lastSuccess = clock.instant();
    }

    /** Does the work, unless it failed just now. */
    void attempt(Runnable work) {
        if (clock.instant().isBefore(again)) {
            return;
        }
        try {
            work.run();
            beat();
            if (failing) {
                LOG.info("It works again: {}.", part);
            }
            failing = false;
        } catch (RuntimeException e) {
            again = clock.instant().plus(pause);
            if (!failing) {
                // Its message could quote what lies in the database, so only what kind of trouble it was is told.
                LOG.error(
                        "This fails until told otherwise: {}. {} at {}",
                        part,
                        e.getClass().getName(),
                        where(e));
            }
            failing = true;
        }
        note();
    }

    /** Tried again with the next attempt when storage is what fails. */
    private void note() {
        if (noted.equals(Optional.of(failing))) {
            return;
        }
        try {
            if (note.of(part, failing)) {
                noted = Optional.of(failing);
            }
        } catch (RuntimeException e) {
            LOG.debug(
                    "Whether this fails could not be noted: {}. {}",
                    part,
                    e.getClass().getName());
        }
    }

    private static String where(RuntimeException e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.meepraten"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("?");
    }
}
