package nl.meepraten.webadmin.consultation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.NotPublishable;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.webadmin.page.Pages;

/** The last look at a draft, and sending it. */
final class SendPages {

    private final Consultations consultations;
    private final FormViews views;
    private final FormPages form;
    private final Pages pages;

    SendPages(Consultations consultations, FormViews views, FormPages form, Pages pages) {
        this.consultations = consultations;
        this.views = views;
        this.form = form;
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
            Preview preview = views.preview(Draft.of(draft));
            pages.show(
                    context,
                    "consultation.send",
                    "questions",
                    "consultation/confirm.jte",
                    Map.of("one", draft, "preview", preview));
        } else {
            form.refuse(context, Form.of(draft), problems);
        }
    }

    void send(Context context) {
        Consultation draft = Asked.in(context, consultations);
        try {
            consultations.publish(draft.id());
            context.redirect(Asked.address(draft), HttpStatus.SEE_OTHER);
        } catch (NotPublishable not) {
            form.refuse(context, Form.of(draft), not.problems());
        }
    }
}
