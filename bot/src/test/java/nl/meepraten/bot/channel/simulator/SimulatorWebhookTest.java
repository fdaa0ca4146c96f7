package nl.meepraten.bot.channel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.bot.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SimulatorWebhookTest {

    private static final String MESSAGES = "/webhooks/simulator/messages";
    private static final String ANNA = "+3197010000001";

    @TempDir
    private Path folder;

    private Town town;
    private Browser browser;

    @BeforeEach
    void open() {
        town = new Town(folder);
        browser = new Browser(town);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    @Test
    void a_message_is_handled_and_answered() {
        assertThat(browser.offer(ANNA, "a1", "SOEP").statusCode()).isEqualTo(204);
        assertThat(town.conversations.of(ANNA)).extracting(Bubble::fromPhone).containsExactly(true, false, false);
    }

    @Test
    void the_same_message_again_is_fine_and_changes_nothing() {
        browser.offer(ANNA, "a1", "SOEP");
        List<Bubble> before = town.conversations.of(ANNA);
        assertThat(browser.offer(ANNA, "a1", "SOEP").statusCode()).isEqualTo(204);
        assertThat(town.conversations.of(ANNA)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "id", "text"})
    void without_one_of_its_fields_it_is_refused(String missing) {
        Map<String, String> fields = new HashMap<>(Map.of("from", ANNA, "id", "a1", "text", "SOEP"));
        fields.remove(missing);
        assertThat(browser.post(MESSAGES, fields).statusCode()).isEqualTo(400);
        assertThat(town.conversations.of(ANNA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anna, a1", "+3197010000001, a b", "'', a1", "+3197010000001, ''"})
    void a_number_that_is_none_and_an_id_that_is_none_are_refused(String from, String id) {
        assertThat(browser.offer(from, id, "SOEP").statusCode()).isEqualTo(400);
    }

    @Test
    void a_request_that_is_too_large_is_refused() {
        assertThat(browser.offer(ANNA, "a1", "x".repeat(SimulatorWebhook.LARGEST_REQUEST))
                        .statusCode())
                .isEqualTo(413);
        assertThat(town.conversations.of(ANNA)).isEmpty();
    }

    @Test
    void a_long_text_is_a_text() {
        assertThat(browser.offer(ANNA, "a1", "x".repeat(20_000)).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>{0}</b>", "\u0000", "\u202Eabc", "\uD83D\uDE00", "%s {name,select}"})
    void any_text_is_taken_as_it_is(String text) {
        assertThat(browser.offer(ANNA, "a1", text).statusCode()).isEqualTo(204);
        assertThat(town.conversations.of(ANNA).getFirst().text()).isEqualTo(text);
    }

    @Test
    void when_it_could_not_be_handled_it_has_to_be_offered_again() {
        try (Browser broken = new Browser(town, message -> {
            throw new IllegalStateException("no disk");
        })) {
            assertThat(broken.offer(ANNA, "a1", "SOEP").statusCode()).isEqualTo(503);
        }
        assertThat(browser.offer(ANNA, "a1", "SOEP").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:80, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "phone.example, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example:80, 403"
    })
    void only_local_names_are_answered(String host, int status) throws IOException {
        assertThat(raw("GET /proeftelefoon HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    /** Written by hand, since Java's client does not let one choose the Host header. */
    private String raw(String request) throws IOException {
        String[] address = browser.host().split(":", -1);
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(address[1]));
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
