package nl.meepraten.core.meeting;

/** What somebody said to an invitation. It is kept in that person's sealed record and nowhere else. */
public enum Rsvp {
    /** Invited, and nothing said yet. */
    OPEN,
    YES,
    NO,
    MAYBE;

    /** Whether this person asked to be reminded. */
    public boolean mayCome() {
        return this == YES || this == MAYBE;
    }
}
