package nl.meepraten.webadmin.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.release.Lead;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;

/** A result as other programs read it, on the command line and in the interface: of the figures, only what was released. */
public final class ResultJson {

    private static final QuestionText TEXTS = new QuestionText(Texts.load());

    private ResultJson() {}

    /** Which consultation it is, without figures. */
    static ObjectNode about(Consultation consultation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("consultation", consultation.id().code())
                .put("topic", consultation.topic())
                .put("stage", consultation.stage().name().toLowerCase(Locale.ROOT))
                .put("last_day", consultation.lastDay().toString());
    }

    /** @param release empty when there is none yet */
    public static ObjectNode of(Consultation consultation, Optional<Release> release) {
        ObjectNode answer = about(consultation).put("released", release.isPresent());
        release.ifPresent(figures -> {
            for (int number = 0; number < figures.questions().size(); number++) {
                question(
                        answer.withArray("questions").addObject(),
                        consultation.questions().get(number),
                        figures.questions().get(number),
                        figures.rows());
            }
        });
        return answer;
    }

    private static void question(
            ObjectNode answer, Question question, Release.QuestionRelease release, List<List<String>> rows) {
        answer.put("text", question.text());
        answer.put("kind", question.kind().name().toLowerCase(Locale.ROOT));
        answer.put("withheld", release.figures().isEmpty());
        List<String> labels = TEXTS.labels(Language.NL, question);
        release.figures().ifPresent(figures -> figures(answer, labels, figures));
        for (int row = 0; row < release.rows().size(); row++) {
            ObjectNode part = answer.withArray("breakdown").addObject();
            rows.get(row).forEach(part.withArray("rows")::add);
            figures(part, labels, release.rows().get(row));
        }
    }

    private static void figures(ObjectNode answer, List<String> labels, Release.Figures figures) {
        answer.put("at_least", figures.total());
        Optional<List<Integer>> percentages = Lead.percentages(figures);
        for (int option = 0; option < labels.size(); option++) {
            int people = figures.options().get(option);
            ObjectNode one = answer.withArray("options")
                    .addObject()
                    .put("text", labels.get(option))
                    .put("people", people);
            int shown = option;
            percentages.filter(all -> people > 0).ifPresent(all -> one.put("percentage", all.get(shown)));
        }
        answer.put("not_understood", figures.notUnderstood());
    }
}
