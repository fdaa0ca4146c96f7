package nl.meepraten.webadmin.consultation;

import java.util.ArrayList;
import java.util.List;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.text.PlainCharacters;

/**
 * One question as it is typed.
 *
 * @param yesNo whether it is answered with yes or no, whatever is typed as options
 */
public record QuestionForm(String text, boolean yesNo, List<String> options) {

    static final QuestionForm EMPTY = new QuestionForm("", true, List.of("", ""));

    public QuestionForm {
        options = List.copyOf(options);
    }

    static QuestionForm of(Question question) {
        return switch (question.kind()) {
            case YES_NO -> new QuestionForm(question.text(), true, EMPTY.options());
            case SINGLE_CHOICE -> new QuestionForm(question.text(), false, question.options());
        };
    }

    Question question() {
        return yesNo
                ? Question.yesNo(line(text))
                : Question.choice(
                        line(text), options.stream().map(QuestionForm::line).toList());
    }

    /** Asks for an option, so it is a choice from now on. */
    QuestionForm more() {
        List<String> longer = new ArrayList<>(options);
        if (longer.size() < Consultation.MOST_OPTIONS) {
            longer.add("");
        }
        return new QuestionForm(text, false, longer);
    }

    /** Without option {@code number}, from 1; two always stay. */
    QuestionForm without(int number) {
        List<String> shorter = new ArrayList<>(options);
        if (number >= 1 && number <= shorter.size() && shorter.size() > 2) {
            shorter.remove(number - 1);
        }
        return new QuestionForm(text, yesNo, shorter);
    }

    QuestionForm plain() {
        return new QuestionForm(
                PlainCharacters.of(text),
                yesNo,
                options.stream().map(PlainCharacters::of).toList());
    }

    /** A text message has no lines: white space of any kind is one space. */
    static String line(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }
}
