package nl.meepraten.core.story;

/** What one turn puts in the letterbox. Once sealed they all look alike. */
public sealed interface Entry {

    /** Nothing; written all the same, so that a story cannot be told from an answer. */
    record Blank() implements Entry {}

    /**
     * Something someone told.
     *
     * @param thread random number that keeps the parts of one story together
     * @param at milliseconds since 1970, to put the parts in order; gone after the night
     * @param agreed whether the writer had agreed to take part; if not, the words wait for a {@link Consented}
     * @param group the writer's target group: nothing finer is kept
     * @param about the question it answers, as {@link Story#about}; empty when nobody asked
     * @param text as typed
     */
    record Words(long thread, long at, boolean agreed, String group, String about, String text) implements Entry {}

    /** The writer of this thread agreed to take part, so that the words may be used. */
    record Consented(long thread) implements Entry {}

    /** The writer of this thread said how the words may travel on; with that the thread ends. */
    record Permitted(long thread, Permission permission) implements Entry {}
}
