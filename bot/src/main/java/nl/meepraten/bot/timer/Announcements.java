package nl.meepraten.bot.timer;

import java.util.List;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.mishap.Mishap;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;

/** The words of rounds that tell something: the outcome, what is done with it, that a question is off or asked again. */
public final class Announcements {

    private final Releases releases;
    private final Feedbacks feedbacks;
    private final QuestionText questions;
    private final OutcomeWords outcomes;
    private final Mishaps mishaps;

    public Announcements(Releases releases, Feedbacks feedbacks, Mishaps mishaps, Texts texts) {
        this.releases = releases;
        this.feedbacks = feedbacks;
        this.questions = new QuestionText(texts);
        this.mishaps = mishaps;
        this.outcomes = new OutcomeWords(texts);
    }

    /** What a round says in this language; nothing for one that only asks, or that is about a meeting. */
    List<String> words(Broadcast.Kind kind, Consultation consultation, Language language) {
        return switch (kind) {
            case OPENING -> askedAgain(consultation) ? List.of(questions.askedAgain(language)) : List.of();
            case NUDGE, INVITATION, REMINDER, CHANGE, CANCELLATION -> List.of();
            case OUTCOME -> outcome(consultation, language);
            case FEEDBACK ->
                feedbacks.of(consultation.id()).stream()
                        .map(feedback -> questions.feedback(
                                language, consultation, feedback.answer().name(), feedback.text()))
                        .toList();
            case WITHDRAWAL -> List.of(withdrawal(consultation, language));
        };
    }

    private boolean askedAgain(Consultation consultation) {
        return mishaps.of(consultation.id().code()).isPresent();
    }

    private String withdrawal(Consultation consultation, Language language) {
        String topic = consultation.in(language).topic();
        boolean lost = mishaps.of(consultation.id().code())
                .filter(mishap -> mishap.kind() == Mishap.Kind.ANSWERS_LOST)
                .isPresent();
        return lost ? questions.answersLost(language, topic) : questions.withdrawn(language, topic);
    }

    private List<String> outcome(Consultation consultation, Language language) {
        return releases.of(consultation.id())
                .map(release -> outcomes.words(language, consultation, release.questions()))
                .orElseGet(() -> List.of(questions.withheld(
                        language,
                        consultation.in(language).topic(),
                        consultation.promise().answerBy())));
    }
}
