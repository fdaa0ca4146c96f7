package nl.meepraten.webadmin.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.consultation.Consultation;

/** The buttons within the form that change what is in it. */
final class FormButton {

    private static final Pattern LESS_QUESTION = Pattern.compile("vraag-weg-([1-5])");
    private static final Pattern MORE_OPTION = Pattern.compile("antwoord-erbij-([1-5])");
    private static final Pattern LESS_OPTION = Pattern.compile("antwoord-weg-([1-5])-([1-9])");

    private FormButton() {}

    /** The form after the button is pressed; any other button changes nothing. */
    static Form press(String button, Form form) {
        if (button.equals("gewone-tekens")) {
            return form.plain();
        }
        List<QuestionForm> questions = new ArrayList<>(form.questions());
        Matcher lessQuestion = LESS_QUESTION.matcher(button);
        Matcher moreOption = MORE_OPTION.matcher(button);
        Matcher lessOption = LESS_OPTION.matcher(button);
        if (button.equals("vraag-erbij") && questions.size() < Consultation.MOST_QUESTIONS) {
            questions.add(QuestionForm.EMPTY);
        } else if (lessQuestion.matches() && questions.size() > 1 && has(questions, lessQuestion)) {
            questions.remove(index(lessQuestion));
        } else if (moreOption.matches() && has(questions, moreOption)) {
            questions.set(index(moreOption), questions.get(index(moreOption)).more());
        } else if (lessOption.matches() && has(questions, lessOption)) {
            int option = Integer.parseInt(lessOption.group(2));
            questions.set(index(lessOption), questions.get(index(lessOption)).without(option));
        }
        return form.with(questions);
    }

    private static boolean has(List<QuestionForm> questions, Matcher button) {
        return index(button) < questions.size();
    }

    private static int index(Matcher button) {
        return Integer.parseInt(button.group(1)) - 1;
    }
}
