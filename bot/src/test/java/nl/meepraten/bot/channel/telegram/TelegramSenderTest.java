package nl.meepraten.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Delivery.Reason;
import nl.meepraten.bot.channel.Sender.Sent;
import nl.meepraten.bot.channel.telegram.FakeTelegram.Answer;
import nl.meepraten.core.contact.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramSenderTest {

    private static final Address ANNA = ChannelKind.TELEGRAM.address("600000001");

    private final FakeTelegram telegram = new FakeTelegram();
    private final TelegramBot bot = bot(FakeTelegram.TOKEN);
    private final TelegramSender sender = new TelegramSender(bot);

    private TelegramBot bot(String token) {
        return new TelegramBot(
                new TelegramSettings(new BotToken(token), Optional.of(telegram.url())), Duration.ofSeconds(3));
    }

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    @Test
    void aTextGoesOutAsTypedAndIsNotToBePassedOn() {
        assertThat(sender.send(ANNA, "Regel_1 *is* [kort] <b>\n1=ja https://meepraten.example", Optional.of("BCDF23")))
                .isEqualTo(new Delivery.Accepted(OptionalInt.of(41)));
        assertThat(telegram.calls("sendMessage")).singleElement().satisfies(sent -> {
            assertThat(sent.path("text").asText()).isEqualTo("Regel_1 *is* [kort] <b>\n1=ja https://meepraten.example");
            assertThat(sent.path("chat_id").asText()).isEqualTo("600000001");
            assertThat(sent.has("parse_mode")).isFalse();
            assertThat(sent.path("protect_content").asBoolean()).isTrue();
            assertThat(sent.path("link_preview_options").path("is_disabled").asBoolean())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "403,Forbidden: bot was blocked by the user,BLOCKED",
        "403,Forbidden: user is deactivated,BLOCKED",
        "403,Forbidden: bot can't initiate conversation with a user,OTHER",
        "400,Bad Request: chat not found,INVALID_NUMBER",
        "400,Bad Request: message is too long,OTHER"
    })
    void someChatsAreRefusedForGood(int code, String description, Reason reason) {
        telegram.answersNext("sendMessage", Answer.refusal(code, description));
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.Refused(reason));
    }

    @Test
    void telegramSaysHowLongToWait() {
        telegram.answersNext("sendMessage", Answer.tooMany(7));
        assertThat(sender.send(ANNA, "Hoi", Optional.empty()))
                .isEqualTo(new Delivery.TryLater(Optional.of(Duration.ofSeconds(7))));
    }

    @ParameterizedTest
    @CsvSource({"401,Unauthorized", "404,Not Found"})
    void withATokenThatIsNoLongerGoodTheTextIsKept(int code, String description) {
        telegram.answersNext("sendMessage", Answer.refusal(code, description));
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.TryLater(Optional.empty()));
    }

    @Test
    void whenTelegramCannotBeReachedNothingWasSent() {
        telegram.close();
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.TryLater(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "502,'{\"ok\":false,\"error_code\":502,\"description\":\"Bad Gateway\"}'",
        "502,<html>Bad Gateway</html>",
        "503,''",
        "408,''",
        "200,dit is geen json"
    })
    void withoutAClearAnswerNobodyKnowsAndItIsPostedOnce(int status, String body) {
        Answer answer = new Answer(status, body);
        telegram.answersNext("sendMessage", answer, answer, answer);
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.Unknown());
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void withoutAnyAnswerNobodyKnowsAndItIsPostedOnce() {
        telegram.fallsSilent();
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.Unknown());
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void aBotCannotReadBackWhatItSent() {
        sender.send(ANNA, "Hoi", Optional.empty());
        assertThat(sender.alreadySent(ANNA, "Hoi", java.time.Instant.EPOCH)).isEqualTo(Sent.CANNOT_TELL);
    }

    @Test
    void whetherTheTokenIsGoodCanBeAsked() {
        assertThat(bot.standing()).isEqualTo(TelegramBot.Standing.WELL);
        try (TelegramBot stranger = bot("7002:other")) {
            assertThat(stranger.standing()).isEqualTo(TelegramBot.Standing.TOKEN_UNKNOWN);
        }
        telegram.close();
        assertThat(bot.standing()).isEqualTo(TelegramBot.Standing.NOT_REACHED);
    }

    @Test
    void evenAtItsMostTalkativeNothingOfAPersonAndNoTokenIsLogged() {
        try (LogBook log = LogBook.everything("org.telegram", "okhttp3", "nl.meepraten")) {
            telegram.answersNext("sendMessage", Answer.refusal(400, "Bad Request: chat not found"));
            sender.send(ANNA, "geheim", Optional.empty());
            sender.send(ANNA, "geheim", Optional.empty());
            telegram.close();
            sender.send(ANNA, "geheim", Optional.empty());
            assertThat(log.lines())
                    .noneMatch(line ->
                            line.contains("600000001") || line.contains("geheim") || line.contains("invented-secret"));
        }
        assertThat(new BotToken("7001:x")).hasToString("[secret]");
    }
}
