package nl.meepraten.webadmin.consultation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.webadmin.page.Pages;

/** A consultation that people are answering, of which nobody sees any answer; and taking it back. */
final class RunningPages {

    private final Consultations consultations;
    private final Broadcasts broadcasts;
    private final Mishaps mishaps;
    private final FormViews views;
    private final AuditLog audit;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId zone;

    RunningPages(
            Consultations consultations,
            Broadcasts broadcasts,
            Mishaps mishaps,
            FormViews views,
            AuditLog audit,
            Pages pages,
            Clock clock,
            ZoneId zone) {
        this.consultations = consultations;
        this.broadcasts = broadcasts;
        this.mishaps = mishaps;
        this.views = views;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    void running(Context context) {
        Consultation one = Asked.in(context, consultations);
        switch (one.stage()) {
            case DRAFT, CLOSED, TOLD_BACK -> context.redirect(Asked.now(one), HttpStatus.SEE_OTHER);
            case OPEN, WITHDRAWN ->
                pages.show(
                        context,
                        "consultation.running",
                        "questions",
                        "consultation/running.jte",
                        Map.of("view", view(one)));
        }
    }

    void confirm(Context context) {
        Consultation one = Asked.in(context, consultations);
        if (one.stage() == Stage.OPEN) {
            pages.show(context, "consultation.withdraw", "questions", "consultation/withdraw.jte", Map.of("one", one));
        } else {
            context.redirect(Asked.now(one), HttpStatus.SEE_OTHER);
        }
    }

    void withdraw(Context context) {
        Consultation one = Asked.in(context, consultations);
        if (consultations.withdraw(one.id())) {
            audit.note(Pages.account(context), AuditLog.Kind.WITHDREW, one.id().code());
        }
        context.redirect(Asked.address(one), HttpStatus.SEE_OTHER);
    }

    private RunningView view(Consultation one) {
        return new RunningView(
                one,
                views.preview(Draft.of(one)),
                broadcasts.counts(one.id().code()),
                mishaps.of(one.id().code()),
                one.openedAt().map(opened -> opened.atZone(zone).toLocalDate()),
                ChronoUnit.DAYS.between(today(), one.lastDay()) + 1);
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
