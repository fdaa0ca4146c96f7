package nl.meepraten.webadmin.consultation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.DraftState;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.webadmin.page.Pages;

/** Throwing a draft away, after asking. */
final class DiscardPages {

    private final Consultations consultations;
    private final Pages pages;

    DiscardPages(Consultations consultations, Pages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    void confirm(Context context) {
        Consultation draft = Asked.in(context, consultations);
        if (draft.stage() == Stage.DRAFT) {
            show(context, draft, false);
        } else {
            context.redirect(Asked.now(draft), HttpStatus.SEE_OTHER);
        }
    }

    void discard(Context context) {
        Consultation draft = Asked.in(context, consultations);
        DraftState state = consultations.discard(draft.id(), Asked.seen(context));
        switch (state) {
            case CURRENT, GONE -> context.redirect("/vragen", HttpStatus.SEE_OTHER);
            case NO_DRAFT -> context.redirect(Asked.address(draft), HttpStatus.SEE_OTHER);
            case CHANGED -> {
                context.status(HttpStatus.CONFLICT);
                show(context, draft, true);
            }
        }
    }

    private void show(Context context, Consultation draft, boolean changed) {
        Map<String, Object> model = Map.of("one", draft, "changed", changed);
        pages.show(context, "consultation.discard", "questions", "consultation/discard.jte", model);
    }
}
