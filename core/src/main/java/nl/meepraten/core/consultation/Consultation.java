package nl.meepraten.core.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.text.Language;

/**
 * One to five questions with one promise.
 *
 * @param topic what it is about, as it fits after "Over": "de nachtopvang"
 * @param lastDay the last day on which people can answer; it closes in the night after that day
 * @param openedAt when it was published; empty for a draft
 * @param split by what the result is broken down
 * @param translations by language; never by Dutch, in which it is written
 */
public record Consultation(
        ConsultationId id,
        Stage stage,
        String topic,
        List<Question> questions,
        Promise promise,
        Audience audience,
        LocalDate lastDay,
        Optional<Instant> openedAt,
        Split split,
        Map<Language, Translation> translations) {

    public static final int MOST_QUESTIONS = 5;
    public static final int MOST_OPTIONS = 9;

    /** A question stays open at most this many days, so that its key does not live longer. */
    public static final int MOST_DAYS = Kept.BALLOT.amount();

    public Consultation {
        questions = List.copyOf(questions);
        translations = Map.copyOf(translations);
    }

    /** As it reads in this language; in Dutch where there is no translation. */
    public Consultation in(Language language) {
        Draft said = Draft.of(this).in(language);
        return new Consultation(
                id,
                stage,
                said.topic(),
                said.questions(),
                said.promise(),
                audience,
                lastDay,
                openedAt,
                split,
                translations);
    }
}
