package nl.meepraten.webadmin.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.text.PlainCharacters;

/**
 * One question as it is typed.
 *
 * @param options whatever is typed as answers, also where the kind has none
 * @param english the question in English, and its answers; only when the consultation is in English too
 */
public record QuestionForm(
        String text, Question.Kind kind, List<String> options, String english, List<String> englishOptions) {

    static final QuestionForm EMPTY = new QuestionForm("", Question.Kind.YES_NO, List.of("", ""), "", List.of());

    private static final int LEAST = 2;

    public QuestionForm {
        options = List.copyOf(options);
        englishOptions = List.copyOf(englishOptions);
    }

    static QuestionForm of(Question question, Optional<Translation.Wording> english) {
        List<String> options = switch (question.kind()) {
            case YES_NO, OPEN -> EMPTY.options();
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCALE, NUMBER -> question.options();
        };
        return new QuestionForm(
                question.text(),
                question.kind(),
                options,
                english.map(Translation.Wording::text).orElse(""),
                english.map(Translation.Wording::options).orElseGet(List::of));
    }

    Question question() {
        String asked = line(text);
        return switch (kind) {
            case YES_NO -> Question.yesNo(asked);
            case OPEN -> Question.open(asked);
            case SINGLE_CHOICE, MULTIPLE_CHOICE, NUMBER -> new Question(asked, kind, lines(options));
            case SCALE -> new Question(asked, kind, ends(lines(options)));
        };
    }

    Translation.Wording wording() {
        return new Translation.Wording(line(english), optionsAreWords() ? ends(lines(englishOptions)) : List.of());
    }

    /** Of a scale only the two ends have words: empty fields after them mean nothing. */
    private List<String> ends(List<String> typed) {
        int size = typed.size();
        while (kind == Question.Kind.SCALE
                && size > LEAST
                && typed.get(size - 1).isEmpty()) {
            size--;
        }
        return typed.subList(0, size);
    }

    /** Whether what is typed as answers is asked for. */
    public boolean hasOptions() {
        return switch (kind) {
            case YES_NO, OPEN -> false;
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCALE, NUMBER -> true;
        };
    }

    public boolean optionsAreWords() {
        return question().optionsAreWords();
    }

    /** What is typed as the English of answer {@code number}, from 1. */
    public String englishOption(int number) {
        return number <= englishOptions.size() ? englishOptions.get(number - 1) : "";
    }

    /** Asks for an option, so it has a list from now on. */
    QuestionForm more() {
        List<String> longer = new ArrayList<>(options);
        if (longer.size() < Consultation.MOST_OPTIONS) {
            longer.add("");
        }
        return new QuestionForm(
                text, hasOptions() ? kind : Question.Kind.SINGLE_CHOICE, longer, english, englishOptions);
    }

    /** Without option {@code number}, from 1; two always stay. */
    QuestionForm without(int number) {
        List<String> shorter = new ArrayList<>(options);
        List<String> shorterEnglish = new ArrayList<>(englishOptions);
        if (number >= 1 && number <= shorter.size() && shorter.size() > LEAST) {
            shorter.remove(number - 1);
            if (number <= shorterEnglish.size()) {
                shorterEnglish.remove(number - 1);
            }
        }
        return new QuestionForm(text, kind, shorter, english, shorterEnglish);
    }

    QuestionForm plain() {
        return new QuestionForm(
                PlainCharacters.of(text),
                kind,
                options.stream().map(PlainCharacters::of).toList(),
                PlainCharacters.of(english),
                englishOptions.stream().map(PlainCharacters::of).toList());
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(QuestionForm::line).toList();
    }

    /** A text message has no lines: white space of any kind is one space. */
    static String line(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }
}
