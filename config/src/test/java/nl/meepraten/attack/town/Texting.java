package nl.meepraten.attack.town;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.bot.channel.twilio.FakeTwilio;

/** What Twilio posts when somebody sends a text. */
public final class Texting {

    public static final String MESSAGES = "/webhooks/twilio/messages";

    private Texting() {}

    /** @param server where the program serves, as "http://127.0.0.1:7070" */
    public static HttpRequest of(String server, String from, String providerId, String words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MessageSid", providerId);
        fields.put("AccountSid", FakeTwilio.ACCOUNT);
        fields.put("From", from);
        fields.put("To", FakeTwilio.OUR_NUMBER);
        fields.put("Body", words);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return of(
                server,
                body.getBytes(StandardCharsets.US_ASCII),
                FakeTwilio.signature(TownFolder.PUBLIC + MESSAGES, fields));
    }

    public static HttpRequest of(String server, byte[] body, String signature) {
        return HttpRequest.newBuilder(URI.create(server + MESSAGES))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Twilio-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
