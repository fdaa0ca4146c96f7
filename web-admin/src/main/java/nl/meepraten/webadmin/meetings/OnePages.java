package nl.meepraten.webadmin.meetings;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.meeting.Meetings.Outcome;
import nl.meepraten.core.meeting.NotPlannable;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.webadmin.page.Pages;

/** One meeting: what is planned, about how many come, inviting to it and calling it off. */
final class OnePages {

    private final Meetings meetings;
    private final Views views;
    private final AuditLog audit;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId zone;

    OnePages(Meetings meetings, Views views, AuditLog audit, Pages pages, Clock clock, ZoneId zone) {
        this.meetings = meetings;
        this.views = views;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    void one(Context context) {
        show(context, "meetings.one", "meetings/one.jte", MeetingPages.in(context, meetings), false);
    }

    void confirmInvitation(Context context) {
        Meeting meeting = MeetingPages.in(context, meetings);
        if (view(meeting).canInvite()) {
            show(context, "meetings.invite", "meetings/invite.jte", meeting, false);
        } else {
            context.redirect(MeetingView.address(meeting), HttpStatus.SEE_OTHER);
        }
    }

    void invite(Context context) {
        Meeting meeting = MeetingPages.in(context, meetings);
        try {
            Outcome outcome = meetings.invite(meeting.id(), MeetingPages.version(context));
            settled(context, meeting, outcome, AuditLog.Kind.INVITED_TO_MEETING, "invite");
        } catch (NotPlannable not) {
            // Something in it became impossible since it was planned: a place is gone, or the texts are others now.
            context.redirect(MeetingView.address(meeting) + "/wijzigen", HttpStatus.SEE_OTHER);
        }
    }

    void confirmCancelling(Context context) {
        Meeting meeting = MeetingPages.in(context, meetings);
        if (view(meeting).canChange()) {
            show(context, "meetings.cancel", "meetings/cancel.jte", meeting, false);
        } else {
            context.redirect(MeetingView.address(meeting), HttpStatus.SEE_OTHER);
        }
    }

    void cancel(Context context) {
        Meeting meeting = MeetingPages.in(context, meetings);
        Outcome outcome = meetings.cancel(meeting.id(), MeetingPages.version(context));
        settled(context, meeting, outcome, AuditLog.Kind.CANCELLED_MEETING, "cancel");
    }

    private void settled(Context context, Meeting meeting, Outcome outcome, AuditLog.Kind kind, String page) {
        switch (outcome) {
            case DONE -> {
                audit.note(Pages.account(context), kind, meeting.id().code());
                context.redirect(MeetingView.address(meeting), HttpStatus.SEE_OTHER);
            }
            case CHANGED -> {
                context.status(HttpStatus.CONFLICT);
                show(context, "meetings." + page, "meetings/" + page + ".jte", meeting, true);
            }
            case OVER, GONE -> context.redirect(MeetingView.address(meeting), HttpStatus.SEE_OTHER);
        }
    }

    void calendar(Context context) {
        Meeting meeting = MeetingPages.in(context, meetings);
        context.contentType("text/calendar; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"bijeenkomst-" + meeting.id() + ".ics\"");
        context.result(Calendar.of(meeting, zone));
    }

    private void show(Context context, String title, String template, Meeting meeting, boolean changed) {
        Map<String, Object> model = Map.of("view", view(meeting), "changed", changed);
        pages.show(context, title, "meetings", template, model);
    }

    private MeetingView view(Meeting meeting) {
        return views.view(meeting, clock.instant());
    }
}
