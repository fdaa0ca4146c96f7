package nl.meepraten.webadmin.consultation;

import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.DraftState;

/**
 * Why something typed could not be saved: a colleague was first.
 *
 * @param state what happened to the draft
 * @param other where what is saved now can be read
 */
public record Conflict(DraftState state, String other) {

    static Conflict about(ConsultationId id, DraftState state) {
        return new Conflict(state, "/vragen/" + id.code());
    }

    public boolean gone() {
        return state == DraftState.GONE;
    }
}
