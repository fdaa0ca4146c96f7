package nl.meepraten.core.feedback;

import java.time.Instant;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import org.jdbi.v3.core.Handle;

final class FeedbackSql {

    void insert(Handle handle, Feedback feedback) {
        handle.execute(
                "insert into feedback (consultation, answer, words, written_at) values (?, ?, ?, ?)",
                feedback.consultation().code(),
                feedback.answer().name(),
                feedback.text(),
                feedback.writtenAt().toEpochMilli());
    }

    Optional<Feedback> find(Handle handle, ConsultationId consultation) {
        return handle.createQuery("select answer, words, written_at from feedback where consultation = ?")
                .bind(0, consultation.code())
                .map((row, context) -> new Feedback(
                        consultation,
                        Feedback.Answer.valueOf(row.getString(1)),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3))))
                .findOne();
    }
}
