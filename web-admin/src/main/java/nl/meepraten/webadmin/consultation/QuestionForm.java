package nl.meepraten.webadmin.consultation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.PlainCharacters;

/**
 * One question as it is typed.
 *
 * @param options whatever is typed as answers, also where the kind has none
 * @param said the question and its answers in other languages, for each in which something was typed
 */
public record QuestionForm(
        String text, Question.Kind kind, List<String> options, Map<Language, Translation.Wording> said) {

    static final QuestionForm EMPTY = new QuestionForm("", Question.Kind.YES_NO, List.of("", ""), Map.of());

    private static final Translation.Wording NOTHING = new Translation.Wording("", List.of());

    private static final int LEAST = 2;

    public QuestionForm {
        options = List.copyOf(options);
        said = Map.copyOf(said);
    }

    static QuestionForm of(Question question, Map<Language, Translation.Wording> said) {
        List<String> options = switch (question.kind()) {
            case YES_NO, OPEN -> EMPTY.options();
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCALE, NUMBER -> question.options();
        };
        return new QuestionForm(question.text(), question.kind(), options, said);
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

    Translation.Wording wording(Language language) {
        Translation.Wording typed = in(language);
        return new Translation.Wording(
                line(typed.text()), optionsAreWords() ? ends(lines(typed.options())) : List.of());
    }

    /** As it is typed in another language. */
    public Translation.Wording in(Language language) {
        return said.getOrDefault(language, NOTHING);
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

    /** What is typed in another language as answer {@code number}, from 1. */
    public String option(Language language, int number) {
        List<String> typed = in(language).options();
        return number <= typed.size() ? typed.get(number - 1) : "";
    }

    /** Asks for an option, so it has a list from now on. */
    QuestionForm more() {
        List<String> longer = new ArrayList<>(options);
        if (longer.size() < Consultation.MOST_OPTIONS) {
            longer.add("");
        }
        return new QuestionForm(text, hasOptions() ? kind : Question.Kind.SINGLE_CHOICE, longer, said);
    }

    /** Without option {@code number}, from 1, in any language; two always stay. */
    QuestionForm without(int number) {
        return number >= 1 && number <= options.size() && options.size() > LEAST
                ? new QuestionForm(
                        text,
                        kind,
                        without(options, number),
                        said(one -> new Translation.Wording(one.text(), without(one.options(), number))))
                : this;
    }

    private static List<String> without(List<String> options, int number) {
        List<String> shorter = new ArrayList<>(options);
        if (number <= shorter.size()) {
            shorter.remove(number - 1);
        }
        return shorter;
    }

    private Map<Language, Translation.Wording> said(UnaryOperator<Translation.Wording> change) {
        Map<Language, Translation.Wording> changed = new EnumMap<>(Language.class);
        said.forEach((language, one) -> changed.put(language, change.apply(one)));
        return changed;
    }

    /** With plain characters, in languages that can do with those. */
    QuestionForm plain() {
        Map<Language, Translation.Wording> plain = new EnumMap<>(Language.class);
        said.forEach((language, one) -> plain.put(
                language,
                language.full() ? new Translation.Wording(PlainCharacters.of(one.text()), plain(one.options())) : one));
        return new QuestionForm(PlainCharacters.of(text), kind, plain(options), plain);
    }

    private static List<String> plain(List<String> typed) {
        return typed.stream().map(PlainCharacters::of).toList();
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(QuestionForm::line).toList();
    }

    /** A text message has no lines: white space of any kind is one space. */
    static String line(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }
}
