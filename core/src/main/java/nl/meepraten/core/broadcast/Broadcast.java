package nl.meepraten.core.broadcast;

import java.time.Instant;
import nl.meepraten.core.consultation.ConsultationId;

/**
 * Something that many people will be told: written by a click in the panel or by the night, carried out by the bot as a
 * round.
 *
 * @param code eight random letters and digits; provider callbacks carry it, never a person's
 * @param due not before this moment
 */
public record Broadcast(String code, Kind kind, ConsultationId consultation, Instant due) {

    public enum Kind {
        OPENING,
        NUDGE,
        OUTCOME,
        FEEDBACK,
        WITHDRAWAL
    }
}
