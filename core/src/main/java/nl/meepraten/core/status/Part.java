package nl.meepraten.core.status;

/** A part of what happens by itself; each can fail while the others go on. */
public enum Part {
    NIGHT,
    ROUNDS,
    SWEEP,
    COURIER,
    /** Fetching what people write there. */
    TELEGRAM
}
