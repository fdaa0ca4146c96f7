package nl.meepraten.config;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Something that is there now.
 *
 * @param still the last moment we try at which it must be there
 * @param gone the first moment we try at which it may not
 * @param last what has to happen at that moment besides the night, the courier and the start
 */
record Trace(BooleanSupplier there, Instant still, Instant gone, Runnable last) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    Trace(BooleanSupplier there, Instant still, Instant gone) {
        this(there, still, gone, () -> {});
    }

    /** Of what goes at this moment. */
    static Trace until(Instant moment, BooleanSupplier there) {
        return new Trace(there, moment.minus(MINUTE), moment);
    }

    /** Of what nothing deletes. */
    static Trace always(Instant now, BooleanSupplier there) {
        return new Trace(there, now.plus(Duration.ofDays(400)), now.plus(Duration.ofDays(800)));
    }
}
