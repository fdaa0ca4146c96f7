package nl.meepraten.webadmin.overview;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.status.Condition;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.Visitor;
import nl.meepraten.webadmin.session.Access;

/** What waits for the officer: promises, drafts, and what is running. Nothing here says how many people answered. */
public final class OverviewPages {

    private static final int DAYS_SHOWN = 30;

    private final Consultations consultations;
    private final Feedbacks feedbacks;
    private final Mishaps mishaps;
    private final Supplier<Condition> condition;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId zone;

    public OverviewPages(
            Consultations consultations,
            Feedbacks feedbacks,
            Mishaps mishaps,
            Supplier<Condition> condition,
            Pages pages,
            Clock clock,
            ZoneId zone) {
        this.consultations = consultations;
        this.feedbacks = feedbacks;
        this.mishaps = mishaps;
        this.condition = condition;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/", this::overview, Access.STAFF);
    }

    private void overview(Context context) {
        if (Pages.visitor(context)
                .map(Visitor::role)
                .filter(Role.COUNCIL::equals)
                .isPresent()) {
            context.redirect("/raad", HttpStatus.SEE_OTHER);
            return;
        }
        pages.show(
                context,
                "overview.title",
                "overview",
                "overview/overview.jte",
                Map.of(
                        "alarm", !condition.get().well(),
                        "notices", notices(),
                        "due", feedbacks.due(today()),
                        "drafts", consultations.in(Stage.DRAFT),
                        "running", consultations.in(Stage.OPEN)));
    }

    /** What went wrong lately. */
    private List<Notice> notices() {
        return mishaps.since(today().minusDays(DAYS_SHOWN)).stream()
                .map(mishap -> new Notice(mishap, topic(mishap.subject())))
                .toList();
    }

    private String topic(String consultation) {
        return consultation.isEmpty()
                ? ""
                : consultations
                        .find(new ConsultationId(consultation))
                        .map(Consultation::topic)
                        .orElse(consultation);
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
