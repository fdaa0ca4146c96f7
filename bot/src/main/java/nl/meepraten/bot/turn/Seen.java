package nl.meepraten.bot.turn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/**
 * Remembers which provider messages were handled, so that a repeat changes nothing. Only a hash is kept, under a key of
 * its day that is destroyed after {@link #DAYS} days.
 */
public final class Seen {

    /** Providers may offer a message again for as long as we have not deleted it, which may fail for 14 days. */
    public static final int DAYS = Kept.SEEN.amount();

    private static final String KEY = "seen-";

    private final KeyVault vault;
    /** Days on which nothing came in: no key is made for them any more, so it is looked for once. */
    private final Set<Long> withoutKey = ConcurrentHashMap.newKeySet();

    private final SeenSql sql = new SeenSql();

    public Seen(KeyVault vault) {
        this.vault = vault;
    }

    /** A message was handled before: nothing that was written for it may stay. */
    static final class Repeated extends RuntimeException {
        private static final long serialVersionUID = 1;

        Repeated() {
            super("A message was handled before.");
        }
    }

    /**
     * Notes a message as handled today.
     *
     * @throws Repeated here or at the end of the turn, when it was handled before
     */
    void note(Handle handle, String channel, String providerId, LocalDate today) {
        byte[] name = (channel + "|" + providerId).getBytes(StandardCharsets.UTF_8);
        long day = today.toEpochDay();
        vault.findOrCreate(KEY + day);
        sql.insertUnless(handle, day, hashes(name, day));
    }

    /** Of this message, under every key that is kept. */
    private Map<Long, byte[]> hashes(byte[] name, long today) {
        Map<Long, byte[]> hashes = new HashMap<>();
        for (long day = today - DAYS + 1; day <= today; day++) {
            Optional<Secret> key = withoutKey.contains(day) ? Optional.empty() : vault.find(KEY + day);
            if (key.isPresent()) {
                hashes.put(day, key.get().hmac(name));
            } else if (day < today) {
                withoutKey.add(day);
            }
        }
        return hashes;
    }

    /** At night: what is too old goes. */
    public void forgetBefore(Handle handle, LocalDate today) {
        sql.deleteBefore(handle, today.toEpochDay() - DAYS + 1);
    }

    /** Forgets everything, when the keys are gone. */
    public void forgetAll(Handle handle) {
        sql.deleteBefore(handle, Long.MAX_VALUE);
    }

    /** After the night's transaction: the keys of the days that went. */
    public void destroyKeysBefore(LocalDate today) {
        long oldest = today.toEpochDay() - DAYS + 1;
        vault.names().stream()
                .filter(name -> name.startsWith(KEY) && Long.parseLong(name.substring(KEY.length())) < oldest)
                .forEach(vault::destroy);
    }
}
