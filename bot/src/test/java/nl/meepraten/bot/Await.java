package nl.meepraten.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does, no longer than needed. */
public final class Await {

    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Await() {}

    /** Fails when the condition does not come true in half a minute. */
    public static void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("waiting")
                    .isLessThan(LONGEST);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
