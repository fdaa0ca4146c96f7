package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import org.jdbi.v3.core.Handle;

final class ReleaseSql {

    private ReleaseSql() {}

    static void insert(Handle handle, Release release) {
        String consultation = release.consultation().code();
        for (int i = 0; i < release.questions().size(); i++) {
            Optional<Figures> figures = release.questions().get(i).figures();
            handle.execute(
                    "insert into release_question (consultation, question, withheld) values (?, ?, ?)",
                    consultation,
                    i + 1,
                    figures.isEmpty() ? 1 : 0);
            int question = i + 1;
            figures.ifPresent(published -> insert(handle, consultation, question, published));
        }
    }

    private static void insert(Handle handle, String consultation, int question, Figures figures) {
        List<Integer> cells = new ArrayList<>(figures.options());
        cells.addFirst(figures.notUnderstood());
        for (int cell = 0; cell < cells.size(); cell++) {
            handle.execute(
                    "insert into release_figure (consultation, question, cell, figure) values (?, ?, ?, ?)",
                    consultation,
                    question,
                    cell,
                    cells.get(cell));
        }
    }

    static Optional<Release> find(Handle handle, ConsultationId consultation) {
        List<QuestionRelease> questions = handle.createQuery(
                        "select question, withheld from release_question where consultation = :c order by question")
                .bind("c", consultation.code())
                .map((row, context) -> row.getInt("withheld") == 1
                        ? QuestionRelease.WITHHELD
                        : new QuestionRelease(Optional.of(figures(handle, consultation, row.getInt("question")))))
                .list();
        return questions.isEmpty() ? Optional.empty() : Optional.of(new Release(consultation, questions));
    }

    private static Figures figures(Handle handle, ConsultationId consultation, int question) {
        List<Integer> cells = handle.createQuery(
                        "select figure from release_figure where consultation = :c and question = :q order by cell")
                .bind("c", consultation.code())
                .bind("q", question)
                .mapTo(Integer.class)
                .list();
        return new Figures(cells.subList(1, cells.size()), cells.getFirst());
    }
}
