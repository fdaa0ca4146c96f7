package nl.meepraten.webadmin.testing;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;

/** Pages on a real server, looked at by someone, or by a program, that is not logged in. */
public final class Everyone implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Javalin server;

    public Everyone(Consumer<JavalinConfig> pages) {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    pages.accept(config);
                })
                .start("127.0.0.1", 0);
    }

    /** The addresses that this server knows. */
    public List<String> paths() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.path)
                .toList();
    }

    /** @param headers name, value, name, value.. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What people read. */
    public static String words(HttpResponse<String> page) {
        return new Browser.Page(page.statusCode(), page.body(), "").words();
    }

    @Override
    public void close() {
        server.stop();
        client.close();
    }
}
