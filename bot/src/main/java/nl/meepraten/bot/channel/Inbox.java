package nl.meepraten.bot.channel;

/** Where every channel hands in what people send. */
@FunctionalInterface
public interface Inbox {

    /**
     * Handles {@code message} once, however often it is handed in, and returns after the commit: from then on the
     * provider may forget it.
     *
     * @throws RuntimeException when it could not be handled; nothing of it is kept and the provider has to offer it
     *     again
     */
    Handled receive(InboundMessage message);

    /** What became of a message. */
    enum Handled {
        /** Handled now. */
        DONE,
        /** Handled before; nothing was done. */
        REPEAT
    }
}
