package nl.meepraten.core.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meepraten.core.place.Place;
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
        boolean topicFits = sent(Problem.Field.TOPIC, draft.topic());
        questions(draft);
        promise(draft, topicFits);
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
        List<String> sms = inEveryLanguage(
                language -> texts.question(language, question, draft.promise().ladder()));
        if (characters(Problem.Field.QUESTION, number, oddInSms(sms.getFirst()))) {
            length(Problem.Field.QUESTION, number, sms, QUESTION_PARTS);
        }
    }

    private void promise(Draft draft, boolean topicFits) {
        Promise promise = draft.promise();
        present(Problem.Field.PURPOSE, promise.purpose());
        characters(Problem.Field.PURPOSE, 0, control(promise.purpose()));
        boolean openFits = sent(Problem.Field.OPEN, promise.open());
        boolean closedFits = sent(Problem.Field.CLOSED, promise.closed());
        boolean contactFits = sent(Problem.Field.CONTACT, promise.contact());
        if (!promise.answerBy().isAfter(draft.lastDay())) {
            add(Problem.Field.ANSWER_BY, Problem.Key.TOO_EARLY, Map.of());
        }
        if (topicFits && openFits && closedFits && contactFits) {
            length(Problem.Field.OPEN, 0, inEveryLanguage(language -> texts.promise(language, draft)), 1);
        }
        if (topicFits) {
            topicLength(draft);
        }
    }

    /** What people are told later names the topic too, and there is nobody then to make it shorter. */
    private void topicLength(Draft draft) {
        List<String> told = new ArrayList<>(inEveryLanguage(language -> texts.withdrawn(language, draft.topic())));
        told.addAll(inEveryLanguage(language ->
                texts.withheld(language, draft.topic(), draft.promise().answerBy())));
        length(Problem.Field.TOPIC, 0, told, 1);
    }

    private static List<String> inEveryLanguage(Function<Language, String> words) {
        return Stream.of(Language.values()).map(words).toList();
    }

    private void audience(Audience audience) {
        List<String> keywords = places.all().stream().map(Place::keyword).toList();
        boolean known =
                keywords.containsAll(audience.places()) && places.groups().containsAll(audience.groups());
        if (!known) {
            add(Problem.Field.AUDIENCE, Problem.Key.UNKNOWN, Map.of());
        }
    }

    /** Words that are part of a text message. */
    private boolean sent(Problem.Field field, String words) {
        present(field, words);
        return characters(field, 0, oddInSms(words));
    }

    private void present(Problem.Field field, String words) {
        if (words.isBlank()) {
            add(field, Problem.Key.MISSING, Map.of());
        }
    }

    private boolean characters(Problem.Field field, int number, Optional<String> odd) {
        odd.ifPresent(character -> problems.add(
                new Problem(field, number, Problem.Key.ODD_CHARACTER, Map.of("character", visible(character)))));
        return odd.isEmpty();
    }

    private static Optional<String> control(String words) {
        return words.codePoints()
                .filter(Character::isISOControl)
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** The first character that has no place in a text message: one that makes every part hold 70 instead of 160. */
    private static Optional<String> oddInSms(String words) {
        return control(words)
                .or(() -> Segments.of(words).offenders().stream()
                        .map(Segments.Offender::character)
                        .findFirst());
    }

    /** What cannot be seen, or would turn the line around, is shown by its number. */
    private static String visible(String character) {
        int point = character.codePointAt(0);
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> "U+%04X".formatted(point);
            default -> character;
        };
    }

    /** The longest of {@code messages} decides. */
    private void length(Problem.Field field, int number, List<String> messages, int most) {
        Segments segments = messages.stream()
                .map(Segments::of)
                .max(Comparator.comparingInt(Segments::units))
                .orElseThrow();
        if (segments.parts() > most) {
            int room = most == 1
                    ? segments.encoding().single()
                    : most * segments.encoding().part();
            Map<String, Object> over = Map.of("over", segments.units() - room, "most", most);
            problems.add(new Problem(field, number, Problem.Key.TOO_LONG, over));
        }
    }

    private void add(Problem.Field field, Problem.Key key, Map<String, Object> arguments) {
        problems.add(new Problem(field, 0, key, arguments));
    }
}
