package nl.meepraten.webadmin.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.core.plainwords.Writing;
import nl.meepraten.core.text.Language;
import nl.meepraten.webadmin.language.Written;

/** What somebody typed that people will read, with where it is written. */
final class Sent {

    private final List<Written> sent = new ArrayList<>();

    private Sent() {}

    static List<Written> of(Form form) {
        Sent texts = new Sent();
        texts.told("topic", "onderwerp", form.topic());
        for (int number = 1; number <= form.questions().size(); number++) {
            texts.question(number, form.questions().get(number - 1), form);
        }
        texts.sent.add(new Written("consultation.field.PURPOSE", 0, "doel", Language.NL, Writing.PAGE, form.purpose()));
        texts.told("open", "open", form.open());
        texts.told("closed", "vast", form.closed());
        texts.told("contact", "contact", form.contact());
        shown(form).forEach(language -> {
            TranslationForm typed = form.in(language);
            texts.translated(language, "topic", "onderwerp", typed.topic());
            texts.translated(language, "open", "open", typed.open());
            texts.translated(language, "closed", "vast", typed.closed());
        });
        return List.copyOf(texts.sent);
    }

    private void told(String where, String field, String text) {
        sent.add(Written.dutch("language.where." + where, field, text));
    }

    /** Other languages that had fields on the page. */
    private static List<Language> shown(Form form) {
        return Stream.of(Language.values())
                .filter(language -> form.in(language).shown())
                .toList();
    }

    private void translated(Language language, String where, String field, String text) {
        String key = "language.where.translated." + where;
        sent.add(new Written(key, 0, field + "-" + language.iso(), language, Writing.TEXT, text));
    }

    private void question(int number, QuestionForm question, Form form) {
        String field = "v" + number;
        sent.add(new Written("language.where.question", number, field, Language.NL, Writing.QUESTION, question.text()));
        options(
                "language.where.option",
                number,
                Language.NL,
                field + "-opties",
                question.hasOptions() ? question.options() : List.of());
        for (Language language : shown(form)) {
            String key = "language.where.translated.question";
            String in = field + "-" + language.iso();
            sent.add(new Written(
                    key,
                    number,
                    in,
                    language,
                    Writing.QUESTION,
                    question.in(language).text()));
            options(
                    key,
                    number,
                    language,
                    in,
                    question.optionsAreWords() ? question.in(language).options() : List.of());
        }
    }

    private void options(String key, int number, Language language, String field, List<String> options) {
        // Also without options there is a place for their tips, so that old ones go when the kind of question changes.
        List<String> read = options.isEmpty() ? List.of("") : options;
        read.forEach(option -> sent.add(new Written(key, number, field, language, Writing.TEXT, option)));
    }
}
