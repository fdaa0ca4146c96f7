package nl.meepraten.config;

import java.io.PrintStream;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.core.database.Database;

/** Puts everything together and starts it. */
final class Wiring {

    private Wiring() {}

    /** Starts both sides; {@code out} gets the addresses. What has been started is stopped when something fails. */
    static Running start(Settings settings, PrintStream out) {
        Running running = new Running();
        try {
            Database database =
                    running.closing(Database.sqlite(settings.folders().database()));
            Settings.Web web = settings.web();
            running.closing(Servers.start(web.bind(), web.port(), config -> Health.route(config, database)));
            running.closing(Servers.start(web.bind(), web.adminPort(), config -> Health.route(config, database)));
            announce(settings, out);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private static void announce(Settings settings, PrintStream out) {
        Settings.Web web = settings.web();
        out.println(Sentence.STARTED.with(web.publicUrl(), "http://localhost:" + web.adminPort()));
        if (settings.simulator()) {
            out.println(Sentence.STARTED_PHONE.with(web.publicUrl() + "/proeftelefoon"));
        }
    }
}
