package nl.meepraten.webadmin.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.spoken.SpokenLanguages;
import nl.meepraten.core.text.Language;
import nl.meepraten.webadmin.language.LanguageHelp;

/** Puts together what the form and the preview show. */
final class FormViews {

    private final Consultations consultations;
    private final HeadCounts people;
    private final Places places;
    private final QuestionText texts;
    private final PlainLanguage language;
    private final SpokenLanguages spoken;
    private final int centsPerPart;

    FormViews(
            Consultations consultations,
            HeadCounts people,
            Places places,
            QuestionText texts,
            PlainLanguage language,
            SpokenLanguages spoken,
            int centsPerPart) {
        this.consultations = consultations;
        this.people = people;
        this.places = places;
        this.texts = texts;
        this.language = language;
        this.spoken = spoken;
        this.centsPerPart = centsPerPart;
    }

    FormView view(Form form, List<Problem> problems, LocalDate today) {
        return new FormView(
                form,
                problems,
                Optional.empty(),
                preview(form, today),
                help(form),
                languages(form),
                places(form),
                groups(form));
    }

    /** Those that are spoken, and those into which it was translated while they were. */
    private List<Language> languages(Form form) {
        Set<Language> on = spoken.on();
        return Stream.of(Language.values())
                .filter(other -> other != Language.NL)
                .filter(other ->
                        other.full() || on.contains(other) || form.in(other).wanted())
                .toList();
    }

    LanguageHelp help(Form form) {
        return LanguageHelp.with(language, Sent.of(form));
    }

    /** Everything that keeps this form from being sent; one date is not found wrong twice. */
    List<Problem> problems(Form form, LocalDate today) {
        List<Problem> problems = new ArrayList<>(form.unclear());
        Set<Problem.Field> unclear = new HashSet<>();
        problems.forEach(problem -> unclear.add(problem.field()));
        consultations.problems(form.draft(today)).stream()
                .filter(problem -> !unclear.contains(problem.field()))
                .forEach(problems::add);
        return problems;
    }

    Preview preview(Draft draft) {
        return Preview.of(draft, texts, places, people.forecast(draft.audience(), places), centsPerPart);
    }

    private Preview preview(Form form, LocalDate today) {
        Draft draft = form.draft(today);
        boolean nobody = !form.everyone() && draft.audience().everyone();
        return Preview.of(draft, texts, places, nobody ? 0 : people.forecast(draft.audience(), places), centsPerPart);
    }

    private List<FormView.Choice> places(Form form) {
        Map<String, Integer> each = people.perPlace();
        return places.all().stream()
                .map(place -> new FormView.Choice(
                        place.keyword(),
                        place.name(),
                        each.getOrDefault(place.keyword(), 0),
                        form.places().contains(place.keyword())))
                .toList();
    }

    private List<FormView.Choice> groups(Form form) {
        return places.groups().stream()
                .map(group -> new FormView.Choice(
                        group,
                        group,
                        people.forecast(new Audience(Set.of(), Set.of(group)), places),
                        form.groups().contains(group)))
                .toList();
    }
}
