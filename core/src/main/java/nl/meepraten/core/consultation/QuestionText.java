package nl.meepraten.core.consultation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
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

    public String promise(Language language, Draft written) {
        Draft draft = written.in(language);
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

    /**
     * A question with how much people have to say and its answers: at most two parts.
     *
     * @param question in this language
     */
    public String question(Language language, Question question, Ladder ladder) {
        return texts.say(
                language,
                Text.QUESTION,
                Map.of(
                        "question", question.text(),
                        "ladder", texts.say(language, Text.valueOf("LADDER_" + ladder.step()), Map.of()),
                        "choices", choices(language, question)));
    }

    /**
     * Asks again after a reply that may have been one of two answers: one part, without their names when those do not fit.
     *
     * @param two numbers of the answers, from 1
     */
    public String between(Language language, Question question, List<Integer> two) {
        boolean choice = question.kind() == Question.Kind.SINGLE_CHOICE || question.kind() == Question.Kind.YES_NO;
        String named = choice
                ? texts.say(
                        language,
                        Text.ANSWER_BETWEEN,
                        Map.of(
                                "first",
                                numbered(question, two.getFirst()),
                                "second",
                                numbered(question, two.getLast())))
                : again(language, question);
        return Segments.of(named).one() ? named : again(language, question);
    }

    private static String numbered(Question question, int option) {
        return option + " " + question.options().get(option - 1);
    }

    /** How an answer was read that was given in other words: one part, in numbers when the words do not fit. */
    public String heard(Language language, Question question, List<Integer> options) {
        List<String> labels = labels(language, question);
        String words = options.isEmpty()
                ? "0"
                : options.stream().map(option -> labels.get(option - 1)).collect(Collectors.joining(", "));
        String full = texts.say(language, Text.ANSWER_HEARD, Map.of("answer", words));
        String numbers = options.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Segments.of(full).one() ? full : texts.say(language, Text.ANSWER_HEARD, Map.of("answer", numbers));
    }

    /**
     * Asks again after a reply that was not understood: one part (two in a language that does without GSM-7), with the answers
     * when they fit.
     *
     * @param language in which we ask again; the question may be in another
     */
    public String again(Language language, Question question) {
        return switch (question.kind()) {
            case YES_NO, SINGLE_CHOICE -> byChoice(language, question);
            case MULTIPLE_CHOICE -> texts.say(language, Text.ANSWER_UNCLEAR_SEVERAL);
            case SCALE -> texts.say(language, Text.ANSWER_UNCLEAR_SCALE);
            case NUMBER -> texts.say(language, Text.ANSWER_UNCLEAR_COUNT);
            case OPEN -> texts.say(language, Text.ANSWER_UNCLEAR_OPEN);
        };
    }

    private String byChoice(Language language, Question question) {
        String full = texts.say(language, Text.ANSWER_UNCLEAR, Map.of("choices", choices(language, question)));
        return Segments.of(full).parts() <= language.mostParts()
                ? full
                : texts.say(
                        language,
                        Text.ANSWER_UNCLEAR_NUMBER,
                        Map.of("most", question.options().size()));
    }

    /** How to answer: "1=ja 2=nee". */
    public String choices(Language language, Question question) {
        return switch (question.kind()) {
            case YES_NO, SINGLE_CHOICE -> numbered(question.options());
            case MULTIPLE_CHOICE ->
                texts.say(language, Text.CHOICES_SEVERAL, Map.of("choices", numbered(question.options())));
            case SCALE ->
                texts.say(
                        language,
                        Text.CHOICES_SCALE,
                        Map.of(
                                "lowest",
                                        String.join(
                                                "",
                                                question.options().stream()
                                                        .limit(1)
                                                        .toList()),
                                "highest",
                                        String.join(
                                                "",
                                                question.options().stream()
                                                        .skip(1)
                                                        .toList())));
            case NUMBER -> texts.say(language, Text.CHOICES_COUNT);
            case OPEN -> texts.say(language, Text.CHOICES_OPEN);
        };
    }

    private static String numbered(List<String> options) {
        return IntStream.rangeClosed(1, options.size())
                .mapToObj(option -> option + "=" + options.get(option - 1))
                .collect(Collectors.joining(" "));
    }

    /** The answers that are counted apart, in words, as results name them. */
    public List<String> labels(Language language, Question question) {
        return switch (question.kind()) {
            case YES_NO, SINGLE_CHOICE, MULTIPLE_CHOICE, NUMBER -> question.options();
            case SCALE ->
                IntStream.rangeClosed(1, Question.STEPS)
                        .mapToObj(step -> step == 1
                                ? "1 " + question.options().getFirst()
                                : step == Question.STEPS
                                        ? step + " " + question.options().getLast()
                                        : Integer.toString(step))
                        .toList();
            case OPEN -> List.of(texts.say(language, Text.OPEN_TOLD), texts.say(language, Text.OPEN_PASSED));
        };
    }

    /** The arguments {@code lastDay} and {@code answerBy}, as people read them: "30 november". */
    public Map<String, Object> dates(Language language, Consultation consultation) {
        Map<String, Object> dates = new HashMap<>();
        dates.put("lastDay", date(language, consultation.lastDay()));
        dates.put("answerBy", date(language, consultation.promise().answerBy()));
        return dates;
    }

    /** That a consultation was withdrawn: one part. */
    public String withdrawn(Language language, String topic) {
        return texts.say(language, Text.WITHDRAWN, Map.of("topic", topic));
    }

    /** That a consultation ends because its answers are gone: one part, shorter than {@link #withdrawn}. */
    public String answersLost(Language language, String topic) {
        return texts.say(language, Text.ANSWERS_LOST, Map.of("topic", topic));
    }

    /** That people are asked again because their answers are gone: one part. */
    public String askedAgain(Language language) {
        return texts.say(language, Text.ASKED_AGAIN, Map.of());
    }

    /** That there is no outcome to show: one part. */
    public String withheld(Language language, String topic, LocalDate answerBy) {
        return texts.say(language, Text.OUTCOME_WITHHELD, Map.of("topic", topic, "answerBy", date(language, answerBy)));
    }

    /** @param answer name of the kind of feedback */
    public String feedback(Language language, Consultation written, String answer, String words) {
        Consultation consultation = written.in(language);
        return texts.say(
                language,
                Text.valueOf("FEEDBACK_" + answer),
                Map.of(
                        "topic", consultation.topic(),
                        "text", words,
                        "contact", consultation.promise().contact()));
    }

    /** A day as people read it: "30 november". */
    public static String date(Language language, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(day);
    }
}
