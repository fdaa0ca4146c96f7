package nl.meepraten.bot.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.meepraten.bot.outbox.Courier;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.status.Alarms;
import nl.meepraten.core.status.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what time brings, in order: nights, rounds, and what must happen every few minutes. */
public final class Timers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final Duration LOOK = Duration.ofMillis(250);

    /** A night copies and scrubs everything, so one that fails is not tried again at once. */
    private static final Duration PAUSE_AFTER_NIGHT = Duration.ofMinutes(1);

    private final Night night;
    private final Rounds rounds;
    private final Broadcasts broadcasts;
    private final Outbox outbox;
    private final Courier courier;
    private final Alarms alarms;
    private final Clock clock;
    private final Runnable afterNight;
    private final BooleanSupplier leads;
    private final AtomicBoolean leading = new AtomicBoolean();
    private final List<Periodic> periodic = new ArrayList<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicBoolean running = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Pulse> pulses = new CopyOnWriteArrayList<>();

    /**
     * @param afterNight called when a night is done, here or elsewhere; the real program restarts then, so that no key
     *     stays in memory
     * @param leads whether this is the one program, of all on the same database, that does timed work
     */
    public Timers(
            Night night,
            Rounds rounds,
            Broadcasts broadcasts,
            Outbox outbox,
            Courier courier,
            Alarms alarms,
            Clock clock,
            Runnable afterNight,
            BooleanSupplier leads) {
        this.night = night;
        this.rounds = rounds;
        this.broadcasts = broadcasts;
        this.outbox = outbox;
        this.courier = courier;
        this.alarms = alarms;
        this.clock = clock;
        this.afterNight = afterNight;
        this.leads = leads;
    }

    private static final class Periodic {
        private final Duration every;
        private final Runnable work;
        private Instant next = Instant.MIN;

        Periodic(Duration every, Runnable work) {
            this.every = every;
            this.work = work;
        }

        /** Whether it must be done now; if so, the next time is after a while. */
        boolean due(Instant now) {
            if (next.isAfter(now)) {
                return false;
            }
            next = now.plus(every);
            return true;
        }
    }

    /** Also does {@code work}, now and from then on every so often. */
    public void also(Duration every, Runnable work) {
        periodic.add(new Periodic(every, work));
    }

    /** The parts that failed the last time, or did nothing for far too long; none before {@link #start}. */
    public List<Part> failing() {
        return pulses.stream().filter(pulse -> !pulse.beats()).map(Pulse::part).toList();
    }

    /**
     * Does what is due from now on, in threads of its own.
     *
     * @param real tells whether the work goes on; not the demo town's clock, which leaps
     */
    public void start(Clock real) {
        running.set(true);
        Pulse nights = pulse(Part.NIGHT, PAUSE_AFTER_NIGHT, real);
        Pulse walks = pulse(Part.ROUNDS, Duration.ZERO, real);
        Optional<Pulse> sweeps =
                periodic.isEmpty() ? Optional.empty() : Optional.of(pulse(Part.SWEEP, Duration.ZERO, real));
        Pulse sends = pulse(Part.COURIER, Duration.ZERO, real);
        threads.add(Thread.ofPlatform()
                .name("timers")
                .start(() -> loop(() -> {
                    nights.attempt(() -> {
                        lead();
                        inTurn(this::nightIfDue).run();
                    });
                    afterNightOfAnother();
                    walks.attempt(inTurn(rounds::runDue));
                    sweeps.ifPresent(pulse -> periodic.forEach(one -> sweepIfDue(one, pulse)));
                })));
        threads.add(Thread.ofPlatform().name("courier").start(() -> loop(() -> sends.attempt(() -> sendAll(sends)))));
    }

    private Pulse pulse(Part part, Duration pause, Clock real) {
        Pulse pulse = new Pulse(part, pause, real, noting(real));
        pulses.add(pulse);
        return pulse;
    }

    /** That a part does well, only the program that leads can say: the others do nothing. */
    private Pulse.Note noting(Clock real) {
        return (part, failing) -> {
            if (failing) {
                alarms.raise(part, part == Part.NIGHT ? night.at() : Optional.empty(), real.instant());
            } else if (leading.get()) {
                alarms.clear(part);
            }
            return failing || leading.get();
        };
    }

    private void loop(Runnable work) {
        while (running.get()) {
            work.run();
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Nothing is done by a program that does not lead, and that is well. */
    private Runnable inTurn(Runnable work) {
        return () -> {
            turn.lock();
            try {
                if (leading.get()) {
                    work.run();
                }
            } finally {
                turn.unlock();
            }
        };
    }

    private void sweepIfDue(Periodic one, Pulse pulse) {
        if (one.due(clock.instant())) {
            pulse.attempt(inTurn(one.work));
        }
    }

    /** Every handful is a sign of life, because a round can take an hour. */
    private void sendAll(Pulse pulse) {
        while (running.get() && leading.get() && leads.getAsBoolean() && courier.sendSome()) {
            pulse.beat();
        }
    }

    /**
     * On start, before the first message: finishes a night that was broken off and holds one that was missed. A night that
     * fails then is told, and tried again once the timers run: people are answered meanwhile.
     *
     * @return whether there was such a night; its keys were in the memory of this process
     */
    public boolean prepare() {
        AtomicBoolean held = new AtomicBoolean();
        new Pulse(Part.NIGHT, PAUSE_AFTER_NIGHT, clock, noting(clock)).attempt(() -> {
            lead();
            inTurn(() -> held.set(night.finish())).run();
        });
        return held.get();
    }

    /** Takes the lead when nobody has it, and then sees what the one before left half done. */
    private void lead() {
        turn.lock();
        try {
            boolean leader = leads.getAsBoolean();
            if (leader && !leading.get()) {
                night.recover();
            }
            leading.set(leader);
        } finally {
            turn.unlock();
        }
    }

    private void nightIfDue() {
        if (night.finish()) {
            afterNight.run();
        }
    }

    /** Also when this program does not lead: that it holds none itself leaves the old keys in its memory. */
    private void afterNightOfAnother() {
        turn.lock();
        try {
            if (night.heldByAnother()) {
                afterNight.run();
            }
        } catch (RuntimeException e) {
            // Storage does not answer, which others tell; it is looked at again in a moment.
            LOG.debug(
                    "Whether a night was held elsewhere is not known. {}",
                    e.getClass().getName());
        } finally {
            turn.unlock();
        }
    }

    /** Does everything that is due now. */
    public void runDue() {
        turn.lock();
        try {
            nightIfDue();
            rounds.runDue();
            periodic.stream().filter(one -> one.due(clock.instant())).forEach(one -> one.work.run());
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
     * @throws IllegalStateException when the clock does not move: what is due then would never be done, and no night held
     */
    public void travel(Instant end, Consumer<Instant> set) {
        turn.lock();
        try {
            catchUp();
            Instant next = nextDue(clock.instant());
            while (!next.isAfter(end)) {
                leap(next, set);
                catchUp();
                next = nextDue(clock.instant());
            }
            leap(end, set);
            catchUp();
        } finally {
            turn.unlock();
        }
    }

    private void leap(Instant moment, Consumer<Instant> set) {
        set.accept(moment);
        if (clock.instant().isBefore(moment)) {
            throw new IllegalStateException("The clock cannot be set.");
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
