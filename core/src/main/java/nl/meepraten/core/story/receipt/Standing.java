package nl.meepraten.core.story.receipt;

/** What became of a story, as far as who has its receipt is told. */
public enum Standing {
    /** In the letterbox: nobody can read it before the night. */
    SEALED,
    /** Nobody decided about it yet. */
    WAITING,
    /** The council read it, and handed on none of its words. */
    READ,
    /** The council released words for it. */
    SHARED,
    /** Withdrawn before any words of it were released. */
    WITHDRAWN,
    /** Withdrawn after that: who read it did so. */
    WITHDRAWN_SHARED;

    public boolean withdrawn() {
        return this == WITHDRAWN || this == WITHDRAWN_SHARED;
    }

    /** The same once something was decided about a part of it: what was said more counts. */
    Standing after(Standing decided) {
        return withdrawn() || compareTo(decided) > 0 ? this : decided;
    }
}
