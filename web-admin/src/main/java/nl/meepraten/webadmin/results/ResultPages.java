package nl.meepraten.webadmin.results;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.story.ReleasedStory;
import nl.meepraten.core.story.Stories;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.Words;
import nl.meepraten.webadmin.session.Access;

/** What came out of a consultation: the published figures and nothing finer. */
public final class ResultPages {

    private static final int STORIES = 3;

    private final Consultations consultations;
    private final ResultViews views;
    private final Stories stories;
    private final Pages pages;
    private final URI publicUrl;

    /** @param publicUrl where everyone can read results, without a slash at its end */
    public ResultPages(Consultations consultations, ResultViews views, Stories stories, Pages pages, URI publicUrl) {
        this.consultations = consultations;
        this.views = views;
        this.stories = stories;
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(
                "/vragen/{id}/uitslag", context -> result(context, this::show), Access.OFFICER, Access.ADMINISTRATOR);
        config.routes.get(
                "/vragen/{id}/uitslag.csv",
                context -> result(context, this::send),
                Access.OFFICER,
                Access.ADMINISTRATOR);
    }

    private void result(Context context, BiConsumer<Context, Consultation> answer) {
        Consultation consultation = asked(context.pathParam("id"));
        switch (consultation.stage()) {
            case DRAFT -> throw new NotFoundResponse();
            case OPEN, WITHDRAWN ->
                context.redirect("/vragen/" + consultation.id().code());
            case CLOSED, TOLD_BACK -> answer.accept(context, consultation);
        }
    }

    private Consultation asked(String code) {
        try {
            return consultations.find(new ConsultationId(code)).orElseThrow(NotFoundResponse::new);
        } catch (IllegalArgumentException noCode) {
            throw new NotFoundResponse();
        }
    }

    /** All answers to its open questions, and where those are few the latest of whatever people told. */
    private static List<ReleasedStory> beside(Consultation consultation, List<ReleasedStory> released) {
        Predicate<ReleasedStory> asked = story -> story.about().startsWith(consultation.id() + "/");
        List<ReleasedStory> beside =
                new ArrayList<>(released.stream().filter(asked).toList());
        released.stream()
                .filter(asked.negate())
                .limit(Math.max(0, STORIES - beside.size()))
                .forEach(beside::add);
        return beside;
    }

    private void send(Context context, Consultation consultation) {
        Words words = pages.words(context);
        ResultSheet.send(context, views.of(consultation, List.of(), words), words);
    }

    private void show(Context context, Consultation consultation) {
        ResultView view = views.of(consultation, beside(consultation, stories.released()), pages.words(context));
        pages.show(
                context,
                "results.title",
                "questions",
                "results/result.jte",
                Map.of("view", view, "everyone", publicUrl + "/r/" + consultation.id()));
    }
}
