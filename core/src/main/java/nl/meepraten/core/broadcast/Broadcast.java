package nl.meepraten.core.broadcast;

import java.time.Instant;

/**
 * Something that many people will be told: written by a click in the panel or by the night, carried out by the bot as a
 * round.
 *
 * @param code eight random letters and digits; provider callbacks carry it, never a person's
 * @param subject code of what it is about: a consultation or a meeting
 * @param due not before this moment
 */
public record Broadcast(String code, Kind kind, String subject, Instant due) {

    public enum Kind {
        OPENING,
        NUDGE,
        OUTCOME,
        FEEDBACK,
        WITHDRAWAL,
        /** To a meeting, as the three that follow. */
        INVITATION,
        REMINDER,
        CHANGE,
        CANCELLATION
    }
}
