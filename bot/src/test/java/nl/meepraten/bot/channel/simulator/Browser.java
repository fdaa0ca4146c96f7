package nl.meepraten.bot.channel.simulator;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.core.database.Ids;

/** Asks and posts as a browser without scripts does, at a simulator in front of a real town. */
final class Browser implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Javalin server;

    Browser(Town town) {
        this(town, inbox(town));
    }

    Browser(Town town, Inbox inbox) {
        this(town, inbox, Optional.of(time(town)));
    }

    /** As where the program goes by the real clock. */
    static Browser withoutClock(Town town) {
        return new Browser(town, inbox(town), Optional.empty());
    }

    private static Inbox inbox(Town town) {
        return message -> {
            Inbox.Handled handled = town.bot.inbox().receive(message);
            town.bot.courier().sendAll();
            return handled;
        };
    }

    private static DemoTime time(Town town) {
        return new DemoTime() {
            @Override
            public void forward(Duration duration) {
                town.pass(duration);
            }

            @Override
            public void pastTheNight() {
                town.passTheNight();
            }
        };
    }

    private Browser(Town town, Inbox inbox, Optional<DemoTime> time) {
        Simulator simulator = new Simulator(
                inbox,
                town.conversations,
                town.bot.storedBytes(),
                Town.places(),
                town.clock,
                time,
                Ids.secure(),
                "http://localhost:1/");
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    simulator.routes(config);
                })
                .start("127.0.0.1", 0);
    }

    String host() {
        return "localhost:" + server.port();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host() + path));
    }

    HttpResponse<String> get(String path) {
        return send(to(path));
    }

    /** The page someone sees. */
    String page(String who) {
        return get("/proeftelefoon?wie=" + who).body();
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(to(path).POST(BodyPublishers.ofString(form(fields)))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    HttpResponse<String> type(String who, String text) {
        return post("/proeftelefoon", Map.of("wie", who, "tekst", text));
    }

    HttpResponse<String> offer(String from, String id, String text) {
        return post("/webhooks/simulator/messages", Map.of("from", from, "id", id, "text", text));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        server.stop();
        http.close();
    }
}
