package nl.meepraten.bot.channel.twilio;

import static nl.meepraten.bot.channel.twilio.WebhookRig.ANNA;
import static nl.meepraten.bot.channel.twilio.WebhookRig.MESSAGES;
import static nl.meepraten.bot.channel.twilio.WebhookRig.PUBLIC;
import static nl.meepraten.bot.channel.twilio.WebhookRig.STATUS;
import static nl.meepraten.bot.channel.twilio.WebhookRig.form;
import static nl.meepraten.bot.channel.twilio.WebhookRig.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Only what Twilio signed is taken. */
final class TwilioSignatureTest {

    private final WebhookRig rig = new WebhookRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void withoutASignatureNothingHappens() {
        assertThat(rig.post(MESSAGES, form(message("Hoi")), Optional.empty()).statusCode())
                .isEqualTo(403);
        assertThat(rig.handled).isEmpty();
    }

    @Test
    void withAWrongSignatureNothingHappens() {
        String ofOtherUrl = FakeTwilio.signature("https://elsewhere.example" + MESSAGES, message("Hoi"));
        for (String wrong : List.of("", "x", ofOtherUrl)) {
            assertThat(rig.post(MESSAGES, form(message("Hoi")), Optional.of(wrong))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(rig.handled).isEmpty();
    }

    @Test
    void aTamperedFieldOrAFieldTooManyBreaksTheSignature() {
        String signature = FakeTwilio.signature(PUBLIC + MESSAGES, message("ja"));
        Map<String, String> more = message("ja");
        more.put("OptOutType", "STOP");
        for (Map<String, String> tampered : List.of(message("nee"), more)) {
            assertThat(rig.post(MESSAGES, form(tampered), Optional.of(signature))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(rig.handled).isEmpty();
    }

    @Test
    void anAddedQueryBreaksTheSignature() {
        String signature = FakeTwilio.signature(PUBLIC + MESSAGES, message("ja"));
        assertThat(rig.post(MESSAGES + "?a=b", form(message("ja")), Optional.of(signature))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGetIsNotTaken() {
        assertThat(rig.send(HttpRequest.newBuilder(rig.address(MESSAGES)).build())
                        .statusCode())
                .isIn(404, 405);
    }

    @Test
    void aReceiptForAnotherRoundThanSignedIsRefused() {
        Map<String, String> fields = Map.of("MessageSid", "SM1", "MessageStatus", "delivered", "To", ANNA);
        String signature = FakeTwilio.signature(PUBLIC + STATUS, fields);
        assertThat(rig.post(STATUS.replace("BCDF23", "XXXX"), form(fields), Optional.of(signature))
                        .statusCode())
                .isEqualTo(403);
        assertThat(rig.receipts).isEmpty();
    }
}
