package nl.meepraten.bot.channel.twilio;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message as Twilio keeps it. */
record FakeMessage(String sid, String direction, String status, String from, String to, String body, Instant created) {

    private static final Set<String> UNFINISHED = Set.of("queued", "sending", "receiving", "accepted", "scheduled");

    boolean unfinished() {
        return UNFINISHED.contains(status);
    }

    boolean matches(@Nullable String wantedFrom, @Nullable String wantedTo) {
        return (wantedFrom == null || wantedFrom.equals(from)) && (wantedTo == null || wantedTo.equals(to));
    }

    Map<String, Object> json() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME
                .format(created.atZone(ZoneOffset.UTC))
                .replace("GMT", "+0000");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", sid);
        json.put("account_sid", FakeTwilio.ACCOUNT);
        json.put("api_version", "2010-04-01");
        json.put("direction", direction);
        json.put("status", status);
        json.put("from", from);
        json.put("to", to);
        json.put("body", body);
        json.put("date_created", date);
        json.put("date_updated", date);
        json.put("date_sent", unfinished() ? null : date);
        json.put("num_segments", "1");
        json.put("num_media", "0");
        json.put("uri", "/2010-04-01/Accounts/" + FakeTwilio.ACCOUNT + "/Messages/" + sid + ".json");
        return json;
    }
}
