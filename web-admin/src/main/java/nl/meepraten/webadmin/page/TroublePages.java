package nl.meepraten.webadmin.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.database.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What someone sees when a page cannot be shown: plain words, and what to do. */
public final class TroublePages {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePages.class);

    private final Pages pages;
    private final Ids ids;

    public TroublePages(Pages pages, Ids ids) {
        this.pages = pages;
        this.ids = ids;
    }

    public void routes(JavalinConfig config) {
        for (int status : List.of(400, 403, 404, 413)) {
            config.routes.error(status, context -> show(context, "error." + status, ""));
        }
        config.routes.exception(Exception.class, (trouble, context) -> {
            String code = ids.code(6);
            // Its message could quote what someone typed, so only what kind of trouble it was is told.
            LOG.error("{}: {} at {}", code, trouble.getClass().getName(), where(trouble));
            context.status(500);
            show(context, "error.500", code);
        });
    }

    private void show(Context context, String key, String code) {
        if (Problem.isAnswered(context)) {
            return;
        }
        if (Problem.isWanted(context)) {
            Problem.answer(context, context.status(), pages.words(context).say(key, Map.of("code", code)));
            return;
        }
        pages.show(
                context,
                "error.title",
                "",
                "layout/trouble.jte",
                Map.of("words", pages.words(context).say(key, Map.of("code", code))));
    }

    private static String where(Exception trouble) {
        for (StackTraceElement frame : trouble.getStackTrace()) {
            if (frame.getClassName().startsWith("nl.meepraten")) {
                return frame.toString();
            }
        }
        return "?";
    }
}
