package nl.meepraten.bot.channel;

import java.time.Instant;
import java.util.Optional;
import nl.meepraten.core.contact.Address;

/** Sends texts along one channel. */
public interface Sender {

    /**
     * Asks the provider to send {@code text}, exactly once; never tries again by itself.
     *
     * @param roundCode code of the round the text belongs to, so that the provider can count what arrived; empty for
     *     a reply
     */
    Delivery send(Address to, String text, Optional<String> roundCode);

    /** Whether this very text went to this address at or after {@code since}; asked after a crash or an Unknown. */
    Sent alreadySent(Address to, String text, Instant since);

    /** What the provider knows about a text. */
    enum Sent {
        YES,
        NO,
        CANNOT_TELL
    }
}
