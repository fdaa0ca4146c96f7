package nl.meepraten.webadmin.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often logging in may go wrong in fifteen minutes: five times for one account from one address, so that a colleague
 * who forgot a password stops nobody else; twenty times for one account from all addresses together; a hundred times for
 * one address, since a whole office can share one. In memory only, and what is older goes with the next try.
 */
final class Attempts {

    static final int ACCOUNT_FROM_ADDRESS = 5;
    static final int ACCOUNT = 20;
    static final int ADDRESS = 100;

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST = 200;

    /** The oldest first, so that those are forgotten when there are too many to remember. */
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    private final Clock clock;

    Attempts(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int count, Instant since) {}

    private record Limit(String key, int most) {}

    /** Counts a try before its password is checked, so that many at once are no way around; false when it is one too many. */
    synchronized boolean begin(String account, String address) {
        tries.values().removeIf(this::old);
        List<Limit> limits = limits(account, address);
        if (limits.stream().anyMatch(limit -> count(limit.key()) >= limit.most())) {
            return false;
        }
        limits.forEach(limit -> add(limit.key(), 1));
        return true;
    }

    /** This try was right, or was not looked at: it does not count. */
    synchronized void undo(String account, String address) {
        limits(account, address).forEach(limit -> add(limit.key(), -1));
    }

    /** Whoever got in may mistype again from there. */
    synchronized void succeeded(String account, String address) {
        undo(account, address);
        tries.remove(limits(account, address).getFirst().key());
    }

    /** How many counts are in memory; of one try three. */
    synchronized int remembered() {
        return tries.size();
    }

    private static List<Limit> limits(String account, String address) {
        String one = one(account);
        return List.of(
                new Limit("both " + address + " " + one, ACCOUNT_FROM_ADDRESS),
                new Limit("account " + one, ACCOUNT),
                new Limit("address " + address, ADDRESS));
    }

    /** However someone writes an e-mail address, it is one account; and nobody fills the memory with long ones. */
    private static String one(String account) {
        String plain = account.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private int count(String key) {
        Tries known = tries.get(key);
        return known == null || old(known) ? 0 : known.count();
    }

    private void add(String key, int difference) {
        int before = count(key);
        Tries known = tries.get(key);
        Instant since = before == 0 || known == null ? clock.instant() : known.since();
        if (before == 0) {
            tries.remove(key);
        }
        if (before + difference > 0) {
            tries.put(key, new Tries(before + difference, since));
            forget();
        } else {
            tries.remove(key);
        }
    }

    private void forget() {
        if (tries.size() > REMEMBERED) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    private boolean old(Tries known) {
        return known.since().plus(WINDOW).isBefore(clock.instant());
    }
}
