package nl.meepraten.bot.canary;

import java.time.Instant;

/** The clock is passed in, never read. */
public final class BotThatReadsTheClock {
    Instant when() {
        return Instant.now();
    }
}
