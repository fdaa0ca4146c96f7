package nl.meepraten.bot.channel;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What a provider did with a text we asked it to send. */
public sealed interface Delivery {

    /**
     * The provider has it and will send it.
     *
     * @param number the number it has in the chat, where messages have one
     */
    record Accepted(OptionalInt number) implements Delivery {
        public Accepted() {
            this(OptionalInt.empty());
        }
    }

    /** It will never be sent to this address; trying again is of no use. */
    record Refused(Reason reason) implements Delivery {}

    /**
     * It was certainly not taken; sending again makes no double.
     *
     * @param after how long the provider asks us to wait, if it says so
     */
    record TryLater(Optional<Duration> after) implements Delivery {}

    /** The provider may or may not have taken it: ask with {@link Sender#alreadySent} before sending again. */
    record Unknown() implements Delivery {}

    /** Why an address is refused. */
    enum Reason {
        /** The person, or the provider on their behalf, wants no messages from us. */
        BLOCKED,
        /** No such number, or a number that cannot get a text message. */
        INVALID_NUMBER,
        OTHER
    }
}
