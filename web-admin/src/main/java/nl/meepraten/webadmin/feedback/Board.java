package nl.meepraten.webadmin.feedback;

import java.time.LocalDate;
import java.util.List;
import nl.meepraten.core.feedback.Due;
import nl.meepraten.core.feedback.Feedback;

/** Promises that wait, and what people were told. */
public record Board(List<Due> due, List<Told> told) {

    public List<Told> told(Feedback.Answer answer) {
        return told.stream().filter(one -> one.feedback().answer() == answer).toList();
    }

    /** @param day on which people were told */
    public record Told(String topic, Feedback feedback, LocalDate day) {}
}
