package nl.meepraten.core.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One to five questions with one promise.
 *
 * @param topic what it is about, as it fits after "Over": "de nachtopvang"
 * @param lastDay the last day on which people can answer; it closes in the night after that day
 * @param openedAt when it was published; empty for a draft
 */
public record Consultation(
        ConsultationId id,
        Stage stage,
        String topic,
        List<Question> questions,
        Promise promise,
        Audience audience,
        LocalDate lastDay,
        Optional<Instant> openedAt) {

    public static final int MOST_QUESTIONS = 5;
    public static final int MOST_OPTIONS = 9;

    /** A question stays open at most this many days, so that its key does not live longer. */
    public static final int MOST_DAYS = 14;

    public Consultation {
        questions = List.copyOf(questions);
    }
}
