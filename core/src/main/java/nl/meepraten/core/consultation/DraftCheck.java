package nl.meepraten.core.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.PlainCharacters;
import nl.meepraten.core.text.Texts;

/** What keeps a draft from being published. */
final class DraftCheck {

    private static final int QUESTION_PARTS = 2;
    private static final int LEAST_ROWS = 2;

    private final Places places;
    private final QuestionText texts;
    private final Findings findings = new Findings();

    DraftCheck(Places places, Texts texts) {
        this.places = places;
        this.texts = new QuestionText(texts);
    }

    List<Problem> check(Draft draft, LocalDate today) {
        boolean topicFits = findings.sent(Problem.Field.TOPIC, draft.topic());
        questions(draft);
        promise(draft, topicFits);
        audience(draft.audience());
        split(draft);
        if (draft.lastDay().isBefore(today)) {
            findings.add(Problem.Field.LAST_DAY, Problem.Key.TOO_EARLY, Map.of());
        }
        if (draft.lastDay().isAfter(today.plusDays(Consultation.MOST_DAYS - 1L))) {
            findings.add(Problem.Field.LAST_DAY, Problem.Key.TOO_LATE, Map.of("most", Consultation.MOST_DAYS));
        }
        draft.translations()
                .forEach((language, said) ->
                        translation(draft, language, said.questions().size()));
        return findings.all();
    }

    private void questions(Draft draft) {
        if (draft.questions().isEmpty()) {
            findings.add(Problem.Field.QUESTIONS, Problem.Key.MISSING, Map.of());
        }
        if (draft.questions().size() > Consultation.MOST_QUESTIONS) {
            findings.add(Problem.Field.QUESTIONS, Problem.Key.TOO_MANY, Map.of("most", Consultation.MOST_QUESTIONS));
        }
        for (int number = 1; number <= draft.questions().size(); number++) {
            question(draft, number);
        }
        twice(draft);
    }

    /** The same question in one draft would be counted and rounded twice, and tell more than either result. */
    private void twice(Draft draft) {
        Set<String> asked = new HashSet<>();
        for (int number = 1; number <= draft.questions().size(); number++) {
            String words = Repeats.normal(draft.questions().get(number - 1).text());
            if (!words.isEmpty() && !asked.add(words)) {
                findings.add(Problem.Field.QUESTION, number, Problem.Key.SAME_TWICE, Map.of());
            }
        }
    }

    private void question(Draft draft, int number) {
        Question question = draft.questions().get(number - 1);
        if (question.text().isBlank()) {
            findings.add(Problem.Field.QUESTION, number, Problem.Key.MISSING, Map.of());
        }
        QuestionCheck.options(question, number, findings);
        List<String> sms = untranslated(
                draft,
                language -> texts.question(language, question, draft.promise().ladder()));
        if (findings.characters(Problem.Field.QUESTION, number, Findings.oddInSms(sms.getFirst()))) {
            findings.length(Problem.Field.QUESTION, number, sms, QUESTION_PARTS);
        }
    }

    private void promise(Draft draft, boolean topicFits) {
        Promise promise = draft.promise();
        findings.present(Problem.Field.PURPOSE, promise.purpose());
        findings.characters(Problem.Field.PURPOSE, 0, Findings.control(promise.purpose()));
        boolean openFits = findings.sent(Problem.Field.OPEN, promise.open());
        boolean closedFits = findings.sent(Problem.Field.CLOSED, promise.closed());
        boolean contactFits = findings.sent(Problem.Field.CONTACT, promise.contact());
        if (!promise.answerBy().isAfter(draft.lastDay())) {
            findings.add(Problem.Field.ANSWER_BY, Problem.Key.TOO_EARLY, Map.of());
        }
        if (topicFits && openFits && closedFits && contactFits) {
            List<String> promised = untranslated(draft, language -> texts.promise(language, draft));
            findings.length(Problem.Field.OPEN, 0, promised, 1);
        }
        if (topicFits) {
            findings.length(
                    Problem.Field.TOPIC,
                    0,
                    untranslated(draft, language -> told(language, draft)).stream()
                            .flatMap(String::lines)
                            .toList(),
                    1);
        }
    }

