package nl.meepraten.config.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meepraten.bot.channel.telegram.FakeTelegram;
import nl.meepraten.config.settings.SettingsReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of Telegram. */
class TelegramCheckTest {

    private static final String BROUGHT = "webhook_secret: hush-hush";

    @TempDir
    Path root;

    private final FakeTelegram telegram = new FakeTelegram();

    @AfterEach
    void close() {
        telegram.close();
    }

    private String looks(String token, String more) throws IOException {
        Files.createDirectories(root.resolve("config"));
        Files.writeString(root.resolve("config/meepraten.yaml"), """
                municipality:
                  name: Dorpstad
                  contact_name: Karin
                  contact_phone: "06 1"
                public_url: https://praat.example
                telegram:
                  token: "%s"
                  api_url: %s
                  %s
                """.formatted(token, telegram.url(), more));
        return said(new TelegramCheck(new SettingsReader(root, Map.of()).read(false)));
    }

    private static String said(TelegramCheck check) {
        return check.look().stream()
                .map(finding -> finding.grade() + " " + finding.words())
                .collect(Collectors.joining("\n"));
    }

    private String looks(String more) throws IOException {
        return looks(FakeTelegram.TOKEN, more);
    }

    @Test
    void without_a_token_it_is_off() {
        assertThat(said(new TelegramCheck(new SettingsReader(root, Map.of()).read(false))))
                .isEqualTo("OK Er is geen Telegram-token: Telegram staat uit.");
    }

    @Test
    void telegram_is_asked_whether_it_knows_the_token() throws IOException {
        assertThat(looks("")).contains("kent de bot").contains("OK Meepraten haalt de berichten zelf");
        assertThat(looks("7002:stale", "")).contains("kent dit token niet").doesNotContain("stale");
        telegram.close();
        assertThat(looks("")).contains("WRONG").contains("niet te bereiken");
    }

    @Test
    void with_a_secret_telegram_is_asked_where_it_brings_messages() throws IOException {
        assertThat(looks(BROUGHT)).contains("WARNING Telegram weet nog niet").doesNotContain("hush");
        telegram.brings("https://praat.example/webhooks/telegram");
        assertThat(looks(BROUGHT)).contains("OK Telegram brengt de berichten naar https://praat.example/webhooks");
    }

    @Test
    void what_went_wrong_with_bringing_is_told_with_its_moment() throws IOException {
        telegram.brings("https://praat.example/webhooks/telegram");
        telegram.couldNotBring(1_795_518_000, "Wrong response from the webhook:\n502 Bad Gateway", 12);
        assertThat(looks(BROUGHT))
                .contains("WARNING")
                .contains("op 24 november 12:00 lukte dat niet")
                .contains("\"Wrong response from the webhook: 502 Bad Gateway\"")
                .contains("Er wachten berichten: 12.");
    }

    @Test
    void a_webhook_of_somebody_else_is_pointed_out_before_it_is_taken_away() throws IOException {
        telegram.brings("https://elders.example/hook");
        assertThat(looks("")).contains("WARNING").contains("https://elders.example/hook");
    }
}
