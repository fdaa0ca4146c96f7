package nl.meepraten.bot.reading.distress;

/** Kinds of acute danger, the most urgent first: the first that applies counts. */
public enum Danger {
    /** A life in physical danger now. */
    MEDICAL,
    SUICIDE,
    /** A child or somebody under eighteen in danger. */
    MINOR,
    VIOLENCE,
    COLD
}
