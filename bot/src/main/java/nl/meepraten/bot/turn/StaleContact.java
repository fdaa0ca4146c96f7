package nl.meepraten.bot.turn;

/** A record changed between reading and writing it; the turn is run again from the start. */
final class StaleContact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleContact() {
        super("A contact record changed in between.");
    }
}
