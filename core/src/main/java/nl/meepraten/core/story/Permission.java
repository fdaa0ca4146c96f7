package nl.meepraten.core.story;

/** How a writer lets the words of a story travel on. Who was not asked, or said nothing, has given {@link #IN_SHORT}. */
public enum Permission {
    /** The words may go on as they were typed. */
    AS_TYPED,
    /** Only what it comes down to, in somebody else's words. */
    IN_SHORT,
    /** Never: it may be counted as a signal, and nothing else. */
    NEVER
}
