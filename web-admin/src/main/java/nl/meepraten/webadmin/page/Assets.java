package nl.meepraten.webadmin.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/** The style sheets, letters and script that every page uses, from within the program. */
public final class Assets {

    /** Where they are found; nothing else lives under this path. */
    public static final String PATH = "/assets";

    private Assets() {}

    /** Serves them to everyone. */
    public static void serve(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = PATH;
            files.directory = "/static";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "max-age=3600", "X-Content-Type-Options", "nosniff");
        });
    }
}
