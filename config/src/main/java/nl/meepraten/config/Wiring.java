package nl.meepraten.config;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meepraten.config.doctor.Preflight;
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
            makeHome(settings);
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

    private static void makeHome(Settings settings) {
        Path home = settings.folders().home();
        try {
            Files.createDirectories(home);
            Path mark = home.resolve(Preflight.DEMO_MARK);
            if (settings.demo() && !Files.exists(mark)) {
                Files.writeString(mark, Sentence.DEMO_MARK.with());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
