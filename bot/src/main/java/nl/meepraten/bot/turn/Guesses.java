package nl.meepraten.bot.turn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Secret;

/**
 * How often each phone sent a receipt today that leads to nothing: in memory only, by a hash whose key this process alone has, so
 * that WIS does not begin anew and nobody shuts out anybody else. A restart forgets it.
 */
final class Guesses {

    /** So many receipts that lead to nothing may one phone send a day. */
    static final int MOST_A_DAY = 5;

    /** More phones are not remembered: who guessed longest ago is forgotten first. */
    private static final int MOST_PHONES = 100_000;

    private final Secret key;
    private final Map<ByteBuffer, Integer> today = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Integer> eldest) {
            return size() > MOST_PHONES;
        }
    };
    private LocalDate day = LocalDate.EPOCH;

    Guesses(Ids ids) {
        this.key = Secret.of(ids.bytes(Secret.LENGTH));
    }

    synchronized boolean tooMany(Address from, LocalDate now) {
        begin(now);
        return today.getOrDefault(phone(from), 0) >= MOST_A_DAY;
    }

    synchronized void note(Address from, LocalDate now) {
        begin(now);
        ByteBuffer phone = phone(from);
        int before = today.getOrDefault(phone, 0);
        today.remove(phone);
        today.put(phone, before + 1);
    }

    private void begin(LocalDate now) {
        if (!now.equals(day)) {
            today.clear();
            day = now;
        }
    }

    private ByteBuffer phone(Address address) {
        String whole = address.channel() + "|" + address.value();
        return ByteBuffer.wrap(key.hmac(whole.getBytes(StandardCharsets.UTF_8)));
    }
}
