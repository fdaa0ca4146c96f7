package nl.meepraten.core.status;

/** The eight steps of the night, in order. */
public enum NightStep {
    CLOSE_QUESTIONS,
    EMPTY_LETTERBOX,
    DRAW_KEYS,
    SEAL_ANEW,
    SCRUB,
    BACK_UP,
    BACK_UP_KEYS,
    DESTROY_KEYS
}
