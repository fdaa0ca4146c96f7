package nl.meepraten.bot.channel.twilio;

import static nl.meepraten.bot.channel.twilio.WebhookRig.ANNA;
import static nl.meepraten.bot.channel.twilio.WebhookRig.MESSAGES;
import static nl.meepraten.bot.channel.twilio.WebhookRig.NOON;
import static nl.meepraten.bot.channel.twilio.WebhookRig.STATUS;
import static nl.meepraten.bot.channel.twilio.WebhookRig.form;
import static nl.meepraten.bot.channel.twilio.WebhookRig.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.Await;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes in is handled once and answered. */
final class TwilioWebhookTest {

    private final WebhookRig rig = new WebhookRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aSignedMessageIsHandledAndAnsweredWithNothing() {
        HttpResponse<String> answer = rig.signed(MESSAGES, message("Hoi daar"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<Response></Response>");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(rig.handled)
                .containsExactly(new InboundMessage(
                        ChannelKind.SMS.address(ANNA), "SM00000000000000000000000000000001", "Hoi daar", NOON));
    }

    @Test
    void whatComesInOnTheDiscreetNumberIsDiscreet() {
        Map<String, String> fields = message("Hoi");
        fields.put("To", WebhookRig.DISCREET);
        rig.signed(MESSAGES, fields);
        assertThat(rig.handled)
                .extracting(InboundMessage::from)
                .containsExactly(ChannelKind.DISCREET_SMS.address(ANNA));
    }

    @Test
    void aHandledMessageIsDeletedAtTwilio() {
        Map<String, String> fields = message("Hoi");
        fields.put("MessageSid", rig.twilio.add("inbound", "received", ANNA, "Hoi", NOON));
        rig.signed(MESSAGES, fields);
        Await.until(() -> rig.twilio.sids().isEmpty());
    }

    @Test
    void theSameMessageAgainIsAnsweredWellAndChangesNothing() {
        rig.signed(MESSAGES, message("Hoi"));
        assertThat(rig.signed(MESSAGES, message("Hoi")).statusCode()).isEqualTo(200);
        assertThat(rig.handled).hasSize(1);
    }

    /** Twilio signs names and values one after the other, with nothing in between. */
    @Test
    void fieldsThatArePushedTogetherMakeNoOtherMessage() {
        Map<String, String> real = message("ja");
        String signature = FakeTwilio.signature(WebhookRig.PUBLIC + MESSAGES, real);
        assertThat(rig.post(MESSAGES, form(real), Optional.of(signature)).statusCode())
                .as("control")
                .isEqualTo(200);
        for (List<String> pushed :
                List.of(List.of("MessageSid", "NumMedia"), List.of("To", "ToCountry"), List.of("NumMedia", "To"))) {
            Map<String, String> forged = new LinkedHashMap<>(real);
            String after = pushed.getLast();
            forged.put(pushed.getFirst(), forged.get(pushed.getFirst()) + after + forged.remove(after));
            assertThat(rig.post(MESSAGES, form(forged), Optional.of(signature)).statusCode())
                    .as("the signature is right, the field is not: %s", pushed)
                    .isEqualTo(400);
        }
        assertThat(rig.handled).hasSize(1);
    }

    @Test
    void optOutTypesAndPicturesAreReadPast() {
        Map<String, String> fields = message("");
        fields.put("OptOutType", "STOP");
        fields.put("NumMedia", "1");
        fields.put("MediaUrl0", "https://media.example/1");
        assertThat(rig.signed(MESSAGES, fields).statusCode()).isEqualTo(200);
        assertThat(rig.handled.getFirst().text()).isEmpty();
    }

    @Test
    void aMessageThatCouldNotBeHandledStaysWithTwilio() {
        rig.storageDown = true;
        try (LogBook log = LogBook.everything("nl.meepraten", "io.javalin")) {
            HttpResponse<String> answer = rig.signed(MESSAGES, message("geheim"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).doesNotContain("geheim");
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("geheim") || line.contains("SM0"));
        }
        assertThat(rig.twilio.requests()).isEmpty();
    }

    @Test
    void receiptsCountForTheirRound() {
        for (String status : List.of("sent", "delivered", "undelivered", "failed")) {
            Map<String, String> fields = Map.of("MessageSid", "SM1", "MessageStatus", status, "To", ANNA);
            assertThat(rig.signed(STATUS, fields).statusCode()).isEqualTo(200);
        }
        assertThat(rig.receipts).containsExactly("delivered BCDF23", "failed BCDF23", "failed BCDF23");
    }

    @Test
    void aReceiptWithoutRoundOrStatusIsMalformed() {
        String noRound = "/webhooks/twilio/status";
        assertThat(rig.signed(noRound, Map.of("MessageStatus", "delivered")).statusCode())
                .isEqualTo(400);
        assertThat(rig.signed(STATUS, Map.of("MessageSid", "SM1")).statusCode()).isEqualTo(400);
    }

    @Test
    void nothingOfAMessageIsPrinted() {
        InboundMessage message = new InboundMessage(ChannelKind.SMS.address(ANNA), "SM1", "geheim", NOON);
        assertThat(message + " " + message.from() + " " + new AuthToken("geheim"))
                .doesNotContain("geheim", "SM1", ANNA);
    }
}
