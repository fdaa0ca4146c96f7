package nl.meepraten.webadmin.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.PlainCharacters;

/**
 * What is typed as the English of a consultation, beside that of its questions.
 *
 * @param wanted whether people who talk English get it in English; what is typed stays, wanted or not
 * @param shown whether the page on which it was typed had fields for it
 */
public record EnglishForm(boolean wanted, boolean shown, String topic, String open, String closed) {

    static final EnglishForm NONE = new EnglishForm(false, false, "", "", "");

    static EnglishForm of(Optional<Translation> english) {
        return english.map(said -> new EnglishForm(true, true, said.topic(), said.open(), said.closed()))
                .orElse(NONE);
    }

    Map<Language, Translation> translations(List<QuestionForm> questions) {
        return wanted
                ? Map.of(
                        Language.EN,
                        new Translation(
                                QuestionForm.line(topic),
                                QuestionForm.line(open),
                                QuestionForm.line(closed),
                                questions.stream().map(QuestionForm::wording).toList()))
                : Map.of();
    }

    EnglishForm asWanted() {
        return new EnglishForm(true, shown, topic, open, closed);
    }

    EnglishForm plain() {
        return new EnglishForm(
                wanted, shown, PlainCharacters.of(topic), PlainCharacters.of(open), PlainCharacters.of(closed));
    }
}
