package nl.meepraten.webadmin.consultation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.webadmin.page.Pages;

/** Writing a consultation. What is typed lives in the form until it is saved, so no button loses anything. */
final class FormPages {

    private final Consultations consultations;
    private final FormViews views;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId zone;

    FormPages(Consultations consultations, FormViews views, Pages pages, Clock clock, ZoneId zone) {
        this.consultations = consultations;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    void create(Context context) {
        show(context, Form.empty(today()), List.of());
    }

    void change(Context context) {
        Consultation draft = Asked.in(context, consultations);
        if (draft.stage() == Stage.DRAFT) {
            show(context, Form.of(draft), List.of());
        } else {
            context.redirect(Asked.now(draft), HttpStatus.SEE_OTHER);
        }
    }

    void preview(Context context) {
        FormView view = views.view(FormReader.read(context), List.of(), today());
        pages.show(context, "consultation.new", "questions", "consultation/previewed.jte", Map.of("view", view));
    }

    void typed(Context context) {
        Form form = FormReader.read(context);
        String button = Optional.ofNullable(context.formParam("doe")).orElse("");
        switch (button) {
            case "bewaar" -> save(context, form, form.unclear(), "/wijzigen");
            case "controleer" -> save(context, form, views.problems(form, today()), "/versturen");
            default -> show(context, FormButton.press(button, form), List.of());
        }
    }

    private void save(Context context, Form form, List<Problem> problems, String next) {
        if (problems.isEmpty()) {
            Optional<String> code = keep(form);
            context.redirect(code.map(saved -> "/vragen/" + saved + next).orElse("/vragen"), HttpStatus.SEE_OTHER);
        } else {
            refuse(context, form, problems);
        }
    }

    /** Empty when it is no draft any more: a colleague was first. */
    private Optional<String> keep(Form form) {
        if (form.id().isEmpty()) {
            return Optional.of(consultations.draft(form.draft(today())).code());
        }
        Optional<ConsultationId> draft = consultations.in(Stage.DRAFT).stream()
                .map(Consultation::id)
                .filter(id -> id.code().equals(form.id()))
                .findFirst();
        draft.ifPresent(id -> consultations.change(id, form.draft(today())));
        return draft.map(ConsultationId::code);
    }

    void refuse(Context context, Form form, List<Problem> problems) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, form, problems);
    }

    private void show(Context context, Form form, List<Problem> problems) {
        FormView view = views.view(form, problems, today());
        pages.show(context, "consultation.new", "questions", "consultation/form.jte", Map.of("view", view));
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
