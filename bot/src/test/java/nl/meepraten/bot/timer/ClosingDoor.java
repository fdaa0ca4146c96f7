package nl.meepraten.bot.timer;

import java.time.Instant;

/** Closes what is due without the rest of the night, for the benchmark. */
public final class ClosingDoor {

    private ClosingDoor() {}

    public static void closeDue(Closing closing, Instant now) {
        closing.closeDue(now);
    }
}
