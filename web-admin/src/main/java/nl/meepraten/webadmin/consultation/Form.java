package nl.meepraten.webadmin.consultation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.text.PlainCharacters;
import nl.meepraten.webadmin.language.Written;

/**
 * A draft as it is typed: everything stays as it was typed, also what cannot be understood.
 *
 * @param id code of the draft; a new one has its code from the moment the form is shown, so that saving twice makes one
 * @param seen fingerprint of what was saved when the form was shown; empty when it was never saved
 * @param everyone whether it is for everyone, whatever is ticked
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
                "",
                Ladder.CONSULT,
                "",
                "",
                today.plusDays(FIRST_ANSWER_DAYS).toString(),
                "",
                today.plusDays(FIRST_OPEN_DAYS).toString());
    }

    static Form of(Consultation draft) {
        return new Form(
                draft.id().code(),
                Asked.fingerprint(draft),
                draft.topic(),
                draft.questions().stream().map(QuestionForm::of).toList(),
                draft.audience().everyone(),
                draft.audience().places(),
                draft.audience().groups(),
                draft.promise().purpose(),
                draft.promise().ladder(),
                draft.promise().open(),
                draft.promise().closed(),
                draft.promise().answerBy().toString(),
                draft.promise().contact(),
                draft.lastDay().toString());
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
                date(lastDay).orElse(today));
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

    /** What goes into a text message, with where it is written. */
    List<Written> sent() {
        List<Written> sent = new ArrayList<>();
        sent.add(new Written("language.where.topic", 0, "onderwerp", topic));
        for (int number = 1; number <= questions.size(); number++) {
            QuestionForm question = questions.get(number - 1);
            sent.add(new Written("language.where.question", number, "v" + number, question.text()));
            for (String option : question.yesNo() ? List.<String>of() : question.options()) {
                sent.add(new Written("language.where.option", number, "v" + number + "-opties", option));
            }
        }
        sent.add(new Written("language.where.open", 0, "open", open));
        sent.add(new Written("language.where.closed", 0, "vast", closed));
        sent.add(new Written("language.where.contact", 0, "contact", contact));
        return sent;
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
                purpose,
                ladder,
                PlainCharacters.of(open),
                PlainCharacters.of(closed),
                answerBy,
                PlainCharacters.of(contact),
                lastDay);
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
                id, seen, topic, changed, everyone, places, groups, purpose, ladder, open, closed, answerBy, contact,
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
