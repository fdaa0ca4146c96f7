package nl.meepraten.webadmin.consultation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.PlainCharacters;

/**
 * A draft as it is typed: everything stays as it was typed, also what cannot be understood.
 *
 * @param id code of the draft; a new one has its code from the moment the form is shown, so that saving twice makes one
 * @param seen fingerprint of what was saved when the form was shown; empty when it was never saved
 * @param everyone whether it is for everyone, whatever is ticked
 * @param split by what the result is to be broken down
 * @param answerBy as typed, meant to be a date
 * @param lastDay as typed, meant to be a date
 */
public record Form(
        String id,
        String seen,
        String topic,
        List<QuestionForm> questions,
        boolean everyone,
        Set<String> places,
        Set<String> groups,
        Split.By split,
        Map<Language, TranslationForm> translations,
        String purpose,
        Ladder ladder,
        String open,
        String closed,
        String answerBy,
        String contact,
        String lastDay) {

    private static final int FIRST_OPEN_DAYS = 7;
    private static final int FIRST_ANSWER_DAYS = 30;

    public Form {
        questions = List.copyOf(questions);
        places = Set.copyOf(places);
        groups = Set.copyOf(groups);
        translations = Map.copyOf(translations);
    }

    static Form empty(ConsultationId id, LocalDate today) {
        return new Form(
                id.code(),
                "",
                "",
                List.of(QuestionForm.EMPTY),
                true,
                Set.of(),
                Set.of(),
                Split.By.NOTHING,
                Map.of(),
                "",
                Ladder.CONSULT,
                "",
                "",
                today.plusDays(FIRST_ANSWER_DAYS).toString(),
                "",
                today.plusDays(FIRST_OPEN_DAYS).toString());
    }

    static Form of(Consultation draft) {
        Map<Language, TranslationForm> translations = new EnumMap<>(Language.class);
        draft.translations().forEach((language, said) -> translations.put(language, TranslationForm.of(said)));
        return new Form(
                draft.id().code(),
                Asked.fingerprint(draft),
                draft.topic(),
                questions(draft),
                draft.audience().everyone(),
                draft.audience().places(),
                draft.audience().groups(),
                draft.split().by(),
                translations,
                draft.promise().purpose(),
                draft.promise().ladder(),
                draft.promise().open(),
                draft.promise().closed(),
                draft.promise().answerBy().toString(),
                draft.promise().contact(),
                draft.lastDay().toString());
    }

    private static List<QuestionForm> questions(Consultation draft) {
        return IntStream.range(0, draft.questions().size())
                .mapToObj(number -> QuestionForm.of(draft.questions().get(number), said(draft, number)))
                .toList();
    }

    private static Map<Language, Translation.Wording> said(Consultation draft, int number) {
        Map<Language, Translation.Wording> said = new EnumMap<>(Language.class);
        draft.translations()
                .forEach((language, translation) -> translation.questions().stream()
                        .skip(number)
                        .findFirst()
                        .ifPresent(wording -> said.put(language, wording)));
        return said;
    }

    /** What the core can keep; a date that cannot be read is {@code today} until it can. */
    Draft draft(LocalDate today) {
        return new Draft(
                QuestionForm.line(topic),
                questions.stream().map(QuestionForm::question).toList(),
                new Promise(
                        QuestionForm.line(purpose),
                        QuestionForm.line(open),
                        QuestionForm.line(closed),
                        ladder,
                        date(answerBy).orElse(today),
                        QuestionForm.line(contact)),
                audience(),
                date(lastDay).orElse(today),
                split,
                translated());
    }

    private Map<Language, Translation> translated() {
        Map<Language, Translation> translated = new EnumMap<>(Language.class);
        translations.forEach((language, typed) -> {
            if (typed.wanted()) {
                translated.put(language, typed.translation(language, questions));
            }
        });
        return translated;
    }

    /** What is typed in another language. */
    public TranslationForm in(Language language) {
        return translations.getOrDefault(language, TranslationForm.NONE);
    }

    Audience audience() {
        return everyone ? Audience.EVERYONE : new Audience(places, groups);
    }

    /** What keeps it even from being saved, as the core would understand it otherwise than it is meant. */
    List<Problem> unclear() {
        List<Problem> unclear = new ArrayList<>();
        if (!everyone && places.isEmpty() && groups.isEmpty()) {
            unclear.add(missing(Problem.Field.AUDIENCE));
        }
        if (date(answerBy).isEmpty()) {
            unclear.add(missing(Problem.Field.ANSWER_BY));
        }
        if (date(lastDay).isEmpty()) {
            unclear.add(missing(Problem.Field.LAST_DAY));
        }
        return unclear;
    }

    /** The same with plain characters in what is sent. */
    Form plain() {
        return new Form(
                id,
                seen,
                PlainCharacters.of(topic),
                questions.stream().map(QuestionForm::plain).toList(),
                everyone,
                places,
                groups,
                split,
                plainTranslations(),
                purpose,
                ladder,
                PlainCharacters.of(open),
                PlainCharacters.of(closed),
                answerBy,
                PlainCharacters.of(contact),
                lastDay);
    }

    private Map<Language, TranslationForm> plainTranslations() {
        Map<Language, TranslationForm> plain = new EnumMap<>(Language.class);
        translations.forEach((language, typed) -> plain.put(language, language.full() ? typed.plain() : typed));
        return plain;
    }

    /** The same words as a new draft. */
    Form as(ConsultationId fresh) {
        return new Form(
                fresh.code(),
                "",
                topic,
                questions,
                everyone,
                places,
                groups,
                split,
                translations,
                purpose,
                ladder,
                open,
                closed,
                answerBy,
                contact,
                lastDay);
    }

    public boolean saved() {
        return !seen.isEmpty();
    }

    Form with(List<QuestionForm> changed) {
        return new Form(
                id,
                seen,
                topic,
                changed,
                everyone,
                places,
                groups,
                split,
                translations,
                purpose,
                ladder,
                open,
                closed,
                answerBy,
                contact,
                lastDay);
    }

    private static Problem missing(Problem.Field field) {
        return new Problem(field, 0, Problem.Key.MISSING, Map.of());
    }

    /** As browsers send a date, or as people here write one. */
    private static Optional<LocalDate> date(String typed) {
        for (String pattern : List.of("uuuu-MM-dd", "d-M-uuuu")) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), DateTimeFormatter.ofPattern(pattern)));
            } catch (DateTimeParseException otherwise) {
                continue;
            }
        }
        return Optional.empty();
    }
}
