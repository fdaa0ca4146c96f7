package nl.meepraten.webadmin.meetings;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.MeetingProblem;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.meeting.Meetings.Outcome;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.webadmin.page.Pages;

/** Planning a meeting and changing one. What is typed stays in the form until it is saved. */
final class FormPages {

    private static final int FIRST_DAYS = 14;

    private final Meetings meetings;
    private final Views views;
    private final AuditLog audit;
    private final Pages pages;
    private final Clock clock;
    private final String contact;

    FormPages(Meetings meetings, Views views, AuditLog audit, Pages pages, Clock clock, String contact) {
        this.meetings = meetings;
        this.views = views;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
        this.contact = contact;
    }

    void create(Context context) {
        MeetingForm empty =
                MeetingForm.empty(meetings.newId(), views.today(clock.instant()).plusDays(FIRST_DAYS), contact);
        show(context, views.form(empty, false, List.of(), clock.instant()));
    }

    void change(Context context) {
        Meeting meeting = MeetingPages.in(context, meetings);
        if (views.view(meeting, clock.instant()).canChange()) {
            show(context, views.form(MeetingForm.of(meeting), invited(meeting), List.of(), clock.instant()));
        } else {
            context.redirect(MeetingView.address(meeting), HttpStatus.SEE_OTHER);
        }
    }

    void preview(Context context) {
        MeetingForm form = read(context);
        FormView view =
                views.form(form, stored(form).filter(FormPages::invited).isPresent(), List.of(), clock.instant());
        pages.show(context, "meetings.new", "meetings", "meetings/previewed.jte", Map.of("view", view));
    }

    void typed(Context context) {
        MeetingForm form = read(context);
        boolean invited = stored(form).filter(FormPages::invited).isPresent();
        switch (typed(context, "doe")) {
            case "bewaar" -> save(context, form, invited);
            case "gewone-tekens" -> show(context, views.form(form.plain(), invited, List.of(), clock.instant()));
            default -> show(context, views.form(form, invited, List.of(), clock.instant()));
        }
    }

    private void save(Context context, MeetingForm form, boolean invited) {
        List<MeetingProblem> problems = views.problems(form, clock.instant());
        if (!problems.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, views.form(form, invited, problems, clock.instant()));
            return;
        }
        MeetingId id = id(form);
        Meeting.Plan plan = form.plan(views.today(clock.instant()));
        Outcome outcome = form.saved() ? meetings.change(id, form.version(), plan) : meetings.plan(id, plan);
        switch (outcome) {
            case DONE -> {
                AuditLog.Kind kind = form.saved() ? AuditLog.Kind.CHANGED_MEETING : AuditLog.Kind.PLANNED_MEETING;
                audit.note(Pages.account(context), kind, id.code());
                context.redirect("/bijeenkomsten/" + id, HttpStatus.SEE_OTHER);
            }
            case CHANGED, OVER -> keepTyped(context, form, outcome);
            case GONE -> throw new NotFoundResponse();
        }
    }

    /** A colleague was first: what is typed stays, and can be put in the place of what the colleague saved. */
    private void keepTyped(Context context, MeetingForm form, Outcome outcome) {
        Meeting stored = stored(form).orElseThrow(NotFoundResponse::new);
        context.status(HttpStatus.CONFLICT);
        show(
                context,
                views.form(
                        form.over(stored.version()),
                        invited(stored),
                        List.of(),
                        Optional.of(outcome),
                        clock.instant()));
    }

    private void show(Context context, FormView view) {
        pages.show(
                context,
                view.form().saved() ? "meetings.change" : "meetings.new",
                "meetings",
                "meetings/form.jte",
                Map.of("view", view));
    }

    private Optional<Meeting> stored(MeetingForm form) {
        return form.saved() || MeetingId.fits(form.id()) ? meetings.find(id(form)) : Optional.empty();
    }

    private static boolean invited(Meeting meeting) {
        return meeting.stage() == Meeting.Stage.INVITED;
    }

    private static MeetingId id(MeetingForm form) {
        if (!MeetingId.fits(form.id())) {
            throw new BadRequestResponse();
        }
        return new MeetingId(form.id());
    }

    private static MeetingForm read(Context context) {
        return new MeetingForm(
                typed(context, "id"),
                MeetingPages.version(context),
                typed(context, "wat"),
                typed(context, "dag"),
                typed(context, "van"),
                typed(context, "tot"),
                typed(context, "waar"),
                typed(context, "geregeld"),
                typed(context, "contact"),
                !typed(context, "voor").equals("keuze"),
                new HashSet<>(context.formParams("plek")),
                new HashSet<>(context.formParams("groep")));
    }

    private static String typed(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
