package nl.meepraten.webadmin.stories;

import java.time.LocalDate;
import java.util.List;
import nl.meepraten.core.feedback.Due;
import nl.meepraten.core.feedback.Feedback;

/** What the council sees of the municipality's promises: those that are late, and what people were told. */
public record Promises(List<Due> late, List<Told> told) {

    /** @param day on which people were told */
    public record Told(String topic, Feedback feedback, LocalDate day) {}
}
