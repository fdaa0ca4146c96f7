package nl.meepraten.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that Telegram brings: a genuine request becomes a committed turn, and nothing else becomes anything. */
class TelegramWebhookTest {

    private static final long ANNA = 600_000_001;
    private static final String SECRET = "hush-hush_1";

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
    private final TelegramBot bot = new TelegramBot(new TelegramSettings(
            new BotToken(FakeTelegram.TOKEN),
            Optional.of(telegram.url()),
            Optional.of(new TelegramSettings.Webhook(
                    URI.create("https://praat.example" + TelegramWebhook.PATH), new WebhookSecret(SECRET)))));
    private final HttpClient http = HttpClient.newHttpClient();
    private Town town;
    private Javalin server;

    @BeforeEach
    void open() {
        town = new Town(folder, Town.START, Ids.secure(), Map.of("telegram", new TelegramSender(bot)));
        TelegramWebhook webhook =
                TelegramWebhook.of(bot, town.bot.inbox(), Clock.systemUTC()).orElseThrow();
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    webhook.routes(config);
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        server.stop();
        bot.close();
        telegram.close();
        town.close();
    }

    private static String update(long number, String kind, Map<String, Object> content) throws Exception {
        return new ObjectMapper().writeValueAsString(Map.of("update_id", number, kind, content));
    }

    private static String says(long number, String text) throws Exception {
        return update(number, "message", FakeTelegram.message(ANNA, "private", Map.of("text", text)));
    }

    private HttpResponse<String> request(String method, String body, String... headers) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + TelegramWebhook.PATH);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int brings(String body) throws Exception {
        int status =
                request("POST", body, "X-Telegram-Bot-Api-Secret-Token", SECRET).statusCode();
        town.bot.courier().sendAll();
        return status;
    }

    private long seen() {
        return town.database.read(handle -> handle.createQuery("select count(*) from seen")
                .mapTo(Long.class)
                .one());
    }

    private void execute(String sql) {
        town.database.write(handle -> handle.execute(sql));
    }

    @Test
    void whatIsBroughtIsHandledBeforeTheAnswer() throws Exception {
        town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        assertThat(brings(says(1, "/start HAVEN"))).isEqualTo(200);
        assertThat(telegram.phone(ANNA).getFirst()).contains("De Haven");
        assertThat(brings(says(2, "ja"))).isEqualTo(200);
        FakeChats.Button no = telegram.chats().button(ANNA, "2 nee");
        Map<String, Object> under = FakeTelegram.message(ANNA, "private", Map.of("message_id", no.message()));
        assertThat(brings(update(3, "callback_query", Map.of("id", "77", "data", no.data(), "message", under))))
                .isEqualTo(200);
        assertThat(telegram.phone(ANNA).getLast()).startsWith("Dank je wel!");
        assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hush-hush_", "hush-hush_12", "HUSH-HUSH_1", "x"})
    void whoDoesNotKnowTheSecretIsRefusedAndNothingIsRead(String said) throws Exception {
        try (LogBook log = LogBook.everything("nl.meepraten", "io.javalin")) {
            assertThat(request("POST", says(1, "geheim"), "X-Telegram-Bot-Api-Secret-Token", said)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(request("POST", says(1, "geheim")).statusCode()).isEqualTo(401);
            assertThat(log.lines()).noneMatch(line -> line.contains("geheim") || line.contains("600000001"));
        }
        assertThat(seen()).isZero();
        assertThat(brings(says(1, "geheim"))).as("control: who knows it is not").isEqualTo(200);
        assertThat(seen()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void onlyAPostIsTaken(String method) throws Exception {
        int status = request(method, says(1, "hoi"), "X-Telegram-Bot-Api-Secret-Token", SECRET)
                .statusCode();
        assertThat(status).isIn(404, 405);
        assertThat(seen()).isZero();
    }

    @Test
    void whatFailsIsBroughtAgainAndHandledOnce() throws Exception {
        execute("create trigger broken before insert on letterbox"
                + " begin select raise(abort, 'this table is broken'); end");
        assertThat(brings(says(1, "/start HAVEN"))).isEqualTo(503);
        assertThat(seen()).isZero();
        execute("drop trigger broken");
        int sorry = telegram.phone(ANNA).size();

        assertThat(brings(says(1, "/start HAVEN"))).isEqualTo(200);
        assertThat(brings(says(1, "/start HAVEN"))).isEqualTo(200);
        assertThat(seen()).isOne();
        assertThat(telegram.phone(ANNA)).hasSize(sorry + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dit is geen json",
                "[1,2",
                "null",
                "7",
                "[]",
                "{}",
                "{\"update_id\":\"x\"}",
                "{\"update_id\":1,\"message\":[]}",
                "{\"update_id\":1,\"callback_query\":{\"data\":7}}",
                "{\"update_id\":1,\"poll\":{}}"
            })
    void whatCannotBeReadIsNotAskedForAgain(String body) throws Exception {
        assertThat(brings(body)).isEqualTo(200);
        assertThat(seen()).isZero();
    }

    @Test
    void aRequestThatIsFarTooLargeIsRefused() throws Exception {
        assertThat(brings(says(1, "x".repeat(300_000)))).isEqualTo(413);
        assertThat(brings(says(1, "x".repeat(4_096)))).isEqualTo(200);
    }

    @Test
    void whatGoesWrongIsLoggedWithoutAnybodyInIt() throws Exception {
        try (LogBook log = LogBook.everything("nl.meepraten", "io.javalin")) {
            execute("create trigger broken before insert on letterbox"
                    + " begin select raise(abort, 'this table is broken'); end");
            brings(says(1, "geheim"));
            assertThat(log.lines())
                    .anyMatch(line -> line.contains("brought again"))
                    .noneMatch(line -> List.of("geheim", "600000001", "Canarina", SECRET).stream()
                            .anyMatch(line::contains));
        }
    }
}
