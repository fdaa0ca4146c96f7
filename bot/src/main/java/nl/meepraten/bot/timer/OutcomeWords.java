package nl.meepraten.bot.timer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meepraten.bot.outbox.Parcel;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;

/**
 * The outcome of a consultation in at most as many texts as a parcel holds, each one part: whatever may be published
 * fits. Up to three questions have a text each, of more the later ones share. The first text names the topic, the last
 * says when people hear more.
 */
final class OutcomeWords {

    private static final int PART = Segments.Encoding.GSM7.single();

    private final Texts texts;
    private final QuestionText questions;
    private final OutcomeFigures figures;

    OutcomeWords(Texts texts) {
        this.texts = texts;
        this.questions = new QuestionText(texts);
        this.figures = new OutcomeFigures(texts);
    }

    List<String> words(Language language, Consultation written, List<QuestionRelease> released) {
        Consultation consultation = written.in(language);
        if (released.stream().allMatch(one -> one.figures().isEmpty())) {
            return List.of(questions.withheld(
                    language, consultation.topic(), consultation.promise().answerBy()));
        }
        return released.size() == 1
                ? List.of(only(
                        language, consultation, released.getFirst().figures().orElseThrow()))
                : several(language, consultation, released);
    }

    private String only(Language language, Consultation consultation, Figures published) {
        Question question = consultation.questions().getFirst();
        int room = PART - length(only(language, consultation, published, ""));
        return only(
                language,
                consultation,
                published,
                figures.within(room, language, questions.labels(language, question), published));
    }

    private String only(Language language, Consultation consultation, Figures published, String said) {
        return texts.say(
                language,
                Text.OUTCOME_FIGURES,
                Map.of(
                        "topic", consultation.topic(),
                        "figures", said,
                        "total", published.total(),
                        "answerBy",
                                QuestionText.date(
                                        language, consultation.promise().answerBy())));
    }

    private List<String> several(Language language, Consultation consultation, List<QuestionRelease> released) {
        int most = Math.min(released.size(), Parcel.MOST_TEXTS);
        List<String> said = new ArrayList<>();
        int done = 0;
        for (int text = 0; text < most; text++) {
            int until = done + (released.size() - done) / (most - text);
            List<String> pieces = new ArrayList<>();
            if (text == 0) {
                pieces.add(texts.say(language, Text.OUTCOME_LEAD, Map.of("topic", consultation.topic())));
            }
            String end = text < most - 1 ? "" : " " + end(language, consultation);
            for (; done < until; done++) {
                int left = PART - length(String.join(" ", pieces)) - length(end);
                int share = left / (until - done) - 1;
                pieces.add(piece(language, consultation.questions().get(done), done + 1, released.get(done), share));
            }
            said.add(String.join(" ", pieces) + end);
        }
        return said;
    }

    private String end(Language language, Consultation consultation) {
        String day = QuestionText.date(language, consultation.promise().answerBy());
        return texts.say(language, Text.OUTCOME_END, Map.of("answerBy", day));
    }

    /** One question by its own words when there is room for all of it, else by its number. */
    private String piece(Language language, Question question, int number, QuestionRelease released, int room) {
        if (released.figures().isEmpty()) {
            return texts.say(language, Text.OUTCOME_NUMBER_WITHHELD, Map.of("number", number));
        }
        Figures published = released.figures().get();
        String whole = texts.say(
                language,
                Text.OUTCOME_QUESTION,
                Map.of(
                        "question", question.text().strip(),
                        "figures", figures.all(language, questions.labels(language, question), published),
                        "total", published.total()));
        if (length(whole) <= room) {
            return whole;
        }
        int left = room - length(numbered(language, number, published, ""));
        return numbered(
                language,
                number,
                published,
                figures.within(left, language, questions.labels(language, question), published));
    }

    private String numbered(Language language, int number, Figures published, String said) {
        return texts.say(
                language, Text.OUTCOME_NUMBER, Map.of("number", number, "figures", said, "total", published.total()));
    }

    static int length(String words) {
        return Segments.of(words).units();
    }
}
