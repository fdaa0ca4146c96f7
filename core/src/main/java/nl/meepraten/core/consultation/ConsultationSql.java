package nl.meepraten.core.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.database.Remembered;
import nl.meepraten.core.text.Language;
import org.jdbi.v3.core.Handle;

final class ConsultationSql {

    void insert(Handle handle, ConsultationId id, Draft draft, Instant now) {
        handle.execute(
                "insert into consultation (" + ConsultationReadingSql.COLUMNS
                        + ", changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
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
                draft.split().name(),
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
        draft.translations().forEach((language, said) -> insertTranslation(handle, id, language, said));
        draft.audience().places().forEach(place -> insertAudience(handle, id, "PLACE", place));
        draft.audience().groups().forEach(group -> insertAudience(handle, id, "GROUP", group));
    }

    private static void insertTranslation(Handle handle, ConsultationId id, Language language, Translation said) {
        List<Words> parts = new ArrayList<>();
        parts.add(new Words("TOPIC", 0, 0, said.topic()));
        parts.add(new Words("OPEN", 0, 0, said.open()));
        parts.add(new Words("CLOSED", 0, 0, said.closed()));
        for (int question = 0; question < said.questions().size(); question++) {
            Translation.Wording wording = said.questions().get(question);
            parts.add(new Words("QUESTION", question, 0, wording.text()));
            for (int option = 0; option < wording.options().size(); option++) {
                parts.add(
                        new Words("OPTION", question, option, wording.options().get(option)));
            }
        }
        parts.forEach(part -> handle.execute(
                "insert into translation (consultation, language, part, question, number, words)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id.code(),
                language.name(),
                part.part(),
                part.question(),
                part.number(),
                part.words()));
    }

    private record Words(String part, int question, int number, String words) {}

    private static void insertAudience(Handle handle, ConsultationId id, String kind, String name) {
        handle.execute("insert into audience (consultation, kind, name) values (?, ?, ?)", id.code(), kind, name);
    }

    void deleteDraft(Handle handle, ConsultationId id) {
        for (String table : List.of("translation", "question_option", "question", "audience")) {
            handle.execute("delete from " + table + " where consultation = ?", id.code());
        }
        handle.execute("delete from consultation where id = ?", id.code());
    }

    /** False when it was not in that stage any more. */
    boolean move(Handle handle, ConsultationId id, Stage from, Stage to, Instant now) {
        Remembered.changes(handle);
        return handle.execute(
                        "update consultation set stage = ?, changed_at = ? where id = ? and stage = ?",
                        to.name(),
                        now.toEpochMilli(),
                        id.code(),
                        from.name())
                == 1;
    }

    void opened(Handle handle, ConsultationId id, Instant now) {
        Remembered.changes(handle);
        handle.execute("update consultation set opened_at = ? where id = ?", now.toEpochMilli(), id.code());
    }

    /** Fixes, at opening, the rows of the breakdown and for whom it is. */
    void fix(Handle handle, ConsultationId id, List<String> rows, Collection<Cell> cells) {
        for (int row = 0; row < rows.size(); row++) {
            handle.execute(
                    "insert into split_row (consultation, number, name) values (?, ?, ?)",
                    id.code(),
                    row + 1,
                    rows.get(row));
        }
        cells.forEach(cell -> handle.execute(
                "insert into asked_cell (consultation, place, people) values (?, ?, ?)",
                id.code(),
                cell.place(),
                cell.group()));
    }

    /** For whom a consultation was when it opened. */
    void askedInCopy(Handle handle, ConsultationId id) {
        handle.execute("insert into asked_in_copy (consultation) values (?)", id.code());
    }

    Set<ConsultationId> askedInCopy(Handle handle) {
        return new HashSet<>(handle.createQuery("select consultation from asked_in_copy")
                .map((row, context) -> new ConsultationId(row.getString(1)))
                .list());
    }

    Set<Cell> cells(Handle handle, ConsultationId id) {
        return new HashSet<>(handle.createQuery("select place, people from asked_cell where consultation = ?")
                .bind(0, id.code())
                .map((row, context) -> new Cell(row.getString(1), row.getString(2)))
                .list());
    }

    Optional<Consultation> find(Handle handle, ConsultationId id) {
        return ConsultationReadingSql.one(handle, id);
    }

    /** Newest change first. */
    List<Consultation> all(Handle handle) {
        return ConsultationReadingSql.all(handle);
    }
}
