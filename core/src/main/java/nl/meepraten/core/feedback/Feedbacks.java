package nl.meepraten.core.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;

/** Answering back: everyone in the audience hears it once, and the promise is kept. */
public final class Feedbacks {

    private final Database database;
    private final Consultations consultations;
    private final Broadcasts broadcasts;
    private final QuestionText texts;
    private final Clock clock;
    private final FeedbackSql sql = new FeedbackSql();

    public Feedbacks(
            Database database, Consultations consultations, Broadcasts broadcasts, QuestionText texts, Clock clock) {
        this.database = database;
        this.consultations = consultations;
        this.broadcasts = broadcasts;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is wrong with the words of a feedback; {@link #FINE} when nothing is. */
    public enum Check {
        FINE,
        MISSING,
        TOO_LONG,
        ODD_CHARACTER
    }

    /** The text message people get: one part. */
    public String message(Consultation consultation, Feedback.Answer answer, String words) {
        return texts.feedback(Language.NL, consultation, answer.name(), words.strip());
    }

    public Check check(Consultation consultation, Feedback.Answer answer, String words) {
        if (words.isBlank()) {
            return Check.MISSING;
        }
        List<Segments> segments = Language.FULL.stream()
                .map(language -> texts.feedback(language, consultation, answer.name(), words.strip()))
                .map(Segments::of)
                .toList();
        if (segments.stream().anyMatch(one -> !one.offenders().isEmpty())
                || words.chars().anyMatch(Character::isISOControl)) {
            return Check.ODD_CHARACTER;
        }
        return segments.stream().allMatch(Segments::one) ? Check.FINE : Check.TOO_LONG;
    }

    /**
     * Sends the feedback to everyone in the audience: now, or in the morning when it would wake people up.
     *
     * @return false when the consultation is not closed, or was told back before
     * @throws IllegalArgumentException when {@link #check} is not fine
     */
    public boolean write(ConsultationId id, Feedback.Answer answer, String words) {
        Consultation consultation = consultations.find(id).orElseThrow();
        Check check = check(consultation, answer, words);
        if (check != Check.FINE) {
            throw new IllegalArgumentException("This feedback cannot be sent: " + check);
        }
        return database.writeAlone(handle -> {
            if (!consultations.toldBack(handle, id)) {
                return false;
            }
            sql.insert(handle, new Feedback(id, answer, words.strip(), clock.instant()));
            broadcasts.add(handle, Broadcast.Kind.FEEDBACK, id.code(), consultations.awake(clock.instant()));
            return true;
        });
    }

    public Optional<Feedback> of(ConsultationId consultation) {
        return database.read(handle -> sql.find(handle, consultation));
    }

    /** Closed consultations that people have heard nothing about, most urgent first. */
    public List<Due> due(LocalDate today) {
        return consultations.in(Stage.CLOSED).stream()
                .map(one -> new Due(
                        one, ChronoUnit.DAYS.between(today, one.promise().answerBy())))
                .sorted(Comparator.comparingLong(Due::daysLeft))
                .toList();
    }
}
