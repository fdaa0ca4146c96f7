package nl.meepraten.bot.outbox;

import java.util.concurrent.locks.LockSupport;

/** Keeps a channel to a number of messages a second, so that its provider does not turn us away. */
public final class Pace {

    private final long interval;
    private long next = System.nanoTime();

    /** @param perSecond messages a second, at least 1 */
    public Pace(int perSecond) {
        this.interval = 1_000_000_000L / perSecond;
    }

    void await() {
        long mine = turn();
        long wait;
        while ((wait = mine - System.nanoTime()) > 0) {
            LockSupport.parkNanos(wait);
        }
    }

    private synchronized long turn() {
        long now = System.nanoTime();
        long mine = next - now > 0 ? next : now;
        next = mine + interval;
        return mine;
    }
}
