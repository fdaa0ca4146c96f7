package nl.meepraten.core.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.text.Language;
import org.jdbi.v3.core.Handle;

/** Reads consultations back: each table once, however many there are. */
final class ConsultationReadingSql {

    static final String COLUMNS =
            "id, stage, topic, purpose, can_change, is_fixed, ladder, answer_by, contact, last_day,"
                    + " opened_at, split";

    private final Rows questions;
    private final Rows options;
    private final Rows audience;
    private final Rows splitRows;
    private final Rows translated;

    private ConsultationReadingSql(Handle handle, Optional<ConsultationId> only) {
        questions = rows(handle, only, "number, kind, words, 0", "question", "number");
        options = rows(handle, only, "question, '', words, number", "question_option", "question, number");
        audience = rows(handle, only, "0, kind, name, 0", "audience", "kind, name");
        splitRows = rows(handle, only, "number, '', name, 0", "split_row", "number");
        translated = rows(
                handle, only, "question, language || ' ' || part, words, number", "translation", "question, number");
    }

    /** A row of any of the tables: where it belongs, what kind it is, and its words. */
    private record Asked(int question, String kind, String words, int number) {}

    private static final class Rows {
        private final Map<String, List<Asked>> all = new HashMap<>();

        List<Asked> of(String consultation) {
            return all.getOrDefault(consultation, List.of());
        }

        void add(String consultation, Asked row) {
            all.computeIfAbsent(consultation, one -> new ArrayList<>()).add(row);
        }
    }

    static Optional<Consultation> one(Handle handle, ConsultationId id) {
        ConsultationReadingSql parts = new ConsultationReadingSql(handle, Optional.of(id));
        return handle.createQuery("select " + COLUMNS + " from consultation where id = ?")
                .bind(0, id.code())
                .map((row, context) -> parts.consultation(row))
                .findOne();
    }

    /** Newest change first. */
    static List<Consultation> all(Handle handle) {
        ConsultationReadingSql parts = new ConsultationReadingSql(handle, Optional.empty());
        return handle.createQuery("select " + COLUMNS + " from consultation order by changed_at desc, id")
                .map((row, context) -> parts.consultation(row))
                .list();
    }

    private static Rows rows(Handle handle, Optional<ConsultationId> only, String columns, String table, String order) {
        Rows rows = new Rows();
        String where = only.isPresent() ? " where consultation = :id" : "";
        var query = handle.createQuery(
                "select consultation, " + columns + " from " + table + where + " order by consultation, " + order);
        only.ifPresent(id -> query.bind("id", id.code()));
        query.map((row, context) -> {
                    rows.add(
                            row.getString(1),
                            new Asked(row.getInt(2), row.getString(3), row.getString(4), row.getInt(5)));
                    return true;
                })
                .list();
        return rows;
    }

    private Consultation consultation(ResultSet row) throws SQLException {
        String id = row.getString("id");
        long openedAt = row.getLong("opened_at");
        List<Question> asked = questions(id);
        return new Consultation(
                new ConsultationId(id),
                Stage.valueOf(row.getString("stage")),
                row.getString("topic"),
                asked,
                new Promise(
                        row.getString("purpose"),
                        row.getString("can_change"),
                        row.getString("is_fixed"),
                        Ladder.of(row.getInt("ladder")),
                        LocalDate.ofEpochDay(row.getLong("answer_by")),
                        row.getString("contact")),
                new Audience(audience(id, "PLACE"), audience(id, "GROUP")),
                LocalDate.ofEpochDay(row.getLong("last_day")),
                openedAt == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(openedAt)),
                new Split(
                        Split.By.valueOf(row.getString("split")),
                        splitRows.of(id).stream().map(Asked::words).toList()),
                translations(id, asked.size()));
    }

    private List<Question> questions(String id) {
        return questions.of(id).stream()
                .map(one -> new Question(one.words(), Question.Kind.valueOf(one.kind()), options(id, one.question())))
                .toList();
    }

    private List<String> options(String id, int question) {
        return options.of(id).stream()
                .filter(one -> one.question() == question)
                .map(Asked::words)
                .toList();
    }

    private HashSet<String> audience(String id, String kind) {
        HashSet<String> names = new HashSet<>();
        audience.of(id).stream().filter(one -> one.kind().equals(kind)).forEach(one -> names.add(one.words()));
        return names;
    }

    private Map<Language, Translation> translations(String id, int questions) {
        Map<Language, Translation> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String start = language.name() + " ";
            if (translated.of(id).stream().anyMatch(one -> one.kind().startsWith(start))) {
                all.put(language, translation(id, start, questions));
            }
        }
        return all;
    }

    private Translation translation(String id, String start, int questions) {
        List<Translation.Wording> wordings = new ArrayList<>();
        for (int question = 0; question < questions; question++) {
            wordings.add(new Translation.Wording(
                    String.join("", words(id, start + "QUESTION", question)), words(id, start + "OPTION", question)));
        }
        return new Translation(
                String.join("", words(id, start + "TOPIC", 0)),
                String.join("", words(id, start + "OPEN", 0)),
                String.join("", words(id, start + "CLOSED", 0)),
                wordings);
    }

    private List<String> words(String id, String part, int question) {
        return translated.of(id).stream()
                .filter(one -> one.kind().equals(part) && one.question() == question)
                .map(Asked::words)
                .toList();
    }
}
