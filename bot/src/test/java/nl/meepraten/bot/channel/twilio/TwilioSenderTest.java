package nl.meepraten.bot.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Delivery.Reason;
import nl.meepraten.bot.channel.Sender.Sent;
import nl.meepraten.bot.channel.twilio.FakeTwilio.Answer;
import nl.meepraten.core.contact.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TwilioSenderTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Address ANNA = ChannelKind.SMS.address("+31600000001");

    private final FakeTwilio twilio = new FakeTwilio();
    private final TwilioSender sender = sender(twilio.url());

    private static TwilioSender sender(URI api) {
        TwilioSettings settings = new TwilioSettings(
                FakeTwilio.ACCOUNT,
                new AuthToken(FakeTwilio.TOKEN),
                FakeTwilio.OUR_NUMBER,
                Optional.of(api),
                URI.create("https://meepraten.example"));
        return new TwilioSender(new TwilioAccount(settings, Duration.ofSeconds(3)), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void aTextGoesOutAsTypedFromOurNumber() {
        assertThat(sender.send(ANNA, "Hoi & dank je: 50% €\n1=ja", Optional.empty()))
                .isEqualTo(new Delivery.Accepted());
        assertThat(twilio.posts())
                .containsExactly(Map.of(
                        "To", "+31600000001", "From", FakeTwilio.OUR_NUMBER, "Body", "Hoi & dank je: 50% €\n1=ja"));
    }

    @Test
    void onlyATextOfARoundAsksForAReceiptAndThatNamesTheRoundOnly() {
        sender.send(ANNA, "Een vraag", Optional.of("BCDF23"));
        assertThat(twilio.posts().getFirst())
                .containsEntry("StatusCallback", "https://meepraten.example/webhooks/twilio/status?round=BCDF23");
    }

    @ParameterizedTest
    @CsvSource({"500,20500", "503,20503", "429,20429", "400,21602"})
    void whateverTheAnswerATextIsPostedOnce(int status, int code) {
        twilio.answersNext(Answer.of(status, code), Answer.of(status, code), Answer.of(status, code));
        sender.send(ANNA, "Hoi", Optional.empty());
        assertThat(twilio.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400,21610,BLOCKED",
        "400,21211,INVALID_NUMBER",
        "400,21614,INVALID_NUMBER",
        "400,21408,OTHER",
        "403,21408,OTHER",
        "400,21602,OTHER"
    })
    void someAddressesAreRefusedForGood(int status, int code, Reason reason) {
        twilio.answersNext(Answer.of(status, code));
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({"429,20429", "503,20503", "401,20003", "404,20404", "400,21606", "429,21611"})
    void whatWasSurelyNotTakenIsTriedLater(int status, int code) {
        twilio.answersNext(Answer.of(status, code));
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.TryLater(Optional.empty()));
    }

    @Test
    void twilioMaySayHowLongToWait() {
        twilio.answersNext(new Answer(429, 20429, Map.of("Retry-After", "30")));
        assertThat(sender.send(ANNA, "Hoi", Optional.empty()))
                .isEqualTo(new Delivery.TryLater(Optional.of(Duration.ofSeconds(30))));
    }

    @Test
    void whenTwilioCannotBeReachedNothingWasSent() {
        twilio.close();
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.TryLater(Optional.empty()));
    }

    @Test
    void withoutAnAnswerNobodyKnows() {
        twilio.fallsSilent();
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.Unknown());
        assertThat(twilio.requests()).hasSize(1);
    }

    @Test
    void anInternalTroubleOfTwilioLeavesItUnknown() {
        twilio.answersNext(Answer.of(500, 20500));
        assertThat(sender.send(ANNA, "Hoi", Optional.empty())).isEqualTo(new Delivery.Unknown());
    }

    @Test
    void afterACrashTwiliosListTellsWhetherATextWent() {
        twilio.add("outbound-api", "delivered", "+31600000001", "Hoi", NOON.minusSeconds(60));
        assertThat(sender.alreadySent(ANNA, "Hoi", NOON.minusSeconds(60))).isEqualTo(Sent.YES);
        assertThat(sender.alreadySent(ANNA, "Dag", NOON.minusSeconds(60))).isEqualTo(Sent.NO);
        assertThat(sender.alreadySent(ANNA, "Hoi", NOON.minusSeconds(30))).isEqualTo(Sent.NO);
    }

    @Test
    void whatMayHaveBeenSweptCannotBeTold() {
        assertThat(sender.alreadySent(ANNA, "Hoi", NOON.minus(Duration.ofMinutes(11))))
                .isEqualTo(Sent.CANNOT_TELL);
    }

    @Test
    void whenTwilioDoesNotAnswerItCannotBeTold() {
        twilio.answersNext(Answer.of(500, 20500));
        assertThat(sender.alreadySent(ANNA, "Hoi", NOON)).isEqualTo(Sent.CANNOT_TELL);
    }

    @Test
    void evenAtItsMostTalkativeNothingOfAPersonIsLogged() {
        try (LogBook log = LogBook.everything("com.twilio", "nl.meepraten", "jdk")) {
            twilio.answersNext(Answer.of(400, 21211), Answer.of(500, 20500));
            sender.send(ANNA, "geheim", Optional.empty());
            sender.alreadySent(ANNA, "geheim", NOON);
            sender.send(ANNA, "geheim", Optional.of("BCDF23"));
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("31600000001"));
            assertThat(log.lines()).noneMatch(line -> line.contains("geheim") || line.contains("SM0"));
        }
    }
}
