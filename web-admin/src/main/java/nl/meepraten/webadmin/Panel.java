package nl.meepraten.webadmin;

import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.spoken.SpokenLanguages;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.core.status.Condition;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.about.AboutPages;
import nl.meepraten.webadmin.api.ApiPages;
import nl.meepraten.webadmin.consultation.ConsultationPages;
import nl.meepraten.webadmin.feedback.FeedbackPages;
import nl.meepraten.webadmin.meetings.MeetingPages;
import nl.meepraten.webadmin.metrics.MetricsPages;
import nl.meepraten.webadmin.overview.OverviewPages;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.ScreenLanguage;
import nl.meepraten.webadmin.page.TroublePages;
import nl.meepraten.webadmin.page.Words;
import nl.meepraten.webadmin.publicpages.AnonymousPage;
import nl.meepraten.webadmin.publicpages.DocumentPages;
import nl.meepraten.webadmin.results.ResultPages;
import nl.meepraten.webadmin.results.ResultViews;
import nl.meepraten.webadmin.session.Access;
import nl.meepraten.webadmin.session.ApiToken;
import nl.meepraten.webadmin.session.DemoLogin;
import nl.meepraten.webadmin.session.Entrance;
import nl.meepraten.webadmin.session.ProgramDoor;
import nl.meepraten.webadmin.settings.AuditPages;
import nl.meepraten.webadmin.settings.LanguagePages;
import nl.meepraten.webadmin.settings.RetentionPages;
import nl.meepraten.webadmin.settings.SettingsPages;
import nl.meepraten.webadmin.settings.StatusPages;
import nl.meepraten.webadmin.stories.AnswerBackPages;
import nl.meepraten.webadmin.stories.StoryPages;

/** The panel, put together: everything officers, the council and the administrator see. */
public final class Panel {

    /**
     * The doors to what the panel shows; none of them leads to a person.
     *
     * @param condition how it goes with the program, now
     */
    public record Doors(
            Consultations consultations,
            Broadcasts broadcasts,
            Feedbacks feedbacks,
            Meetings meetings,
            Releases releases,
            Stories stories,
            HeadCounts headCounts,
            Mishaps mishaps,
            Supplier<Condition> condition,
            Places places,
            Texts texts,
            PlainLanguage language,
            SpokenLanguages languages,
            Accounts accounts,
            Sessions sessions,
            AuditLog audit,
            Ids ids) {}

    /**
     * How this panel looks and behaves.
     *
     * @param municipality as it fits after "Gemeente": "Dorpstad"
     * @param contact who can be called, with a telephone number
     * @param secure whether it is reached by https
     * @param publicUrl where everyone can read results, without a slash at its end
     * @param centsPerPart what one SMS part costs
     * @param clock the clock of consultations; the demo's can be set forward
     * @param staffClock the real clock, for sessions
     * @param version of the program
     * @param token what other programs say to be let in; without it results and metrics are not there for them
     */
    public record Looks(
            String municipality,
            String contact,
            boolean demo,
            boolean secure,
            URI publicUrl,
            int centsPerPart,
            List<DemoLogin> demoLogins,
            Clock clock,
            Clock staffClock,
            ZoneId zone,
            String version,
            Optional<ApiToken> token) {}

    private final Doors doors;
    private final Looks looks;

    public Panel(Doors doors, Looks looks) {
        this.doors = doors;
        this.looks = looks;
    }

    public void routes(JavalinConfig config) {
        Pages pages = new Pages(Words.load(), looks.municipality(), looks.demo());
        Clock clock = looks.clock();
        ZoneId zone = looks.zone();
        new Entrance(
                        doors.accounts(),
                        doors.sessions(),
                        doors.audit(),
                        pages,
                        looks.staffClock(),
                        looks.secure(),
                        looks.demoLogins())
                .routes(config);
        new ScreenLanguage(looks.secure()).routes(config, Access.ANYONE);
        new AboutPages(pages, looks.contact()).routes(config);
        new AnonymousPage(pages, looks.contact()).routes(config);
        new DocumentPages(pages).routes(config);
        new TroublePages(pages, doors.ids()).routes(config);
        new OverviewPages(
                        doors.consultations(),
                        doors.feedbacks(),
                        doors.mishaps(),
                        doors.condition(),
                        pages,
                        clock,
                        zone)
                .routes(config);
        new ConsultationPages(
                        doors.consultations(),
                        doors.broadcasts(),
                        doors.mishaps(),
                        doors.headCounts(),
                        doors.places(),
                        doors.texts(),
                        doors.language(),
                        doors.languages(),
                        doors.audit(),
                        pages,
                        clock,
                        zone,
                        looks.centsPerPart())
                .routes(config);
        ResultViews views =
                new ResultViews(doors.releases(), doors.feedbacks(), new QuestionText(doors.texts()), clock, zone);
        new ResultPages(doors.consultations(), views, doors.stories(), pages, looks.publicUrl()).routes(config);
        new FeedbackPages(doors.consultations(), doors.feedbacks(), doors.language(), doors.audit(), pages, clock, zone)
                .routes(config);
        new StoryPages(
                        doors.stories(),
                        doors.feedbacks(),
                        doors.consultations(),
                        doors.texts(),
                        doors.audit(),
                        pages,
                        clock,
                        zone)
                .routes(config);
        new AnswerBackPages(doors.stories(), doors.texts(), doors.audit(), pages, clock).routes(config);
        new MeetingPages(
                        doors.meetings(),
                        doors.headCounts(),
                        doors.places(),
                        doors.texts(),
                        doors.language(),
                        doors.audit(),
                        pages,
                        clock,
                        zone,
                        looks.contact(),
                        looks.centsPerPart())
                .routes(config);
        new SettingsPages(doors.accounts(), doors.places(), doors.audit(), pages).routes(config);
        new StatusPages(doors.condition(), pages, zone).routes(config);
        new RetentionPages(pages).routes(config);
        new LanguagePages(doors.languages(), doors.texts(), doors.audit(), pages).routes(config);
        new AuditPages(doors.audit(), pages, zone).routes(config);
        ProgramDoor door = new ProgramDoor(looks.token(), pages);
        new ApiPages(doors.consultations(), doors.releases(), door, looks.publicUrl()).routes(config);
        new MetricsPages(doors.condition(), doors.releases(), door, looks.version(), zone).routes(config);
    }
}
