package nl.meepraten.config.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** The ports are free, or it is Meepraten itself that answers there. */
final class PortsCheck implements Check {

    private final Settings.Web web;

    PortsCheck(Settings settings) {
        this.web = settings.web();
    }

    @Override
    public List<Finding> look() {
        if (ours(web.port()) && ours(web.adminPort())) {
            return List.of(Finding.ok(Sentence.CHECK_PORTS_OURS, web.port(), web.adminPort()));
        }
        try {
            Preflight.checkPorts(web);
            return List.of(Finding.ok(Sentence.CHECK_PORTS, web.port(), web.adminPort()));
        } catch (Trouble trouble) {
            return List.of(new Finding(Finding.Grade.WRONG, trouble.sentence()));
        }
    }

    private boolean ours(int port) {
        String host = web.bind().equals("0.0.0.0") ? "127.0.0.1" : web.bind();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + "/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().equals("ok");
        } catch (IOException e) {
            // Nobody answers there, or something that does not speak HTTP: not ours.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
