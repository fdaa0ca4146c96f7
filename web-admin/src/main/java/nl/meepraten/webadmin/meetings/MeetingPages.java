package nl.meepraten.webadmin.meetings;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.MeetingText;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** Meetings: the list, planning and changing one, inviting to it, and calling it off. */
public final class MeetingPages {

    private final Meetings meetings;
    private final Views views;
    private final FormPages form;
    private final OnePages one;
    private final Pages pages;
    private final Clock clock;

    /**
     * @param contact who is proposed as contact person: "Karin: 06 00000000"
     * @param centsPerPart what one text message costs, in euro cents
     */
    public MeetingPages(
            Meetings meetings,
            HeadCounts people,
            Places places,
            Texts texts,
            PlainLanguage language,
            AuditLog audit,
            Pages pages,
            Clock clock,
            ZoneId zone,
            String contact,
            int centsPerPart) {
        this.meetings = meetings;
        this.views = new Views(meetings, people, places, new MeetingText(texts), language, centsPerPart, zone);
        this.form = new FormPages(meetings, views, audit, pages, clock, contact);
        this.one = new OnePages(meetings, views, audit, pages, clock, zone);
        this.pages = pages;
        this.clock = clock;
    }

    public void routes(JavalinConfig config) {
        get(config, "/bijeenkomsten", this::list);
        get(config, "/bijeenkomsten/nieuw", form::create);
        post(config, "/bijeenkomsten", form::typed);
        post(config, "/bijeenkomsten/voorbeeld", form::preview);
        get(config, "/bijeenkomsten/{id}", one::one);
        get(config, "/bijeenkomsten/{id}/agenda.ics", one::calendar);
        get(config, "/bijeenkomsten/{id}/wijzigen", form::change);
        get(config, "/bijeenkomsten/{id}/uitnodigen", one::confirmInvitation);
        post(config, "/bijeenkomsten/{id}/uitnodigen", one::invite);
        get(config, "/bijeenkomsten/{id}/afzeggen", one::confirmCancelling);
        post(config, "/bijeenkomsten/{id}/afzeggen", one::cancel);
    }

    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler, Access.OFFICER, Access.ADMINISTRATOR);
    }

    private static void post(JavalinConfig config, String path, Handler handler) {
        config.routes.post(path, handler, Access.OFFICER, Access.ADMINISTRATOR);
    }

    private void list(Context context) {
        List<MeetingView> all = meetings.all().stream()
                .map(meeting -> views.view(meeting, clock.instant()))
                .toList();
        pages.show(context, "meetings.list", "meetings", "meetings/list.jte", Map.of("all", all));
    }

    /** @throws NotFoundResponse when there is none with the code in the address */
    static Meeting in(Context context, Meetings meetings) {
        String code = context.pathParam("id");
        return Optional.of(code)
                .filter(MeetingId::fits)
                .map(MeetingId::new)
                .flatMap(meetings::find)
                .orElseThrow(NotFoundResponse::new);
    }

    /** The version of what was on the screen when a button was pressed; 0 when there was none. */
    static int version(Context context) {
        return Optional.ofNullable(context.formParam("versie"))
                .filter(typed -> typed.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
