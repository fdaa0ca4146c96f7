package nl.meepraten.webadmin.publicpages;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.Words;
import nl.meepraten.webadmin.results.ResultSheet;
import nl.meepraten.webadmin.results.ResultViews;

/**
 * What came out of a question and what is done with it, for everyone: {@code /r/CODE}. As long as there is no result, for
 * whatever reason, the answer is the same to the byte, so that nobody learns which questions exist. With {@code .csv} behind
 * it the same figures come as a file, for whoever goes on reckoning with them.
 */
public final class PublicResultPages {

    private final Consultations consultations;
    private final ResultViews views;
    private final Pages pages;

    public PublicResultPages(Consultations consultations, ResultViews views, Pages pages) {
        this.consultations = consultations;
        this.views = views;
        this.pages = pages;
    }

    public void routes(JavalinConfig config) {
        // First, since the other one would take "CODE.csv" for a code.
        config.routes.get("/r/{code}.csv", context -> result(context, this::send));
        config.routes.get("/r/{code}", context -> result(context, this::show));
    }

    private void result(Context context, BiConsumer<Context, Consultation> answer) {
        finished(context.pathParam("code")).ifPresentOrElse(one -> answer.accept(context, one), () -> nothing(context));
    }

    /** Telephones like to begin a word with a capital. */
    private Optional<Consultation> finished(String typed) {
        String code = typed.toLowerCase(Locale.ROOT);
        return ConsultationId.fits(code)
                ? consultations.find(new ConsultationId(code)).filter(PublicResultPages::finished)
                : Optional.empty();
    }

    private static boolean finished(Consultation consultation) {
        return switch (consultation.stage()) {
            case DRAFT, OPEN, WITHDRAWN -> false;
            case CLOSED, TOLD_BACK -> true;
        };
    }

    private void send(Context context, Consultation consultation) {
        keepForAWhile(context);
        Words words = pages.words(context);
        ResultSheet.send(context, views.of(consultation, List.of(), words), words);
    }

    /** The figures never change, but what is done with them comes later: five minutes is soon enough. */
    private static void keepForAWhile(Context context) {
        context.header("Cache-Control", "public, max-age=300");
    }

    private void show(Context context, Consultation consultation) {
        keepForAWhile(context);
        pages.show(
                context,
                "publicpages.result.title",
                "",
                "publicpages/result.jte",
                Map.of("view", views.of(consultation, List.of(), pages.words(context))));
    }

    private void nothing(Context context) {
        context.header("Cache-Control", "no-store");
        context.status(HttpStatus.NOT_FOUND);
        pages.show(context, "publicpages.none.title", "", "publicpages/none.jte", Map.of());
    }
}
