package nl.meepraten.core.consultation;

/** How far a consultation is: asked, collected, told back; or withdrawn because something was wrong with it. */
public enum Stage {
    DRAFT,
    OPEN,
    CLOSED,
    TOLD_BACK,
    WITHDRAWN
}
