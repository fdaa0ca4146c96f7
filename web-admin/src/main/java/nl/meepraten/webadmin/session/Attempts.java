package nl.meepraten.webadmin.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often logging in may go wrong: five times in fifteen minutes for one name or place. In memory only. */
final class Attempts {

    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST = 200;

    private final Map<String, Tries> tries = new HashMap<>();
    private final Clock clock;

    Attempts(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int count, Instant since) {}

    synchronized boolean allowed(String who) {
        Tries known = tries.get(one(who));
        return known == null || old(known) || known.count() < MOST;
    }

    synchronized void failed(String name) {
        String who = one(name);
        if (tries.size() >= REMEMBERED) {
            tries.values().removeIf(this::old);
        }
        Tries known = tries.get(who);
        tries.put(
                who,
                known == null || old(known)
                        ? new Tries(1, clock.instant())
                        : new Tries(known.count() + 1, known.since()));
    }

    synchronized void succeeded(String who) {
        tries.remove(one(who));
    }

    /** However someone writes an e-mail address, it is one account; and nobody fills the memory with long ones. */
    private static String one(String who) {
        String plain = who.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private boolean old(Tries known) {
        return known.since().plus(WINDOW).isBefore(clock.instant());
    }
}
