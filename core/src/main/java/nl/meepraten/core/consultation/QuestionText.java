package nl.meepraten.core.consultation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;

/** A consultation in the words people get on their phone: the same for the bot, the preview and the count of parts. */
public final class QuestionText {

    private final Texts texts;

    public QuestionText(Texts texts) {
        this.texts = texts;
    }

    /** What is promised, sent before the first question: one part. */
    public String promise(Language language, Consultation consultation) {
        return promise(language, Draft.of(consultation));
    }

    public String promise(Language language, Draft draft) {
        return texts.say(
                language,
                Text.PROMISE,
                Map.of(
                        "topic", draft.topic(),
                        "open", draft.promise().open(),
                        "closed", draft.promise().closed(),
                        "answerBy", date(language, draft.promise().answerBy()),
                        "contact", draft.promise().contact()));
    }

    /** A question with how much people have to say and its answers: at most two parts. */
    public String question(Language language, Question question, Ladder ladder) {
        return texts.say(
                language,
                Text.QUESTION,
                Map.of(
                        "question", question.text(),
                        "ladder", texts.say(language, Text.valueOf("LADDER_" + ladder.step()), Map.of()),
                        "choices", choices(question)));
    }

    /** "1=ja 2=nee". */
    public String choices(Question question) {
        StringBuilder choices = new StringBuilder();
        for (int option = 1; option <= question.options().size(); option++) {
            choices.append(option == 1 ? "" : " ")
                    .append(option)
                    .append('=')
                    .append(question.options().get(option - 1));
        }
        return choices.toString();
    }

    /** The arguments {@code lastDay} and {@code answerBy}, as people read them: "30 november". */
    public Map<String, Object> dates(Language language, Consultation consultation) {
        Map<String, Object> dates = new HashMap<>();
        dates.put("lastDay", date(language, consultation.lastDay()));
        dates.put("answerBy", date(language, consultation.promise().answerBy()));
        return dates;
    }

    /** The published figures of one question. */
    public String outcome(
            Language language, Consultation consultation, List<String> options, List<Integer> figures, int total) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < options.size(); i++) {
            said.append(i == 0 ? "" : ", ").append(options.get(i)).append(' ').append(figure(language, figures.get(i)));
        }
        return texts.say(
                language,
                Text.OUTCOME_FIGURES,
                Map.of(
                        "topic", consultation.topic(),
                        "figures", said.toString(),
                        "total", total,
                        "answerBy", date(language, consultation.promise().answerBy())));
    }

    /** A published zero says only that there were fewer than five. */
    private String figure(Language language, int published) {
        return published == 0 ? texts.say(language, Text.UNDER_FIVE, Map.of()) : Integer.toString(published);
    }

    /** @param answer name of the kind of feedback */
    public String feedback(Language language, Consultation consultation, String answer, String words) {
        return texts.say(
                language,
                Text.valueOf("FEEDBACK_" + answer),
                Map.of(
                        "topic", consultation.topic(),
                        "text", words,
                        "contact", consultation.promise().contact()));
    }

    private static String date(Language language, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(day);
    }
}
