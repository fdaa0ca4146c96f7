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

    /**
     * The same with buttons under it. Where there are none the text goes alone: what stands on a button can always be
     * typed.
     */
    default Delivery send(Address to, String text, Keyboard buttons, Optional<String> roundCode) {
        return send(to, text, roundCode);
    }

    /**
     * Takes out of the chat what can be taken out; doing it again does no harm, and what is gone or too old is passed over.
     * Says when it has to be done again.
     */
    default Delivery tidy(Address to, Tidying what) {
        return new Delivery.Accepted();
    }

    /** Whether this very text went to this address at or after {@code since}; asked after a crash or an Unknown. */
    Sent alreadySent(Address to, String text, Instant since);

    /** What the provider knows about a text. */
    enum Sent {
        YES,
        NO,
        CANNOT_TELL
    }
}
