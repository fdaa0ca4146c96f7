package nl.meepraten.bot.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TwilioWebhookTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String PUBLIC = "https://meepraten.example";
    private static final String MESSAGES = "/webhooks/twilio/messages";
    private static final String STATUS = "/webhooks/twilio/status?round=BCDF23";
    private static final String ANNA = "+31600000001";

    private final FakeTwilio twilio = new FakeTwilio();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<InboundMessage> handled = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> receipts = new ArrayList<>();
    private boolean storageDown;
    private final Javalin server = start();

    private Javalin start() {
        TwilioAccount account = new TwilioAccount(new TwilioSettings(
                FakeTwilio.ACCOUNT,
                new AuthToken(FakeTwilio.TOKEN),
                FakeTwilio.OUR_NUMBER,
                Optional.of(twilio.url()),
                URI.create(PUBLIC + "/")));
        RoundReceipts counting = new RoundReceipts() {
            @Override
            public void delivered(String roundCode) {
                receipts.add("delivered " + roundCode);
            }

            @Override
            public void failed(String roundCode) {
                receipts.add("failed " + roundCode);
            }
        };
        TwilioWebhook webhook = new TwilioWebhook(account, this::receive, counting, Clock.fixed(NOON, ZoneOffset.UTC));
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    webhook.routes(config);
                })
                .start("127.0.0.1", 0);
    }

    private synchronized Inbox.Handled receive(InboundMessage message) {
        if (storageDown) {
            throw new IllegalStateException("could not store " + message.text());
        }
        if (!seen.add(message.providerId())) {
            return Inbox.Handled.REPEAT;
        }
        handled.add(message);
        return Inbox.Handled.DONE;
    }

    @AfterEach
    void close() {
        server.stop();
        twilio.close();
    }

    private static Map<String, String> message(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ToCountry", "NL");
        fields.put("MessageSid", "SM00000000000000000000000000000001");
        fields.put("AccountSid", FakeTwilio.ACCOUNT);
        fields.put("From", ANNA);
        fields.put("To", FakeTwilio.OUR_NUMBER);
        fields.put("Body", text);
        fields.put("NumMedia", "0");
        return fields;
    }

    private static byte[] form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private HttpResponse<String> post(String path, byte[] body, Optional<String> signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofByteArray(body));
        signature.ifPresent(s -> request.header("X-Twilio-Signature", s));
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> signed(String path, Map<String, String> fields) {
        return post(path, form(fields), Optional.of(FakeTwilio.signature(PUBLIC + path, fields)));
    }

    @Test
    void aSignedMessageIsHandledAndAnsweredWithNothing() {
        HttpResponse<String> answer = signed(MESSAGES, message("Hoi daar"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<Response></Response>");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(handled)
                .containsExactly(new InboundMessage(
                        ChannelKind.SMS.address(ANNA), "SM00000000000000000000000000000001", "Hoi daar", NOON));
    }

    @Test
    void aHandledMessageIsDeletedAtTwilio() throws InterruptedException {
        Map<String, String> fields = message("Hoi");
        fields.put("MessageSid", twilio.add("inbound", "received", ANNA, "Hoi", NOON));
        signed(MESSAGES, fields);
        for (int i = 0; i < 100 && !twilio.sids().isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(twilio.sids()).isEmpty();
    }

    @Test
    void theSameMessageAgainIsAnsweredWellAndChangesNothing() {
        signed(MESSAGES, message("Hoi"));
        assertThat(signed(MESSAGES, message("Hoi")).statusCode()).isEqualTo(200);
        assertThat(handled).hasSize(1);
    }

    @Test
    void withoutASignatureNothingHappens() {
        assertThat(post(MESSAGES, form(message("Hoi")), Optional.empty()).statusCode())
                .isEqualTo(403);
        assertThat(handled).isEmpty();
    }

    @Test
    void withAWrongSignatureNothingHappens() {
        String ofOtherUrl = FakeTwilio.signature("https://elsewhere.example" + MESSAGES, message("Hoi"));
        for (String wrong : List.of("", "x", ofOtherUrl)) {
            assertThat(post(MESSAGES, form(message("Hoi")), Optional.of(wrong)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void aTamperedFieldOrAFieldTooManyBreaksTheSignature() {
        String signature = FakeTwilio.signature(PUBLIC + MESSAGES, message("ja"));
        Map<String, String> more = message("ja");
        more.put("OptOutType", "STOP");
        for (Map<String, String> tampered : List.of(message("nee"), more)) {
            assertThat(post(MESSAGES, form(tampered), Optional.of(signature)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void anAddedQueryBreaksTheSignature() {
        String signature = FakeTwilio.signature(PUBLIC + MESSAGES, message("ja"));
        assertThat(post(MESSAGES + "?a=b", form(message("ja")), Optional.of(signature))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGetIsNotTaken() {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + MESSAGES);
        assertThat(send(HttpRequest.newBuilder(uri).build()).statusCode()).isIn(404, 405);
    }

    @Test
    void optOutTypesAndPicturesAreReadPast() {
        Map<String, String> fields = message("");
        fields.put("OptOutType", "STOP");
        fields.put("NumMedia", "1");
        fields.put("MediaUrl0", "https://media.example/1");
        assertThat(signed(MESSAGES, fields).statusCode()).isEqualTo(200);
        assertThat(handled.getFirst().text()).isEmpty();
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
        assertThat(signed(MESSAGES, message(text)).statusCode()).isEqualTo(200);
        assertThat(handled.getFirst().text()).isEqualTo(text);
    }

    @Test
    void twentyThousandCharactersAreKept() {
        String text = "lang ".repeat(4_000);
        assertThat(signed(MESSAGES, message(text)).statusCode()).isEqualTo(200);
        assertThat(handled.getFirst().text()).isEqualTo(text);
    }

    @Test
    void halfAnEmojiIsKeptWhetherTwilioSignsItsBytesOrAQuestionMark() {
        String start = "From=" + URLEncoder.encode(ANNA, StandardCharsets.UTF_8) + "&MessageSid=SM";
        byte[] prefix = (PUBLIC + MESSAGES + "Bodya").getBytes(StandardCharsets.UTF_8);
        byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0xBD};
        byte[] rest = ("zFrom" + ANNA + "MessageSidSM").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(prefix);
        bytes.writeBytes(half);
        bytes.writeBytes(rest);
        String questionMark =
                FakeTwilio.signature(PUBLIC + MESSAGES, Map.of("From", ANNA, "MessageSid", "SM2", "Body", "a?z"));

        byte[] first = (start + "&Body=a%ED%A0%BDz").getBytes(StandardCharsets.US_ASCII);
        byte[] second = (start + "2&Body=a%ed%a0%bdz").getBytes(StandardCharsets.US_ASCII);
        assertThat(post(MESSAGES, first, Optional.of(FakeTwilio.signature(bytes.toByteArray())))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(MESSAGES, second, Optional.of(questionMark)).statusCode())
                .isEqualTo(200);
        assertThat(handled).extracting(InboundMessage::text).containsExactly("a\ud83dz", "a\ud83dz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "MessageSid"})
    void withoutSenderOrIdItIsMalformed(String missing) {
        Map<String, String> fields = message("Hoi");
        fields.remove(missing);
        assertThat(signed(MESSAGES, fields).statusCode()).isEqualTo(400);
        assertThat(handled).isEmpty();
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
        assertThat(signed(MESSAGES, fields).statusCode()).isEqualTo(400);
        assertThat(handled).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+31600000001", "+14155550100", "2525", "PostNL", "My Bank"})
    void numbersShortCodesAndNamesAreSenders(String from) {
        Map<String, String> fields = message("Hoi");
        fields.put("From", from);
        assertThat(signed(MESSAGES, fields).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Body=%zz", "Body=%4", "Body=%FF%FE", "Body=%C3", "Body=a&Body=b", "Body=%ED%A0"})
    void aBodyThatIsNoFormIsMalformed(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        assertThat(post(MESSAGES, bytes, Optional.of("signature")).statusCode()).isEqualTo(400);
    }

    @Test
    void anOversizeBodyIsTooLarge() {
        for (int size : List.of(TwilioWebhook.LARGEST_REQUEST + 1, 3_000_000)) {
            byte[] body = "a".repeat(size).getBytes(StandardCharsets.US_ASCII);
            assertThat(post(MESSAGES, body, Optional.of("signature")).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aMessageThatCouldNotBeHandledStaysWithTwilio() {
        storageDown = true;
        try (LogBook log = LogBook.everything("nl.meepraten", "io.javalin")) {
            HttpResponse<String> answer = signed(MESSAGES, message("geheim"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).doesNotContain("geheim");
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("geheim") || line.contains("SM0"));
        }
        assertThat(twilio.requests()).isEmpty();
    }

    @Test
    void receiptsCountForTheirRound() {
        for (String status : List.of("sent", "delivered", "undelivered", "failed")) {
            Map<String, String> fields = Map.of("MessageSid", "SM1", "MessageStatus", status, "To", ANNA);
            assertThat(signed(STATUS, fields).statusCode()).isEqualTo(200);
        }
        assertThat(receipts).containsExactly("delivered BCDF23", "failed BCDF23", "failed BCDF23");
    }

    @Test
    void aReceiptForAnotherRoundThanSignedIsRefused() {
        Map<String, String> fields = Map.of("MessageSid", "SM1", "MessageStatus", "delivered", "To", ANNA);
        String signature = FakeTwilio.signature(PUBLIC + STATUS, fields);
        assertThat(post(STATUS.replace("BCDF23", "XXXX"), form(fields), Optional.of(signature))
                        .statusCode())
                .isEqualTo(403);
        assertThat(receipts).isEmpty();
    }

    @Test
    void aReceiptWithoutRoundOrStatusIsMalformed() {
        String noRound = "/webhooks/twilio/status";
        assertThat(signed(noRound, Map.of("MessageStatus", "delivered")).statusCode())
                .isEqualTo(400);
        assertThat(signed(STATUS, Map.of("MessageSid", "SM1")).statusCode()).isEqualTo(400);
    }

    @Test
    void nothingOfAMessageIsPrinted() {
        InboundMessage message = new InboundMessage(ChannelKind.SMS.address(ANNA), "SM1", "geheim", NOON);
        assertThat(message + " " + message.from() + " " + new AuthToken("geheim"))
                .doesNotContain("geheim", "SM1", ANNA);
    }
}