    /** What people are told later names the topic too, and there is nobody then to make it shorter; one a line. */
    private String told(Language language, Draft draft) {
        return texts.withdrawn(language, draft.topic())
                + "\n"
                + texts.withheld(language, draft.topic(), draft.promise().answerBy());
    }

    /** The Dutch words as people get them in every language that has no words of its own here. */
    private static List<String> untranslated(Draft draft, Function<Language, String> words) {
        return Language.FULL.stream()
                .filter(language -> !draft.translations().containsKey(language))
                .map(words)
                .toList();
    }

    private void audience(Audience audience) {
        List<String> keywords = places.all().stream().map(Place::keyword).toList();
        boolean known =
                keywords.containsAll(audience.places()) && places.groups().containsAll(audience.groups());
        if (!known) {
            findings.add(Problem.Field.AUDIENCE, Problem.Key.UNKNOWN, Map.of());
        }
    }

    private void split(Draft draft) {
        long rows = switch (draft.split()) {
            case NOTHING -> LEAST_ROWS;
            case PLACE -> Cell.in(draft.audience(), places).count();
            case GROUP ->
                Cell.in(draft.audience(), places).map(Cell::group).distinct().count();
        };
        if (rows < LEAST_ROWS) {
            findings.add(Problem.Field.SPLIT, Problem.Key.TOO_FEW, Map.of("least", LEAST_ROWS));
        }
        if (rows > Split.MOST_ROWS) {
            findings.add(Problem.Field.SPLIT, Problem.Key.TOO_MANY, Map.of("most", Split.MOST_ROWS));
        }
    }

    /**
     * A translation is whole, and fits where the Dutch has to fit. What people are told later is never said in a language
     * that we know only in part.
     *
     * @param given how many of the questions it has
     */
    private void translation(Draft draft, Language language, int given) {
        Draft said = draft.in(language);
        List<String> general =
                List.of(said.topic(), said.promise().open(), said.promise().closed());
        if (general.stream().anyMatch(String::isBlank)) {
            translated(Problem.Field.TRANSLATION, 0, Problem.Key.MISSING, language, Map.of());
        } else if (characters(Problem.Field.TRANSLATION, 0, language, String.join(" ", general))) {
            List<String> sent = new ArrayList<>();
            sent.add(texts.promise(language, said));
            if (language.full()) {
                told(language, said).lines().forEach(sent::add);
            }
            length(Problem.Field.TRANSLATION, 0, language, sent, language.mostParts());
        }
        for (int number = 1; number <= draft.questions().size(); number++) {
            if (number > given) {
                translated(Problem.Field.TRANSLATED_QUESTION, number, Problem.Key.MISSING, language, Map.of());
            } else {
                question(draft.questions().get(number - 1), said, number, language);
            }
        }
    }

    private void question(Question written, Draft said, int number, Language language) {
        Question question = said.questions().get(number - 1);
        boolean whole = !question.text().isBlank()
                && question.options().size() == written.options().size()
                && question.options().stream().noneMatch(String::isBlank);
        String sms = texts.question(language, question, said.promise().ladder());
        if (!whole) {
            translated(Problem.Field.TRANSLATED_QUESTION, number, Problem.Key.MISSING, language, Map.of());
        } else if (characters(Problem.Field.TRANSLATED_QUESTION, number, language, sms)) {
            length(Problem.Field.TRANSLATED_QUESTION, number, language, List.of(sms), QUESTION_PARTS);
        }
    }

    /** A language that does without GSM-7 may have every character that can be seen. */
    private boolean characters(Problem.Field field, int number, Language language, String words) {
        Optional<String> odd = language.full() ? Findings.oddInSms(words) : Findings.control(words);
        odd.map(PlainCharacters::visible)
                .ifPresent(character ->
                        translated(field, number, Problem.Key.ODD_CHARACTER, language, Map.of("character", character)));
        return odd.isEmpty();
    }

    private void length(Problem.Field field, int number, Language language, List<String> messages, int most) {
        Findings own = new Findings();
        own.length(field, number, messages, most);
        own.all().forEach(problem -> translated(field, number, problem.key(), language, problem.arguments()));
    }

    private void translated(
            Problem.Field field, int number, Problem.Key key, Language language, Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put(Problem.LANGUAGE, language.iso());
        findings.add(field, number, key, all);
    }
}
