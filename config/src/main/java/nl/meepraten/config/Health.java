package nl.meepraten.config;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import nl.meepraten.core.database.Database;

/** {@code GET /health}, on both sides, for whoever watches the program: 200 when storage answers, else 503. */
final class Health {

    static final String PATH = "/health";
    static final String WELL = "ok";

    private Health() {}

    static void route(JavalinConfig config, Database database) {
        config.routes.get(PATH, context -> {
            boolean well = database.answers();
            context.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
            context.result(well ? WELL : "storage does not answer");
        });
    }
}
