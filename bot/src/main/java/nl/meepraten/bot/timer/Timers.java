package nl.meepraten.bot.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.meepraten.bot.outbox.Courier;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.core.broadcast.Broadcasts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what time brings, in order: nights, rounds, and what must happen every few minutes. */
public final class Timers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Night night;
    private final Rounds rounds;
    private final Broadcasts broadcasts;
    private final Outbox outbox;
    private final Courier courier;
    private final Clock clock;
    private final Runnable afterNight;
    private final List<Periodic> periodic = new ArrayList<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicBoolean running = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean healthy = new AtomicBoolean(true);

    /** @param afterNight called when a night is done; the real program restarts then, so that no key stays in memory */
    public Timers(
            Night night,
            Rounds rounds,
            Broadcasts broadcasts,
            Outbox outbox,
            Courier courier,
            Clock clock,
            Runnable afterNight) {
        this.night = night;
        this.rounds = rounds;
        this.broadcasts = broadcasts;
        this.outbox = outbox;
        this.courier = courier;
        this.clock = clock;
        this.afterNight = afterNight;
    }

    private static final class Periodic {
        private final Duration every;
        private final Runnable work;
        private Instant next = Instant.MIN;

        Periodic(Duration every, Runnable work) {
            this.every = every;
            this.work = work;
        }
    }

    /** Also does {@code work}, now and from then on every so often. */
    public void also(Duration every, Runnable work) {
        periodic.add(new Periodic(every, work));
    }

    /** False after a night or a round failed, until one succeeds. */
    public boolean healthy() {
        return healthy.get();
    }

    public void start() {
        running.set(true);
        threads.add(Thread.ofPlatform().name("timers").start(() -> loop(this::runDue)));
        threads.add(Thread.ofPlatform().name("courier").start(() -> loop(courier::sendAll)));
    }

    private void loop(Runnable work) {
        while (running.get()) {
            attempt(work);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            healthy.set(true);
        } catch (RuntimeException e) {
            // Its message could quote what lies in the database, so only what kind of trouble it was is told.
            if (healthy.getAndSet(false)) {
                LOG.error("Timed work failed: {} at {}", e.getClass().getName(), where(e));
            }
        }
    }

    private static String where(RuntimeException e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.meepraten"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("?");
    }

    /** Does everything that is due now. */
    public void runDue() {
        turn.lock();
        try {
            if (night.due()) {
                night.run();
                afterNight.run();
            }
            rounds.runDue();
            for (Periodic one : periodic) {
                if (!one.next.isAfter(clock.instant())) {
                    one.next = clock.instant().plus(one.every);
                    one.work.run();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** When something becomes due next, after {@code moment}. */
    private Instant nextDue(Instant moment) {
        return Stream.of(Optional.of(night.next()), broadcasts.nextDue(moment), outbox.nextDue(moment))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /**
     * For the demo's clock: stops at every moment up to {@code end} at which something is due, in order, and does it.
     *
     * @param set sets the clock
     */
    public void travel(Instant end, java.util.function.Consumer<Instant> set) {
        turn.lock();
        try {
            catchUp();
            Instant next = nextDue(clock.instant());
            while (!next.isAfter(end)) {
                set.accept(next);
                catchUp();
                next = nextDue(clock.instant());
            }
            set.accept(end);
            catchUp();
        } finally {
            turn.unlock();
        }
    }

    private void catchUp() {
        runDue();
        courier.sendAll();
    }

    @Override
    public void close() {
        running.set(false);
        threads.forEach(LockSupport::unpark);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
