package nl.meepraten.bot.channel;

import java.time.Instant;
import nl.meepraten.core.contact.Address;

/**
 * A message from a person, as typed. Lives in memory only and prints nothing of itself.
 *
 * @param from who sent it
 * @param providerId the provider's id of this message; the same message offered again has the same id
 * @param text as typed, with whatever characters came in; may be empty
 * @param receivedAt when it reached the provider, or else us
 */
public record InboundMessage(Address from, String providerId, String text, Instant receivedAt) {

    @Override
    public String toString() {
        return "InboundMessage[secret]";
    }
}
