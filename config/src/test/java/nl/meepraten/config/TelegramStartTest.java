package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.meepraten.bot.Await;
import nl.meepraten.bot.channel.telegram.FakeTelegram;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program beside a local Telegram, in both ways in which messages can come. */
class TelegramStartTest {

    private static final long ANNA = 600_000_001;
    private static final String SECRET = "hush-hush";

    @TempDir
    Path root;

    private final FakeTelegram telegram = new FakeTelegram();
    private int port;
    private int adminPort;

    @BeforeEach
    void settle() throws IOException {
        Files.createDirectories(root.resolve("config"));
        for (String list : List.of("places.yaml", "helplines.yaml", "plainwords.yaml")) {
            Files.copy(Path.of(list), root.resolve("config").resolve(list));
        }
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket other = new ServerSocket(0)) {
            port = one.getLocalPort();
            adminPort = other.getLocalPort();
        }
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    private Settings settings(String more) throws IOException {
        Files.writeString(root.resolve("config/meepraten.yaml"), """
                municipality:
                  name: Dorpstad
                  contact_name: Karin
                  contact_phone: "06 1"
                port: %d
                admin_port: %d
                public_url: https://praat.example
                telegram:
                  token: "%s"
                  api_url: %s
                  %s
                """.formatted(
                        port, adminPort, FakeTelegram.TOKEN, telegram.url(), more));
        return new SettingsReader(root, Map.of()).read(false);
    }

    private int brings(String secret, String text) throws Exception {
        String update = """
                {"update_id":1,"message":{"message_id":7,"date":1795518000,"text":"%s",
                "chat":{"id":%d,"type":"private"}}}""".formatted(text, ANNA);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhooks/telegram"))
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .POST(HttpRequest.BodyPublishers.ofString(update))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private void greeted() {
        Await.until(() -> telegram.phone(ANNA).size() == 2);
        assertThat(telegram.phone(ANNA).getFirst()).startsWith("Hoi, dit is de computer van gemeente Dorpstad.");
    }

    @Test
    void with_a_secret_telegram_is_told_where_to_bring_messages_and_they_are_answered() throws Exception {
        try (Running running = Wiring.start(settings("webhook_secret: " + SECRET), silent())) {
            assertThat(running.isClosed()).isFalse();
            Await.until(() -> !telegram.calls("setWebhook").isEmpty());
            assertThat(telegram.calls("setWebhook").getFirst().path("url").asText())
                    .isEqualTo("https://praat.example/webhooks/telegram");
            assertThat(brings("else", "hoi")).isEqualTo(401);
            assertThat(brings(SECRET, "hoi")).isEqualTo(200);
            greeted();
        }
        assertThat(telegram.calls("getUpdates")).isEmpty();
        assertThat(telegram.calls("deleteWebhook"))
                .as("what comes meanwhile waits for the next start")
                .isEmpty();
    }

    @Test
    void without_a_secret_messages_are_fetched_and_there_is_no_webhook() throws Exception {
        telegram.says(ANNA, "hoi");
        try (Running running = Wiring.start(settings(""), silent())) {
            assertThat(running.isClosed()).isFalse();
            greeted();
            assertThat(brings(SECRET, "hoi")).isEqualTo(404);
        }
        assertThat(telegram.calls("setWebhook")).isEmpty();
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream());
    }
}
