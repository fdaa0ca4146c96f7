package nl.meepraten.webadmin.testing;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ForbiddenResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.Visitor;
import nl.meepraten.webadmin.page.Words;
import nl.meepraten.webadmin.session.Access;

/** Pages on a real server, looked at by someone who is logged in already. */
public final class Browser implements AutoCloseable {

    public static final Pages PAGES = new Pages(Words.load(), "Dorpstad", false);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Javalin server;

    public Browser(Role role, Consumer<JavalinConfig> pages) {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.beforeMatched(context -> {
                Pages.visitor(context, new Visitor("1", "Samira", role, "geheim"));
                if (!context.routeRoles().contains(Access.STAFF)
                        && !context.routeRoles().contains(Access.valueOf(role.name()))) {
                    throw new ForbiddenResponse();
                }
            });
            pages.accept(config);
        });
        server.start("127.0.0.1", 0);
    }

    /** @param location where a redirect points to; empty when there is none */
    public record Page(int status, String text, String location) {

        /** What people read: without tags, with single spaces. */
        public String words() {
            // Words in another language stand in the sentence itself.
            return text.replaceAll("<span lang=\"nl\">([^<]*)</span>", "$1")
                    .replaceAll("(?s)<[^>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#39;", "'");
        }
    }

    public Page get(String path) {
        return send(request(path).GET());
    }

    public Page post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
        client.close();
    }
}
