package nl.meepraten.bot.channel;

import java.time.Instant;
import java.util.OptionalInt;
import nl.meepraten.core.contact.Address;

/**
 * A message from a person. Lives in memory only and prints nothing of itself.
 *
 * @param from who sent it
 * @param providerId the provider's id of this message; the same message offered again has the same id
 * @param receivedAt when it reached the provider, or else us
 */
public record InboundMessage(Address from, String providerId, Content content, Instant receivedAt) {

    /** A text on a channel whose messages have no numbers. */
    public InboundMessage(Address from, String providerId, String text, Instant receivedAt) {
        this(from, providerId, new Content.Typed(text, OptionalInt.empty()), receivedAt);
    }

    /** What was typed; empty when something else was done. */
    public String text() {
        return content instanceof Content.Typed typed ? typed.text() : "";
    }

    @Override
    public String toString() {
        return "InboundMessage[secret]";
    }
}
