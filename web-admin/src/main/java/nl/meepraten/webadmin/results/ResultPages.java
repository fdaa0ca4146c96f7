package nl.meepraten.webadmin.results;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.story.ReleasedStory;
import nl.meepraten.core.story.Stories;
import nl.meepraten.webadmin.page.Days;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** What came out of a consultation: the published figures and nothing finer. */
public final class ResultPages {

    private static final int STORIES = 3;

    private final Consultations consultations;
    private final Releases releases;
    private final Stories stories;
    private final Feedbacks feedbacks;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId zone;

    public ResultPages(
            Consultations consultations,
            Releases releases,
            Stories stories,
            Feedbacks feedbacks,
            Pages pages,
            Clock clock,
            ZoneId zone) {
        this.consultations = consultations;
        this.releases = releases;
        this.stories = stories;
        this.feedbacks = feedbacks;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/vragen/{id}/uitslag", this::result, Access.OFFICER, Access.ADMINISTRATOR);
    }

    private void result(Context context) {
        Consultation consultation = asked(context.pathParam("id"));
        switch (consultation.stage()) {
            case DRAFT -> throw new NotFoundResponse();
            case OPEN, WITHDRAWN ->
                context.redirect("/vragen/" + consultation.id().code());
            case CLOSED, TOLD_BACK -> show(context, consultation);
        }
    }

    private Consultation asked(String code) {
        try {
            return consultations.find(new ConsultationId(code)).orElseThrow(NotFoundResponse::new);
        } catch (IllegalArgumentException noCode) {
            throw new NotFoundResponse();
        }
    }

    private void show(Context context, Consultation consultation) {
        List<ReleasedStory> released = stories.released();
        ResultView view = new ResultView(
                consultation,
                questions(consultation),
                feedbacks.of(consultation.id()).map(this::toldBack),
                ChronoUnit.DAYS.between(today(), consultation.promise().answerBy()),
                released.subList(0, Math.min(STORIES, released.size())));
        pages.show(context, "results.title", "questions", "results/result.jte", Map.of("view", view));
    }

    /** A question without a release, whatever the reason, shows nothing. */
    private List<QuestionView> questions(Consultation consultation) {
        Optional<Release> release = releases.of(consultation.id());
        return IntStream.range(0, consultation.questions().size())
                .mapToObj(question -> QuestionView.of(
                        consultation.questions().get(question),
                        release.map(all -> all.questions().get(question)).orElse(QuestionRelease.WITHHELD),
                        pages.words()))
                .toList();
    }

    private ResultView.ToldBack toldBack(Feedback feedback) {
        return new ResultView.ToldBack(
                feedback.answer(),
                feedback.text(),
                Days.say(feedback.writtenAt().atZone(zone).toLocalDate()));
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
