package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import org.jdbi.v3.core.Handle;

/** Questions count from 1; part 0 of a question is the whole, part n row n of the breakdown. */
final class ReleaseSql {

    private ReleaseSql() {}

    static void insert(Handle handle, Release release) {
        String consultation = release.consultation().code();
        for (int number = 1; number <= release.questions().size(); number++) {
            QuestionRelease question = release.questions().get(number - 1);
            handle.execute(
                    "insert into release_question (consultation, question, withheld) values (?, ?, ?)",
                    consultation,
                    number,
                    question.figures().isEmpty() ? 1 : 0);
            List<Figures> parts = new ArrayList<>();
            question.figures().ifPresent(parts::add);
            parts.addAll(question.rows());
            for (int part = 0; part < parts.size(); part++) {
                insert(handle, consultation, number, part, parts.get(part));
            }
        }
        for (int row = 0; row < release.rows().size(); row++) {
            insertNames(handle, consultation, row + 1, release.rows().get(row));
        }
    }

    private static void insert(Handle handle, String consultation, int question, int part, Figures figures) {
        handle.execute(
                "insert into release_part (consultation, question, part, several, people) values (?, ?, ?, ?, ?)",
                consultation,
                question,
                part,
                figures.several() ? 1 : 0,
                figures.total());
        List<Integer> cells = new ArrayList<>(figures.options());
        cells.addFirst(figures.notUnderstood());
        for (int cell = 0; cell < cells.size(); cell++) {
            handle.execute(
                    "insert into release_figure (consultation, question, part, cell, figure) values (?, ?, ?, ?, ?)",
                    consultation,
                    question,
                    part,
                    cell,
                    cells.get(cell));
        }
    }

    private static void insertNames(Handle handle, String consultation, int part, List<String> names) {
        for (int number = 0; number < names.size(); number++) {
            handle.execute(
                    "insert into release_row (consultation, part, number, name) values (?, ?, ?, ?)",
                    consultation,
                    part,
                    number,
                    names.get(number));
        }
    }

    static Optional<Release> find(Handle handle, ConsultationId consultation) {
        List<QuestionRelease> questions = handle
                .createQuery("select question from release_question where consultation = :c order by question")
                .bind("c", consultation.code())
                .mapTo(Integer.class)
                .list()
                .stream()
                .map(question -> question(handle, consultation, question))
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Release(consultation, questions, rows(handle, consultation)));
    }

    static Set<ConsultationId> published(Handle handle) {
        return handle.createQuery("select distinct consultation from release_question").mapTo(String.class).stream()
                .map(ConsultationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static QuestionRelease question(Handle handle, ConsultationId consultation, int question) {
        List<Figures> parts = handle.createQuery("select part, several, people from release_part"
                        + " where consultation = :c and question = :q order by part")
                .bind("c", consultation.code())
                .bind("q", question)
                .map((row, context) -> {
                    List<Integer> cells = cells(handle, consultation, question, row.getInt("part"));
                    return new Figures(
                            cells.subList(1, cells.size()),
                            cells.getFirst(),
                            row.getInt("people"),
                            row.getInt("several") == 1);
                })
                .list();
        return parts.isEmpty()
                ? QuestionRelease.WITHHELD
                : new QuestionRelease(Optional.of(parts.getFirst()), parts.subList(1, parts.size()));
    }

    private static List<Integer> cells(Handle handle, ConsultationId consultation, int question, int part) {
        return handle.createQuery("select figure from release_figure"
                        + " where consultation = :c and question = :q and part = :p order by cell")
                .bind("c", consultation.code())
                .bind("q", question)
                .bind("p", part)
                .mapTo(Integer.class)
                .list();
    }

    private static List<List<String>> rows(Handle handle, ConsultationId consultation) {
        List<List<String>> rows = new ArrayList<>();
        handle.createQuery("select part, name from release_row where consultation = :c order by part, number")
                .bind("c", consultation.code())
                .map((row, context) -> {
                    if (row.getInt("part") > rows.size()) {
                        rows.add(new ArrayList<>());
                    }
                    return rows.getLast().add(row.getString("name"));
                })
                .list();
        return rows;
    }
}
