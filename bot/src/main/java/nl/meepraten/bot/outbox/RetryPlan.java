package nl.meepraten.bot.outbox;

import java.time.Duration;
import java.util.List;

/** How long to wait before the next try: longer each time, until the text is no longer worth sending. */
final class RetryPlan {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30));

    private RetryPlan() {}

    /** @param failures how often sending has failed, at least 1 */
    static Duration after(int failures) {
        return WAITS.get(Math.min(failures, WAITS.size()) - 1);
    }
}
