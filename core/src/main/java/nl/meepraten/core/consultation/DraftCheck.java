package nl.meepraten.core.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.text.Texts;

/** What keeps a draft from being published. */
final class DraftCheck {

    private static final int QUESTION_PARTS = 2;

    private final Places places;
    private final QuestionText texts;
    private final List<Problem> problems = new ArrayList<>();

    DraftCheck(Places places, Texts texts) {
        this.places = places;
        this.texts = new QuestionText(texts);
    }

    List<Problem> check(Draft draft, LocalDate today) {
        required(Problem.Field.TOPIC, draft.topic());
        questions(draft);
        promise(draft);
        audience(draft.audience());
        if (draft.lastDay().isBefore(today)) {
            add(Problem.Field.LAST_DAY, Problem.Key.TOO_EARLY, Map.of());
        }
        if (draft.lastDay().isAfter(today.plusDays(Consultation.MOST_DAYS - 1L))) {
            add(Problem.Field.LAST_DAY, Problem.Key.TOO_LATE, Map.of("most", Consultation.MOST_DAYS));
        }
        return List.copyOf(problems);
    }

    private void questions(Draft draft) {
        if (draft.questions().isEmpty()) {
            add(Problem.Field.QUESTIONS, Problem.Key.MISSING, Map.of());
        }
        if (draft.questions().size() > Consultation.MOST_QUESTIONS) {
            add(Problem.Field.QUESTIONS, Problem.Key.TOO_MANY, Map.of("most", Consultation.MOST_QUESTIONS));
        }
        for (int number = 1; number <= draft.questions().size(); number++) {
            question(draft, number);
        }
    }

    private void question(Draft draft, int number) {
        Question question = draft.questions().get(number - 1);
        if (question.text().isBlank()) {
            problems.add(new Problem(Problem.Field.QUESTION, number, Problem.Key.MISSING, Map.of()));
        }
        Set<String> different = new HashSet<>();
        question.options().forEach(option -> different.add(option.strip().toLowerCase(Locale.ROOT)));
        if (question.options().stream().anyMatch(String::isBlank)) {
            problems.add(new Problem(Problem.Field.OPTIONS, number, Problem.Key.MISSING, Map.of()));
        } else if (question.options().size() < 2) {
            problems.add(new Problem(Problem.Field.OPTIONS, number, Problem.Key.TOO_FEW, Map.of("least", 2)));
        } else if (different.size() < question.options().size()) {
            problems.add(new Problem(Problem.Field.OPTIONS, number, Problem.Key.SAME_TWICE, Map.of()));
        }
        if (question.options().size() > Consultation.MOST_OPTIONS) {
            Map<String, Object> most = Map.of("most", Consultation.MOST_OPTIONS);
            problems.add(new Problem(Problem.Field.OPTIONS, number, Problem.Key.TOO_MANY, most));
        }
        String sms = texts.question(Language.NL, question, draft.promise().ladder());
        length(Problem.Field.QUESTION, number, sms, QUESTION_PARTS);
    }

    private void promise(Draft draft) {
        Promise promise = draft.promise();
        required(Problem.Field.PURPOSE, promise.purpose());
        required(Problem.Field.OPEN, promise.open());
        required(Problem.Field.CLOSED, promise.closed());
        required(Problem.Field.CONTACT, promise.contact());
        if (!promise.answerBy().isAfter(draft.lastDay())) {
            add(Problem.Field.ANSWER_BY, Problem.Key.TOO_EARLY, Map.of());
        }
        length(Problem.Field.OPEN, 0, texts.promise(Language.NL, draft), 1);
    }

    private void audience(Audience audience) {
        boolean known =
                audience.places().stream().allMatch(place -> places.find(place).isPresent())
                        && places.groups().containsAll(audience.groups());
        if (!known) {
            add(Problem.Field.AUDIENCE, Problem.Key.UNKNOWN, Map.of());
        }
    }

    private void required(Problem.Field field, String words) {
        if (words.isBlank()) {
            add(field, Problem.Key.MISSING, Map.of());
        } else if (words.chars().anyMatch(Character::isISOControl)) {
            add(field, Problem.Key.ODD_CHARACTER, Map.of("character", "?"));
        }
    }

    /** Too long as it is sent, or with a character that makes every part hold 70 instead of 160. */
    private void length(Problem.Field field, int number, String sms, int most) {
        Segments segments = Segments.of(sms);
        if (!segments.offenders().isEmpty()) {
            Map<String, Object> which =
                    Map.of("character", segments.offenders().getFirst().character());
            problems.add(new Problem(field, number, Problem.Key.ODD_CHARACTER, which));
        } else if (segments.parts() > most) {
            int room = most == 1 ? 160 : most * 153;
            Map<String, Object> over = Map.of("over", segments.units() - room, "most", most);
            problems.add(new Problem(field, number, Problem.Key.TOO_LONG, over));
        }
    }

    private void add(Problem.Field field, Problem.Key key, Map<String, Object> arguments) {
        problems.add(new Problem(field, 0, key, arguments));
    }
}
