package nl.meepraten.webadmin.consultation;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.spoken.SpokenLanguages;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** Asking: the list of consultations, writing one, sending it, and seeing that it runs. */
public final class ConsultationPages {

    private final Consultations consultations;
    private final FormPages form;
    private final SendPages send;
    private final DiscardPages discard;
    private final RunningPages running;
    private final Pages pages;

    /** @param centsPerPart what one text message costs, in euro cents */
    public ConsultationPages(
            Consultations consultations,
            Broadcasts broadcasts,
            Mishaps mishaps,
            HeadCounts people,
            Places places,
            Texts texts,
            PlainLanguage language,
            SpokenLanguages spoken,
            AuditLog audit,
            Pages pages,
            Clock clock,
            ZoneId zone,
            int centsPerPart) {
        FormViews views =
                new FormViews(consultations, people, places, new QuestionText(texts), language, spoken, centsPerPart);
        this.consultations = consultations;
        this.form = new FormPages(consultations, views, pages, clock, zone);
        this.send = new SendPages(consultations, views, form, audit, pages);
        this.discard = new DiscardPages(consultations, pages);
        this.running = new RunningPages(consultations, broadcasts, mishaps, views, audit, pages, clock, zone);
        this.pages = pages;
    }

    public void routes(JavalinConfig config) {
        get(config, "/vragen", this::list);
        get(config, "/vragen/nieuw", form::create);
        post(config, "/vragen", form::typed);
        post(config, "/vragen/voorbeeld", form::preview);
        get(config, "/vragen/{id}", running::running);
        get(config, "/vragen/{id}/wijzigen", form::change);
        get(config, "/vragen/{id}/versturen", send::confirm);
        post(config, "/vragen/{id}/versturen", send::send);
        get(config, "/vragen/{id}/weggooien", discard::confirm);
        post(config, "/vragen/{id}/weggooien", discard::discard);
        get(config, "/vragen/{id}/intrekken", running::confirm);
        post(config, "/vragen/{id}/intrekken", running::withdraw);
    }

    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler, Access.OFFICER, Access.ADMINISTRATOR);
    }

    private static void post(JavalinConfig config, String path, Handler handler) {
        config.routes.post(path, handler, Access.OFFICER, Access.ADMINISTRATOR);
    }

    private void list(Context context) {
        pages.show(
                context, "consultation.list", "questions", "consultation/list.jte", Map.of("all", consultations.all()));
    }
}
