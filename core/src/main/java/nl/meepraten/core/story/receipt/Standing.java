package nl.meepraten.core.story.receipt;

/** What became of a story, as far as who has its receipt is told. */
public enum Standing {
    /** Withdrawn before any words of it were released. */
    WITHDRAWN,
    /** Withdrawn after that: who read it did so. */
    WITHDRAWN_SHARED,
    /** It was not read in time, and is gone. */
    EXPIRED,
    /** In the letterbox: nobody can read it before the night. */
    SEALED,
    /** Nobody decided about it yet. */
    WAITING,
    /** The council read it, and handed on none of its words. */
    READ,
    /** The council released words for it. */
    SHARED;

    public boolean withdrawn() {
        return this == WITHDRAWN || this == WITHDRAWN_SHARED;
    }

    Standing further(Standing other) {
        return compareTo(other) > 0 ? this : other;
    }
}
