package nl.meepraten.core.feedback;

import java.time.Instant;
import nl.meepraten.core.consultation.ConsultationId;

/**
 * What the municipality does with the answers.
 *
 * @param text in its own words; for {@link Answer#CANNOT} it is the reason, as it fits after "want"
 */
public record Feedback(ConsultationId consultation, Answer answer, String text, Instant writtenAt) {

    public enum Answer {
        WILL_DO,
        LOOKING_INTO,
        CANNOT
    }
}
