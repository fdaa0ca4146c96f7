package nl.meepraten.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.channel.simulator.DemoTime;
import nl.meepraten.config.demo.DemoTown;
import nl.meepraten.config.demo.TravelClock;
import nl.meepraten.config.settings.Settings;

/** The demo town's clock and history. Half a history, left by a start that was broken off, is cleared away. */
final class Demo {

    private static final String FILLED = "filled";

    private final Settings settings;
    private final Clock real;
    private final TravelClock clock;
    private int texts;

    Demo(Settings settings, Clock real) {
        this.settings = settings;
        this.real = real;
        this.clock = TravelClock.in(settings.folders().home(), real);
    }

    Clock clock() {
        return clock;
    }

    boolean mustBeFilled() {
        return settings.demo() && !Files.exists(mark());
    }

    private Path mark() {
        return settings.folders().home().resolve(FILLED);
    }

    void clearHalfFilled() {
        if (!mustBeFilled()) {
            return;
        }
        Settings.Folders folders = settings.folders();
        folders.databaseFiles().forEach(Demo::delete);
        for (Path folder : List.of(folders.vault(), folders.backup(), folders.keyBackup())) {
            clear(folder);
        }
    }

    private static void clear(Path folder) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .filter(Files::isRegularFile)
                        .forEach(Demo::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the clock to when the town's story begins. */
    void goBack() {
        clock.set(real.instant().minus(DemoTown.PAST));
    }

    /** Lives three weeks through the web server that is already running. */
    void fill(Bot bot) {
        Settings.Municipality municipality = settings.municipality();
        try (HttpClient http = HttpClient.newHttpClient()) {
            new DemoTown(
                            bot,
                            BotWiring.ZONE,
                            municipality.contactName() + ": " + municipality.contactPhone(),
                            (number, text) -> send(http, bot, number, text),
                            clock::set,
                            real.instant())
                    .live();
        }
        try {
            Files.createFile(mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(HttpClient http, Bot bot, String number, String text) {
        String form = "from=" + encoded(number) + "&id=demo-" + ++texts + "&text=" + encoded(text);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + settings.web().port() + "/webhooks/simulator/messages"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                throw new IllegalStateException("The demo town's webhook answered " + status + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        bot.courier().sendAll();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Moves the town's clock; nothing can move the real one. */
    Optional<DemoTime> time(Bot bot) {
        return settings.demo() ? Optional.of(travels(bot)) : Optional.empty();
    }

    private DemoTime travels(Bot bot) {
        return new DemoTime() {
            @Override
            public void forward(Duration duration) {
                bot.timers().travel(clock.instant().plus(duration), clock::set);
            }

            @Override
            public void pastTheNight() {
                bot.timers().travel(bot.night().next().plusSeconds(60), clock::set);
            }
        };
    }
}
