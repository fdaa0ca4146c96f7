package nl.meepraten.bot.channel.twilio;

import io.javalin.Javalin;
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
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;

/** The real webhook on a real web server, with Twilio in front of it and an inbox that remembers. */
final class WebhookRig implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final String PUBLIC = "https://meepraten.example";
    static final String MESSAGES = "/webhooks/twilio/messages";
    static final String STATUS = "/webhooks/twilio/status?round=BCDF23";
    static final String DISCREET = "+3197010000099";
    static final String ANNA = "+31600000001";

    final FakeTwilio twilio = new FakeTwilio();
    private final HttpClient http = HttpClient.newHttpClient();
    final List<InboundMessage> handled = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    final List<String> receipts = new ArrayList<>();
    boolean storageDown;
    private final Javalin server;

    /** With an inbox that only remembers. */
    WebhookRig() {
        server = start(this::receive);
    }

    /** In front of {@code inbox}. */
    WebhookRig(Inbox inbox) {
        server = start(inbox);
    }

    private Javalin start(Inbox inbox) {
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
        TwilioWebhook webhook =
                new TwilioWebhook(account, Optional.of(DISCREET), inbox, counting, Clock.fixed(NOON, ZoneOffset.UTC));
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

    @Override
    public void close() {
        server.stop();
        twilio.close();
    }

    /** What Twilio posts for a text from Anna. */
    static Map<String, String> message(String text) {
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

    static byte[] form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + escaped(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** As in the address of a page, but half an emoji stays the half it is. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        ? String.format("%%ED%%%02X%%%02X", 0x80 | (c >> 6 & 0x3F), 0x80 | (c & 0x3F))
                        : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    HttpResponse<String> post(String path, byte[] body, Optional<String> signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofByteArray(body));
        signature.ifPresent(s -> request.header("X-Twilio-Signature", s));
        return send(request.build());
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> signed(String path, Map<String, String> fields) {
        return post(path, form(fields), Optional.of(FakeTwilio.signature(PUBLIC + path, fields)));
    }
}
