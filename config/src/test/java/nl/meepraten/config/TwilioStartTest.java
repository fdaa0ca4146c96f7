package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meepraten.bot.Await;
import nl.meepraten.bot.channel.twilio.FakeTwilio;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program beside a local Twilio: what is missed around a stop and a start. */
class TwilioStartTest {

    private static final String ANNA = "+31600000001";
    private static final String BEN = "+31600000002";

    @TempDir
    Path root;

    private final FakeTwilio twilio = new FakeTwilio();
    private Typed typed;
    private int texts;

    @BeforeEach
    void settle() {
        typed = new Typed(root)
                .configured("""
                municipality:
                  name: Dorpstad
                  contact_name: Karin
                  contact_phone: "06 1"
                public_url: https://praat.example
                twilio:
                  account_sid: %s
                  auth_token: %s
                  from: "%s"
                  api_url: %s
                """.formatted(FakeTwilio.ACCOUNT, FakeTwilio.TOKEN, FakeTwilio.OUR_NUMBER, twilio.url()));
    }

    @AfterEach
    void close() {
        twilio.close();
    }

    private Running start() {
        Settings settings = new SettingsReader(root, typed.environment()).read(false);
        long before = sweeps();
        Running running =
                Wiring.start(settings, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        // Before webhooks are taken in, and by the timers: from here on the next one is minutes away.
        Await.until(() -> sweeps() >= before + 3);
        return running;
    }

    /** How often the list was asked for. */
    private long sweeps() {
        return twilio.requests().stream()
                .filter(request -> request.startsWith("GET"))
                .count();
    }

    private void texts(String from, String text) throws Exception {
        Map<String, String> fields = Map.of(
                "AccountSid",
                FakeTwilio.ACCOUNT,
                "Body",
                text,
                "From",
                from,
                "MessageSid",
                "SM%032x".formatted(1_000_000 + ++texts),
                "To",
                FakeTwilio.OUR_NUMBER);
        String path = "/webhooks/twilio/messages";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:17070" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", FakeTwilio.signature("https://praat.example" + path, fields))
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private void missed(String from, String text, int secondsAgo) {
        twilio.add("inbound", "received", from, text, Instant.now().minusSeconds(secondsAgo));
    }

    private List<String> phone(String number) {
        return twilio.posts().stream()
                .filter(post -> number.equals(post.get("To")))
                .map(post -> String.valueOf(post.get("Body")))
                .toList();
    }

    @Test
    void what_was_missed_before_a_wipe_comes_to_nothing_after_a_restart_either() throws Exception {
        try (Running running = start()) {
            assertThat(running.isClosed()).isFalse();
            texts(ANNA, "HAVEN");
            texts(ANNA, "ja");
            missed(ANNA, "De douches zijn al drie weken dicht", 20);
            texts(ANNA, "WIS");
            Await.until(() -> phone(ANNA).contains("Ok."));
        }
        int heard = phone(ANNA).size();
        missed(BEN, "HAVEN", 1);

        try (Running running = start()) {
            assertThat(running.isClosed()).isFalse();
            Await.until(() -> !phone(BEN).isEmpty());
        }

        assertThat(phone(ANNA)).hasSize(heard);
    }

    @Test
    void control_what_was_missed_and_nothing_else_is_answered_after_a_restart() throws Exception {
        try (Running running = start()) {
            assertThat(running.isClosed()).isFalse();
            texts(ANNA, "HAVEN");
            Await.until(() -> phone(ANNA).size() == 2);
        }
        missed(ANNA, "ja", 1);
        missed(BEN, "HAVEN", 1);

        try (Running running = start()) {
            assertThat(running.isClosed()).isFalse();
            Await.until(() -> phone(ANNA).size() > 2);
            Await.until(() -> !phone(BEN).isEmpty());
        }
    }
}
