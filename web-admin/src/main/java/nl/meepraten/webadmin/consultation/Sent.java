package nl.meepraten.webadmin.consultation;

import java.util.ArrayList;
import java.util.List;
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
            texts.question(
                    number, form.questions().get(number - 1), form.english().shown());
        }
        texts.sent.add(new Written("consultation.field.PURPOSE", 0, "doel", Language.NL, Writing.PAGE, form.purpose()));
        texts.told("open", "open", form.open());
        texts.told("closed", "vast", form.closed());
        texts.told("contact", "contact", form.contact());
        if (form.english().shown()) {
            texts.english("topic", "onderwerp-en", form.english().topic());
            texts.english("open", "open-en", form.english().open());
            texts.english("closed", "vast-en", form.english().closed());
        }
        return List.copyOf(texts.sent);
    }

    private void told(String where, String field, String text) {
        sent.add(Written.dutch("language.where." + where, field, text));
    }

    private void english(String where, String field, String text) {
        sent.add(new Written("language.where." + where + ".en", 0, field, Language.EN, Writing.TEXT, text));
    }

    private void question(int number, QuestionForm question, boolean english) {
        String field = "v" + number;
        String asked = "language.where.question";
        sent.add(new Written(asked, number, field, Language.NL, Writing.QUESTION, question.text()));
        options(number, Language.NL, field + "-opties", question.hasOptions() ? question.options() : List.of());
        if (english) {
            String in = field + "-en";
            sent.add(new Written(asked + ".en", number, in, Language.EN, Writing.QUESTION, question.english()));
            options(number, Language.EN, in, question.optionsAreWords() ? question.englishOptions() : List.of());
        }
    }

    private void options(int number, Language language, String field, List<String> options) {
        String where = language == Language.NL ? "language.where.option" : "language.where.question.en";
        // Also without options there is a place for their tips, so that old ones go when the kind of question changes.
        List<String> read = options.isEmpty() ? List.of("") : options;
        read.forEach(option -> sent.add(new Written(where, number, field, language, Writing.TEXT, option)));
    }
}
