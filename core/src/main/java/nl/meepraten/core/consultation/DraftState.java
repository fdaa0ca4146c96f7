package nl.meepraten.core.consultation;

/** How a draft stands, compared with what somebody saw of it before pressing a button. */
public enum DraftState {
    /** As it was seen, so what was asked is done. */
    CURRENT,
    /** A colleague saved something else in between; nothing is done. */
    CHANGED,
    /** It is published already; nothing is done. */
    NO_DRAFT,
    /** It was thrown away; nothing is done. */
    GONE
}
