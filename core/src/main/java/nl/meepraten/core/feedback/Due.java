package nl.meepraten.core.feedback;

import nl.meepraten.core.consultation.Consultation;

/**
 * A promise that waits for its answer.
 *
 * @param daysLeft days until the promised day; negative when that day is past
 */
public record Due(Consultation consultation, long daysLeft) {

    public boolean overdue() {
        return daysLeft < 0;
    }
}
