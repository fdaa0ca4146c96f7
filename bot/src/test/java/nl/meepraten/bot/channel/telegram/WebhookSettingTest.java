package nl.meepraten.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.meepraten.bot.Await;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.TestClock;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.telegram.FakeTelegram.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Telling Telegram where our webhook is. */
class WebhookSettingTest {

    private static final TelegramSettings.Webhook WEBHOOK = new TelegramSettings.Webhook(
            URI.create("https://praat.example/webhooks/telegram"), new WebhookSecret("hush-hush"));

    private final FakeTelegram telegram = new FakeTelegram();
    private final TestClock clock = new TestClock(Town.START);
    private final TelegramBot bot = new TelegramBot(
            new TelegramSettings(new BotToken(FakeTelegram.TOKEN), Optional.of(telegram.url()), Optional.of(WEBHOOK)));

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    private WebhookSetting setting() {
        return new WebhookSetting(bot, WEBHOOK, clock, Duration.ofMillis(10));
    }

    @Test
    void theAddressTheSecretAndTheKindsAreToldAndWhatWaitedIsKept() {
        try (WebhookSetting setting = setting()) {
            setting.start();
            Await.until(() -> !telegram.calls("setWebhook").isEmpty());
        }
        JsonNode told = telegram.calls("setWebhook").getFirst();
        assertThat(told.path("url").asText()).isEqualTo("https://praat.example/webhooks/telegram");
        assertThat(told.path("secret_token").asText()).isEqualTo("hush-hush");
        assertThat(told.path("max_connections").asInt()).isBetween(1, 100);
        assertThat(told.path("allowed_updates"))
                .extracting(JsonNode::asText)
                .contains("message", "callback_query", "my_chat_member");
        assertThat(told.path("drop_pending_updates").asBoolean()).isFalse();
        assertThat(bot.brought().orElseThrow().address()).isEqualTo("https://praat.example/webhooks/telegram");
    }

    @Test
    void untilTelegramTakesItItIsToldAgainAndAfterTenMinutesTheHealthPageTells() {
        Answer sick = Answer.refusal(500, "Internal Server Error");
        telegram.answersNext("setWebhook", sick, new Answer(502, "<html>"), Answer.tooMany(1), sick);
        try (WebhookSetting setting = setting()) {
            clock.forward(Duration.ofMinutes(11));
            assertThat(setting.stuck()).isTrue();
            setting.start();
            Await.until(() -> telegram.calls("setWebhook").size() == 5);
            Await.until(() -> !setting.stuck());
        }
    }

    @Test
    void withoutASecretMessagesAreFetchedAndAWebhookOfBeforeIsTakenAway() {
        telegram.brings("https://elders.example/hook");
        Inbox inbox = message -> Inbox.Handled.DONE;
        try (TelegramBot fetching = new TelegramBot(
                        new TelegramSettings(new BotToken(FakeTelegram.TOKEN), Optional.of(telegram.url())));
                TelegramIntake intake = TelegramIntake.of(fetching, inbox, clock)) {
            intake.start();
            Await.until(() -> !telegram.calls("getUpdates").isEmpty());
            assertThat(telegram.calls("deleteWebhook")).hasSize(1);
            assertThat(TelegramWebhook.of(fetching, inbox, clock)).isEmpty();
        }
        assertThat(TelegramIntake.of(bot, inbox, clock)).isInstanceOf(WebhookSetting.class);
    }

    @Test
    void theSecretIsNeverPrinted() {
        try (LogBook log = LogBook.everything("org.telegram", "okhttp3", "nl.meepraten");
                WebhookSetting setting = setting()) {
            telegram.answersNext("setWebhook", Answer.refusal(400, "Bad Request: bad webhook"));
            setting.start();
            Await.until(() -> telegram.calls("setWebhook").size() == 2);
            assertThat(log.lines()).noneMatch(line -> line.contains("hush-hush"));
        }
        assertThat(WEBHOOK.toString() + new WebhookOn(WEBHOOK) + new WebhookSecret("hush-hush"))
                .doesNotContain("hush-hush");
    }
}
