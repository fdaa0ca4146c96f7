package nl.meepraten.bot.reading.stance;

/** What a phrase means beside a yes or no question. */
public enum Sense {
    /** A yes also when a whole sentence follows. */
    YES,
    /** A yes only when nothing else is said. */
    YES_ALONE,
    NO,
    NO_ALONE,
    UNSURE,
    /** "What do you mean": not sure when nothing else is said. */
    HUH,
    REFUSE,
    /** Right after a yes it makes it half a one. */
    BUT,
    /** Right after a yes it begins a question of its own. */
    ASKS,
    FILLER,
    /** A word of this language that looks like an answer in another. */
    OTHER
}
