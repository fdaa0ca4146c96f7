package nl.meepraten.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meepraten.bot.channel.twilio.FakeTwilio;

/** What people text, as Twilio posts it: whole signed requests, made before the clock runs. */
final class Texts {

    private static final String PATH = "/webhooks/twilio/messages";

    /** Two answers in three, and what else people send. */
    private static final List<String> MIX = List.of(
            "1",
            "2",
            "ja",
            "De douches zijn om acht uur al dicht en dan ben ik nog aan het werk.",
            "1",
            "nee",
            "2",
            "HULP",
            "1",
            "Gisteren was er geen plek meer en toen heb ik buiten geslapen, met de hond.",
            "2",
            "1");

    /** No divisor of a number of people, so that neighbours in time are not neighbours anywhere else. */
    private static final int STRIDE = 7919;

    private long number;

    static String phone(int person) {
        return String.format(Locale.ROOT, "+3197010%06d", person);
    }

    /** @param people how many people there are to text */
    List<byte[]> requests(int count, int people) {
        List<byte[]> requests = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            number++;
            requests.add(request(
                    phone((int) (number * STRIDE % people)), sid(number), MIX.get((int) (number % MIX.size()))));
        }
        return requests;
    }

    private static String sid(long number) {
        return String.format(Locale.ROOT, "SM%032x", number);
    }

    static byte[] request(String from, String sid, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String place : List.of("ToCity", "ToState", "ToZip", "FromCity", "FromState", "FromZip")) {
            fields.put(place, "");
        }
        fields.put("ToCountry", "NL");
        fields.put("FromCountry", "NL");
        fields.put("SmsMessageSid", sid);
        fields.put("SmsSid", sid);
        fields.put("MessageSid", sid);
        fields.put("SmsStatus", "received");
        fields.put("NumMedia", "0");
        fields.put("NumSegments", "1");
        fields.put("AccountSid", FakeTwilio.ACCOUNT);
        fields.put("ApiVersion", "2010-04-01");
        fields.put("To", FakeTwilio.OUR_NUMBER);
        fields.put("From", from);
        fields.put("Body", text);
        return posted(fields);
    }

    private static byte[] posted(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String head = String.join(
                "\r\n",
                "POST " + PATH + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Content-Type: application/x-www-form-urlencoded; charset=UTF-8",
                "X-Twilio-Signature: " + FakeTwilio.signature(TownFolder.PUBLIC + PATH, fields),
                "Content-Length: " + body.length(),
                "\r\n");
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }
}
