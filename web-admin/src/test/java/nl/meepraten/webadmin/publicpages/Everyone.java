package nl.meepraten.webadmin.publicpages;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import nl.meepraten.webadmin.testing.Browser;

/** Public pages on a real server, looked at by someone who is not logged in. */
final class Everyone implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Javalin server;

    Everyone(Consumer<JavalinConfig> pages) {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    pages.accept(config);
                })
                .start("127.0.0.1", 0);
    }

    HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What people read. */
    static String words(HttpResponse<String> page) {
        return new Browser.Page(page.statusCode(), page.body(), "").words();
    }

    @Override
    public void close() {
        server.stop();
        client.close();
    }
}
