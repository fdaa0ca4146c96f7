package nl.meepraten.webadmin.consultation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.NotPublishable;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.webadmin.page.Pages;

/** The last look at a draft, and sending it. */
final class SendPages {

    private final Consultations consultations;
    private final FormViews views;
    private final FormPages form;
    private final AuditLog audit;
    private final Pages pages;

    SendPages(Consultations consultations, FormViews views, FormPages form, AuditLog audit, Pages pages) {
        this.consultations = consultations;
        this.views = views;
        this.form = form;
        this.audit = audit;
        this.pages = pages;
    }

    void confirm(Context context) {
        Consultation draft = Asked.in(context, consultations);
        if (draft.stage() != Stage.DRAFT) {
            context.redirect(Asked.now(draft), HttpStatus.SEE_OTHER);
            return;
        }
        List<Problem> problems = consultations.problems(Draft.of(draft));
        if (problems.isEmpty()) {
            show(context, draft, false);
        } else {
            form.refuse(context, Form.of(draft), problems);
        }
    }

    private void show(Context context, Consultation draft, boolean changed) {
        Preview preview = views.preview(Draft.of(draft));
        Map<String, Object> model =
                Map.of("one", draft, "preview", preview, "help", views.help(Form.of(draft)), "changed", changed);
        pages.show(context, "consultation.send", "questions", "consultation/confirm.jte", model);
    }

    void send(Context context) {
        Consultation draft = Asked.in(context, consultations);
        try {
            switch (consultations.publish(draft.id(), Asked.seen(context))) {
                case CURRENT -> {
                    audit.note(
                            Pages.account(context),
                            AuditLog.Kind.PUBLISHED,
                            draft.id().code());
                    context.redirect(Asked.address(draft), HttpStatus.SEE_OTHER);
                }
                case NO_DRAFT -> context.redirect(Asked.address(draft), HttpStatus.SEE_OTHER);
                case CHANGED -> {
                    context.status(HttpStatus.CONFLICT);
                    show(context, draft, true);
                }
                case GONE -> throw new NotFoundResponse();
            }
        } catch (NotPublishable not) {
            form.refuse(context, Form.of(draft), not.problems());
        }
    }
}
