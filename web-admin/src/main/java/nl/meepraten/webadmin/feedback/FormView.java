package nl.meepraten.webadmin.feedback;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.text.Segments;
import nl.meepraten.webadmin.language.LanguageHelp;

/**
 * The form with what was typed and what has to change.
 *
 * @param answerProblem what to say beside the choice
 * @param wordsProblem what to say beside the text
 * @param odd characters that a text message does not know
 * @param help what can be plainer
 */
public record FormView(
        Consultation consultation,
        FeedbackForm form,
        Optional<String> answerProblem,
        Optional<String> wordsProblem,
        List<String> odd,
        Optional<Preview> preview,
        LanguageHelp help) {

    static FormView of(Consultation consultation, FeedbackForm form, LanguageHelp help) {
        return new FormView(consultation, form, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), help);
    }

    FormView with(Preview shown) {
        return new FormView(consultation, form, answerProblem, wordsProblem, odd, Optional.of(shown), help);
    }

    public boolean fine() {
        return answerProblem.isEmpty() && wordsProblem.isEmpty();
    }

    /** The text message as people get it, and how it travels. */
    public record Preview(String message, Segments segments) {

        static Preview of(String message) {
            return new Preview(message, Segments.of(message));
        }

        /** What fits in one part, in the alphabet of this message. */
        public int room() {
            return segments.encoding().single();
        }
    }
}
