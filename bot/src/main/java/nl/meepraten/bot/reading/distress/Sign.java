package nl.meepraten.bot.reading.distress;

import java.util.Optional;

/** What the lists of words say of a text as a whole; each sign has points of its own. */
enum Sign {
    MEDICAL,
    SUICIDE,
    MINOR,
    VIOLENCE,
    COLD,
    /** A manner of speaking. */
    FIGURE,
    DENIED,
    /** Past, or a matter of policy. */
    DISTANT;

    /** The danger is named in plain words. */
    static Sign of(Danger danger) {
        return valueOf(danger.name());
    }

    /** The kind that is named in plain words. */
    Optional<Danger> danger() {
        return isPlain() ? Optional.of(Danger.valueOf(name())) : Optional.empty();
    }

    boolean isPlain() {
        return ordinal() < FIGURE.ordinal();
    }
}
