package nl.meepraten.webadmin.consultation;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.webadmin.language.LanguageHelp;

/**
 * The form with what is to be said about it.
 *
 * @param problems what keeps it from being sent, only once that was asked for
 * @param conflict why it could not be saved
 * @param help what can be plainer
 */
public record FormView(
        Form form,
        List<Problem> problems,
        Optional<Conflict> conflict,
        Preview preview,
        LanguageHelp help,
        List<Choice> places,
        List<Choice> groups) {

    /** From this many people on, an outcome is likely enough not to warn. */
    static final int LIKELY = 20;

    public FormView {
        problems = List.copyOf(problems);
        places = List.copyOf(places);
        groups = List.copyOf(groups);
    }

    /**
     * Some people to ask.
     *
     * @param value as it is sent with the form
     * @param people about how many; 0 when they are too few to say or not counted yet
     */
    public record Choice(String value, String name, int people, boolean ticked) {}

    FormView with(Conflict found) {
        return new FormView(form, problems, Optional.of(found), preview, help, places, groups);
    }

    public List<Problem> at(Problem.Field field, int question) {
        return problems.stream()
                .filter(problem -> problem.field() == field && problem.number() == question)
                .toList();
    }

    public boolean few() {
        return preview.people() < LIKELY;
    }

    /** The id of the field a problem is about. */
    public static String anchor(Problem problem) {
        return switch (problem.field()) {
            case TOPIC -> "onderwerp";
            case QUESTIONS -> "vragen";
            case QUESTION -> "v" + problem.number();
            case OPTIONS -> "v" + problem.number() + "-opties";
            case PURPOSE -> "doel";
            case OPEN -> "open";
            case CLOSED -> "vast";
            case ANSWER_BY -> "antwoordop";
            case CONTACT -> "contact";
            case AUDIENCE -> "voor";
            case SPLIT -> "uitsplitsen";
            case LAST_DAY -> "laatstedag";
            case TRANSLATION -> "onderwerp-en";
            case TRANSLATED_QUESTION -> "v" + problem.number() + "-en";
        };
    }
}
