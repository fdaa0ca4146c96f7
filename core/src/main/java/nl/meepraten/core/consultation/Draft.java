package nl.meepraten.core.consultation;

import java.time.LocalDate;
import java.util.List;

/** A consultation as an officer is writing it; it may be incomplete. */
public record Draft(String topic, List<Question> questions, Promise promise, Audience audience, LocalDate lastDay) {

    public Draft {
        questions = List.copyOf(questions);
    }

    public static Draft of(Consultation consultation) {
        return new Draft(
                consultation.topic(),
                consultation.questions(),
                consultation.promise(),
                consultation.audience(),
                consultation.lastDay());
    }
}
