package nl.meepraten.config;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.status.Part;

/**
 * {@code GET /health}, on both sides, for whoever watches the program: 200 when storage answers and what happens by itself
 * goes on, else 503 and the names of the parts that do not. Nothing else is told: this page is for everyone.
 */
final class Health {

    static final String PATH = "/health";
    static final String WELL = "ok";

    private Health() {}

    /** @param failing the parts of the timed work that fail now */
    static void route(JavalinConfig config, Database database, Supplier<List<Part>> failing) {
        config.routes.get(PATH, context -> {
            String trouble = trouble(database, failing);
            context.status(trouble.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
            context.result(trouble.isEmpty() ? WELL : trouble);
        });
    }

    private static String trouble(Database database, Supplier<List<Part>> failing) {
        if (!database.answers()) {
            return "storage does not answer";
        }
        return failing.get().stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT) + " fails")
                .collect(Collectors.joining(", "));
    }
}
