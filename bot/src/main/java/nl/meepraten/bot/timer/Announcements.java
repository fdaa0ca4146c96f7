package nl.meepraten.bot.timer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;

/** The words of rounds that tell something: the outcome, what is done with it, or that a question was withdrawn. */
public final class Announcements {

    private final Releases releases;
    private final Feedbacks feedbacks;
    private final Texts texts;
    private final QuestionText questions;

    public Announcements(Releases releases, Feedbacks feedbacks, Texts texts) {
        this.releases = releases;
        this.feedbacks = feedbacks;
        this.texts = texts;
        this.questions = new QuestionText(texts);
    }

    /** What a round says in this language; nothing for a round that asks. */
    List<String> words(Broadcast.Kind kind, Consultation consultation, Language language) {
        return switch (kind) {
            case OPENING, NUDGE -> List.of();
            case OUTCOME -> outcome(consultation, language);
            case FEEDBACK ->
                feedbacks.of(consultation.id()).stream()
                        .map(feedback -> questions.feedback(
                                language, consultation, feedback.answer().name(), feedback.text()))
                        .toList();
            case WITHDRAWAL -> List.of(texts.say(language, Text.WITHDRAWN, Map.of("topic", consultation.topic())));
        };
    }

    private List<String> outcome(Consultation consultation, Language language) {
        Map<String, Object> dates = questions.dates(language, consultation);
        List<Release.QuestionRelease> released =
                releases.of(consultation.id()).map(Release::questions).orElse(List.of());
        List<String> said = new ArrayList<>();
        for (int number = 0; number < released.size(); number++) {
            List<String> options = consultation.questions().get(number).options();
            released.get(number)
                    .figures()
                    .map(figures ->
                            questions.outcome(language, consultation, options, figures.options(), figures.total()))
                    .ifPresent(said::add);
        }
        if (said.isEmpty()) {
            return List.of(texts.say(
                    language,
                    Text.OUTCOME_WITHHELD,
                    Map.of("topic", consultation.topic(), "answerBy", dates.get("answerBy"))));
        }
        return said.subList(0, Math.min(said.size(), 3));
    }
}
