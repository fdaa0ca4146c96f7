package nl.meepraten.bot.turn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/**
 * Remembers which provider messages were handled, so that a repeat changes nothing. Only a hash is kept, under a key of
 * its day that is destroyed after {@link #DAYS} days.
 */
public final class Seen {

    /** Providers may offer a message again for as long as we have not deleted it, which may fail for 14 days. */
    public static final int DAYS = 15;

    private static final String KEY = "seen-";

    private final KeyVault vault;
    private final SeenSql sql = new SeenSql();

    public Seen(KeyVault vault) {
        this.vault = vault;
    }

    /** Notes a message as handled today; false when it was handled before. */
    boolean note(Handle handle, String channel, String providerId, LocalDate today) {
        byte[] name = (channel + "|" + providerId).getBytes(StandardCharsets.UTF_8);
        long day = today.toEpochDay();
        for (long earlier = day - DAYS + 1; earlier <= day; earlier++) {
            long kept = earlier;
            if (vault.find(KEY + kept)
                    .filter(key -> sql.has(handle, kept, key.hmac(name)))
                    .isPresent()) {
                return false;
            }
        }
        sql.insert(handle, day, keyOf(day).hmac(name));
        return true;
    }

    private synchronized Secret keyOf(long day) {
        return vault.find(KEY + day).orElseGet(() -> vault.create(KEY + day));
    }

    /** At night: what is too old goes. */
    public void forgetBefore(Handle handle, LocalDate today) {
        sql.deleteBefore(handle, today.toEpochDay() - DAYS + 1);
    }

    /** After the night's transaction: the keys of the days that went. */
    public void destroyKeysBefore(LocalDate today) {
        long oldest = today.toEpochDay() - DAYS + 1;
        vault.names().stream()
                .filter(name -> name.startsWith(KEY) && Long.parseLong(name.substring(KEY.length())) < oldest)
                .forEach(vault::destroy);
    }
}
