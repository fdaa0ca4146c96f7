package nl.meepraten.bot.channel.twilio;

import static nl.meepraten.bot.channel.twilio.FakeTwilio.OUR_NUMBER;
import static nl.meepraten.bot.channel.twilio.WebhookRig.ANNA;
import static nl.meepraten.bot.channel.twilio.WebhookRig.MESSAGES;
import static nl.meepraten.bot.channel.twilio.WebhookRig.PUBLIC;
import static nl.meepraten.bot.channel.twilio.WebhookRig.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.channel.InboundMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the form holds: it is kept as typed, or refused for what it is. */
final class TwilioFormTest {

    private final WebhookRig rig = new WebhookRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0000",
                "nee 😀 مرحبا",
                "<b>niet gesloten",
                "{0} {naam} %s ${x}",
                "ja\u202e",
                "  spaties\r\nen regels  ",
                "+1 & 100% = a;b"
            })
    void textsAreKeptAsTyped(String text) {
        assertThat(rig.signed(MESSAGES, message(text)).statusCode()).isEqualTo(200);
        assertThat(rig.handled.getFirst().text()).isEqualTo(text);
    }

    @Test
    void twentyThousandCharactersAreKept() {
        String text = "lang ".repeat(4_000);
        assertThat(rig.signed(MESSAGES, message(text)).statusCode()).isEqualTo(200);
        assertThat(rig.handled.getFirst().text()).isEqualTo(text);
    }

    @Test
    void halfAnEmojiIsKeptWhetherTwilioSignsItsBytesOrAQuestionMark() {
        String ids = "SM" + "0".repeat(31);
        String start = "From=" + URLEncoder.encode(ANNA, StandardCharsets.UTF_8) + "&To="
                + URLEncoder.encode(OUR_NUMBER, StandardCharsets.UTF_8) + "&MessageSid=" + ids;
        byte[] prefix = (PUBLIC + MESSAGES + "Bodya").getBytes(StandardCharsets.UTF_8);
        byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0xBD};
        byte[] rest = ("zFrom" + ANNA + "MessageSid" + ids + "1To" + OUR_NUMBER).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(prefix);
        bytes.writeBytes(half);
        bytes.writeBytes(rest);
        String questionMark = FakeTwilio.signature(
                PUBLIC + MESSAGES, Map.of("From", ANNA, "MessageSid", ids + "2", "To", OUR_NUMBER, "Body", "a?z"));

        byte[] first = (start + "1&Body=a%ED%A0%BDz").getBytes(StandardCharsets.US_ASCII);
        byte[] second = (start + "2&Body=a%ed%a0%bdz").getBytes(StandardCharsets.US_ASCII);
        assertThat(rig.post(MESSAGES, first, Optional.of(FakeTwilio.signature(bytes.toByteArray())))
                        .statusCode())
                .isEqualTo(200);
        assertThat(rig.post(MESSAGES, second, Optional.of(questionMark)).statusCode())
                .isEqualTo(200);
        assertThat(rig.handled).extracting(InboundMessage::text).containsExactly("a\ud83dz", "a\ud83dz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "To", "MessageSid"})
    void withoutSenderReceiverOrIdItIsMalformed(String missing) {
        Map<String, String> fields = message("Hoi");
        fields.remove(missing);
        assertThat(rig.signed(MESSAGES, fields).statusCode()).isEqualTo(400);
        assertThat(rig.handled).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SM1",
                "SM0000000000000000000000000000001",
                "SM000000000000000000000000000000001",
                "AC00000000000000000000000000000001",
                "SM0000000000000000000000000000000g",
                ""
            })
    void anIdThatIsNotATwilioMessageIsMalformed(String id) {
        Map<String, String> fields = message("Hoi");
        fields.put("MessageSid", id);
        assertThat(rig.signed(MESSAGES, fields).statusCode()).isEqualTo(400);
        assertThat(rig.handled).isEmpty();
    }

    @Test
    void anIdOfAPictureMessageIsTaken() {
        Map<String, String> fields = message("Hoi");
        fields.put("MessageSid", "MMec8e12b0a5eb4fc68e173f1c5db95b2a");
        assertThat(rig.signed(MESSAGES, fields).statusCode()).isEqualTo(200);
        assertThat(rig.handled).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+3197010200123;+3197010200124",
                "+31600000001,+31600000002",
                "+316",
                "++31600000001",
                "+31 6 00000001",
                "+3160000000100000",
                "whatsapp:+31600000001",
                "<script>",
                "anna@voorbeeld.nl",
                "\u0000",
                ""
            })
    void aSenderThatIsNotOneNumberIsMalformed(String from) {
        Map<String, String> fields = message("Hoi");
        fields.put("From", from);
        assertThat(rig.signed(MESSAGES, fields).statusCode()).isEqualTo(400);
        assertThat(rig.handled).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+31600000001", "+14155550100", "2525", "PostNL", "My Bank"})
    void numbersShortCodesAndNamesAreSenders(String from) {
        Map<String, String> fields = message("Hoi");
        fields.put("From", from);
        assertThat(rig.signed(MESSAGES, fields).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Body=%zz", "Body=%4", "Body=%FF%FE", "Body=%C3", "Body=a&Body=b", "Body=%ED%A0"})
    void aBodyThatIsNoFormIsMalformed(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        assertThat(rig.post(MESSAGES, bytes, Optional.of("signature")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anOversizeBodyIsTooLarge() {
        for (int size : List.of(TwilioWebhook.LARGEST_REQUEST + 1, 3_000_000)) {
            byte[] body = "a".repeat(size).getBytes(StandardCharsets.US_ASCII);
            assertThat(rig.post(MESSAGES, body, Optional.of("signature")).statusCode())
                    .isEqualTo(413);
        }
    }
}
