package nl.meepraten.core.staff;

/** So many people log in at this moment that this one has to try again. Nothing has been checked yet. */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooBusy() {
        super("Too many passwords to check at once.");
    }
}
