package nl.meepraten.webadmin.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AssetsTest {

    private static final Path LOCK = Path.of("assets", "lock.json");
    private static final Pattern LINE = Pattern.compile("\"file\": \"([^\"]+)\".*\"sha256\": \"([0-9a-f]{64})\"");
    private static final Path STATIC = Path.of("src", "main", "resources", "static");

    @Test
    void what_we_did_not_make_ourselves_is_byte_for_byte_what_the_lock_list_says() throws Exception {
        List<String> lines = Files.readAllLines(LOCK).stream()
                .filter(line -> line.contains("sha256"))
                .toList();
        assertThat(lines).hasSize(6);
        for (String line : lines) {
            var found = LINE.matcher(line);
            assertThat(found.find()).as(line).isTrue();
            assertThat(sha256(STATIC.resolve(found.group(1))))
                    .as(found.group(1))
                    .isEqualTo(found.group(2));
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void no_style_sheet_fetches_anything_from_elsewhere() throws IOException {
        for (String file : List.of("utrecht.css", "gemeente.css", "app.css")) {
            assertThat(Files.readString(STATIC.resolve(file)))
                    .as(file)
                    .doesNotContain("http:", "https:", "data:", "@import");
        }
    }

    @Test
    void style_sheets_and_letters_are_served_under_assets() throws Exception {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            Assets.serve(config);
        });
        server.start("127.0.0.1", 0);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String file : List.of("app.css", "htmx.min.js", "fonts/source-sans-3-latin-400-normal.woff2")) {
                URI address = URI.create("http://127.0.0.1:" + server.port() + "/assets/" + file);
                HttpResponse<byte[]> answer =
                        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).as(file).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(Files.readAllBytes(STATIC.resolve(file)));
            }
        } finally {
            server.stop();
        }
    }
}
