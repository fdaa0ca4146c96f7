package nl.meepraten.webadmin.consultation;

import java.util.List;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.PlainCharacters;

/**
 * What is typed as a translation of a consultation, beside that of its questions.
 *
 * @param wanted whether people who talk this language get it in that; what is typed stays, wanted or not
 * @param shown whether the page on which it was typed had fields for it
 */
public record TranslationForm(boolean wanted, boolean shown, String topic, String open, String closed) {

    static final TranslationForm NONE = new TranslationForm(false, false, "", "", "");

    static TranslationForm of(Translation said) {
        return new TranslationForm(true, true, said.topic(), said.open(), said.closed());
    }

    Translation translation(Language language, List<QuestionForm> questions) {
        return new Translation(
                QuestionForm.line(topic),
                QuestionForm.line(open),
                QuestionForm.line(closed),
                questions.stream().map(question -> question.wording(language)).toList());
    }

    TranslationForm plain() {
        return new TranslationForm(
                wanted, shown, PlainCharacters.of(topic), PlainCharacters.of(open), PlainCharacters.of(closed));
    }
}
