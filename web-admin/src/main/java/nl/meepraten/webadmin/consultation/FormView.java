package nl.meepraten.webadmin.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.text.Language;
import nl.meepraten.webadmin.language.LanguageHelp;
import nl.meepraten.webadmin.page.Shell;

/**
 * The form with what is to be said about it.
 *
 * @param problems what keeps it from being sent, only once that was asked for
 * @param conflict why it could not be saved
 * @param help what can be plainer
 * @param languages into which it can be translated
 */
public record FormView(
        Form form,
        List<Problem> problems,
        Optional<Conflict> conflict,
        Preview preview,
        LanguageHelp help,
        List<Language> languages,
        List<Choice> places,
        List<Choice> groups) {

    /** From this many people on, an outcome is likely enough not to warn. */
    static final int LIKELY = 20;

    public FormView {
        problems = List.copyOf(problems);
        languages = List.copyOf(languages);
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
        return new FormView(form, problems, Optional.of(found), preview, help, languages, places, groups);
    }

    public List<Problem> at(Problem.Field field, int question) {
        return problems.stream()
                .filter(problem -> problem.field() == field && problem.number() == question)
                .toList();
    }

    /** The same of a translation. */
    public List<Problem> at(Problem.Field field, int question, Language language) {
        return at(field, question).stream()
                .filter(problem -> language.iso().equals(problem.arguments().get(Problem.LANGUAGE)))
                .toList();
    }

    /** What to do about a problem, in the words of this page. */
    public static String words(Shell shell, Problem problem) {
        Map<String, Object> arguments = new HashMap<>(problem.arguments());
        arguments.computeIfPresent(Problem.LANGUAGE, (key, iso) -> shell.say("shared.language." + iso));
        return shell.say("consultation.problem." + problem.field() + "." + problem.key(), arguments);
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
            case TRANSLATION -> "onderwerp-" + problem.arguments().get(Problem.LANGUAGE);
            case TRANSLATED_QUESTION ->
                "v" + problem.number() + "-" + problem.arguments().get(Problem.LANGUAGE);
        };
    }
}
