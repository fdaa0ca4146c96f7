package nl.meepraten.webadmin.consultation;

import io.javalin.http.BadRequestResponse;
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
import nl.meepraten.core.consultation.DraftState;
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
        show(context, Form.empty(consultations.newId(), today()), List.of());
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
        Form read = FormReader.read(context);
        Form form = read.id().isEmpty() ? read.as(consultations.newId()) : read;
        String button = Optional.ofNullable(context.formParam("doe")).orElse("");
        switch (button) {
            case "bewaar" -> save(context, form, form.unclear(), "/wijzigen");
            case "controleer" -> save(context, form, views.problems(form, today()), "/versturen");
            default -> show(context, FormButton.press(button, form), List.of());
        }
    }

    private void save(Context context, Form form, List<Problem> problems, String next) {
        if (!problems.isEmpty()) {
            refuse(context, form, problems);
            return;
        }
        ConsultationId id = id(form);
        DraftState state = consultations.save(id, form.seen(), form.draft(today()));
        switch (state) {
            case CURRENT -> context.redirect("/vragen/" + id + next, HttpStatus.SEE_OTHER);
            case CHANGED, NO_DRAFT, GONE -> keepTyped(context, form, Conflict.about(id, state));
        }
    }

    /** A colleague was first: what is typed goes on as a new draft, when the officer wants that. */
    private void keepTyped(Context context, Form form, Conflict conflict) {
        context.status(HttpStatus.CONFLICT);
        FormView view =
                views.view(form.as(consultations.newId()), List.of(), today()).with(conflict);
        pages.show(context, "consultation.new", "questions", "consultation/form.jte", Map.of("view", view));
    }

    private static ConsultationId id(Form form) {
        try {
            return new ConsultationId(form.id());
        } catch (IllegalArgumentException noCode) {
            throw new BadRequestResponse();
        }
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
