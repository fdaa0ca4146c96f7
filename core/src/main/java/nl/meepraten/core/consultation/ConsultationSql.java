package nl.meepraten.core.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

final class ConsultationSql {

    private static final String COLUMNS =
            "id, stage, topic, purpose, can_change, is_fixed, ladder, answer_by," + " contact, last_day, opened_at";

    void insert(Handle handle, ConsultationId id, Draft draft, Instant now) {
        handle.execute(
                "insert into consultation (" + COLUMNS + ", changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
                id.code(),
                Stage.DRAFT.name(),
                draft.topic(),
                draft.promise().purpose(),
                draft.promise().open(),
                draft.promise().closed(),
                draft.promise().ladder().step(),
                draft.promise().answerBy().toEpochDay(),
                draft.promise().contact(),
                draft.lastDay().toEpochDay(),
                now.toEpochMilli());
        insertParts(handle, id, draft);
    }

    private static void insertParts(Handle handle, ConsultationId id, Draft draft) {
        for (int number = 0; number < draft.questions().size(); number++) {
            Question question = draft.questions().get(number);
            handle.execute(
                    "insert into question (consultation, number, kind, words) values (?, ?, ?, ?)",
                    id.code(),
                    number,
                    question.kind().name(),
                    question.text());
            for (int option = 0; option < question.options().size(); option++) {
                handle.execute(
                        "insert into question_option (consultation, question, number, words) values (?, ?, ?, ?)",
                        id.code(),
                        number,
                        option,
                        question.options().get(option));
            }
        }
        draft.audience().places().forEach(place -> insertAudience(handle, id, "PLACE", place));
        draft.audience().groups().forEach(group -> insertAudience(handle, id, "GROUP", group));
    }

    private static void insertAudience(Handle handle, ConsultationId id, String kind, String name) {
        handle.execute("insert into audience (consultation, kind, name) values (?, ?, ?)", id.code(), kind, name);
    }

    void deleteDraft(Handle handle, ConsultationId id) {
        for (String table : List.of("question_option", "question", "audience")) {
            handle.execute("delete from " + table + " where consultation = ?", id.code());
        }
        handle.execute("delete from consultation where id = ?", id.code());
    }

    /** False when it was not in that stage any more. */
    boolean move(Handle handle, ConsultationId id, Stage from, Stage to, Instant now) {
        return handle.execute(
                        "update consultation set stage = ?, changed_at = ? where id = ? and stage = ?",
                        to.name(),
                        now.toEpochMilli(),
                        id.code(),
                        from.name())
                == 1;
    }

    void opened(Handle handle, ConsultationId id, Instant now) {
        handle.execute("update consultation set opened_at = ? where id = ?", now.toEpochMilli(), id.code());
    }

    Optional<Consultation> find(Handle handle, ConsultationId id) {
        return handle.createQuery("select " + COLUMNS + " from consultation where id = ?")
                .bind(0, id.code())
                .map((row, context) -> consultation(handle, row))
                .findOne();
    }

    /** Newest change first. */
    List<Consultation> all(Handle handle) {
        return handle.createQuery("select " + COLUMNS + " from consultation order by changed_at desc, id")
                .map((row, context) -> consultation(handle, row))
                .list();
    }

    private static Consultation consultation(Handle handle, ResultSet row) throws SQLException {
        ConsultationId id = new ConsultationId(row.getString("id"));
        long openedAt = row.getLong("opened_at");
        return new Consultation(
                id,
                Stage.valueOf(row.getString("stage")),
                row.getString("topic"),
                questions(handle, id),
                new Promise(
                        row.getString("purpose"),
                        row.getString("can_change"),
                        row.getString("is_fixed"),
                        Ladder.of(row.getInt("ladder")),
                        LocalDate.ofEpochDay(row.getLong("answer_by")),
                        row.getString("contact")),
                new Audience(audience(handle, id, "PLACE"), audience(handle, id, "GROUP")),
                LocalDate.ofEpochDay(row.getLong("last_day")),
                openedAt == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(openedAt)));
    }

    private static List<Question> questions(Handle handle, ConsultationId id) {
        return handle.createQuery("select number, kind, words from question where consultation = ? order by number")
                .bind(0, id.code())
                .map((row, context) -> new Question(
                        row.getString("words"),
                        Question.Kind.valueOf(row.getString("kind")),
                        options(handle, id, row.getInt("number"))))
                .list();
    }

    private static List<String> options(Handle handle, ConsultationId id, int question) {
        return handle.createQuery(
                        "select words from question_option where consultation = ? and question = ? order by number")
                .bind(0, id.code())
                .bind(1, question)
                .mapTo(String.class)
                .list();
    }

    private static Set<String> audience(Handle handle, ConsultationId id, String kind) {
        return new HashSet<>(handle.createQuery("select name from audience where consultation = ? and kind = ?")
                .bind(0, id.code())
                .bind(1, kind)
                .mapTo(String.class)
                .list());
    }
}
