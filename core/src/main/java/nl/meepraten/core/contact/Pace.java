package nl.meepraten.core.contact;

/** How much someone wants to hear: everything, only replies, or nothing at all. */
public enum Pace {
    ACTIVE,
    PAUSED,
    STOPPED
}
