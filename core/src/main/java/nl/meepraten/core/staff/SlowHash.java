package nl.meepraten.core.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Passwords as Argon2id (19 MiB, 2 passes, 1 lane: OWASP's password storage advice). At most two at once, so that many who
 * log in together, or somebody who means harm, cannot fill the memory or take the processors from the bot.
 */
final class SlowHash {

    static final int AT_ONCE = 2;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Checked when there is no such account, so that the time it takes does not tell. */
    private static final String NOBODY = hashed("nobody has this password");

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    /** @param patience how long one waits for a turn before {@link TooBusy} */
    SlowHash(Duration patience) {
        this.patience = patience;
    }

    String of(String password) {
        return inTurn(() -> hashed(password));
    }

    /** @param stored empty when there is no such account: then it is false, after the same work */
    boolean matches(String password, Optional<String> stored) {
        boolean right =
                inTurn(() -> Password.check(password, stored.orElse(NOBODY)).with(ARGON2));
        return right && stored.isPresent();
    }

    <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static String hashed(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }
}
