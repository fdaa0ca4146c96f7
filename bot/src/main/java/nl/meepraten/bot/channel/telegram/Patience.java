package nl.meepraten.bot.channel.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits longer after each failure, and tells of trouble once, until it is over. */
final class Patience {

    static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    private final Duration shortestWait;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int failures;

    Patience(Duration shortestWait) {
        this.shortestWait = shortestWait;
    }

    /** Whether there is nothing left to wait for. */
    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    void stop() {
        stopped.countDown();
    }

    /** It went well. */
    void well() {
        if (failures > 0) {
            LOG.info("Telegram works again.");
        }
        failures = 0;
    }

    /** Told once, until it goes well again. */
    void trouble(String what) {
        if (failures == 0 && !isStopped()) {
            LOG.warn("Messages from Telegram wait until this is over: {}", what);
        }
    }

    void trouble(TelegramTrouble trouble) {
        trouble(trouble.kind() + " " + trouble.status());
    }

    /** Longer each time; the figures of the first waits are 1, 2, 4, 8, 16, 30 seconds. */
    void pause(Duration atLeast) {
        Duration usual = shortestWait.multipliedBy(1L << Math.min(failures, 5));
        failures++;
        Duration wait = usual.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : usual;
        try {
            stopped.await(Math.max(wait.toMillis(), atLeast.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stop();
        }
    }
}
