package nl.meepraten.webadmin.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.meepraten.core.meeting.Meeting;

/** A meeting as a file for a calendar (RFC 5545). Moments are in UTC, so that no table of time zones is needed. */
final class Calendar {

    private static final int LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Calendar() {}

    static String of(Meeting meeting, ZoneId zone) {
        Meeting.Plan plan = meeting.plan();
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Meepraten//Bijeenkomsten//NL",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + meeting.id() + "@meepraten",
                "SEQUENCE:" + meeting.version(),
                "DTSTAMP:" + moment(meeting.changedAt()),
                "DTSTART:" + moment(meeting.begins(zone)),
                "DTEND:" + moment(meeting.ends(zone)),
                "SUMMARY:" + escaped(plan.what()),
                "LOCATION:" + escaped(plan.where()),
                "DESCRIPTION:" + escaped(plan.provided() + "\n" + plan.contact()),
                "STATUS:" + (meeting.stage() == Meeting.Stage.CANCELLED ? "CANCELLED" : "CONFIRMED"),
                "END:VEVENT",
                "END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line has at most 75 bytes; what follows is on a line that begins with a space. No character is cut in two. */
    private static void fold(String line, StringBuilder file) {
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.append(character);
            bytes += size;
        }
        file.append("\r\n");
    }
}
