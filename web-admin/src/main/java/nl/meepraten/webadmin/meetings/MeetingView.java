package nl.meepraten.webadmin.meetings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.meepraten.core.meeting.Meeting;

/**
 * A meeting as it is shown.
 *
 * @param over whether it has begun
 * @param audience names of places and groups; none for everyone
 * @param messages invitation and reminder
 * @param cancelled what people read when it is called off
 * @param people about how many are invited; 0 when they are too few to say or not counted yet
 * @param euros what inviting costs at most, in tens
 */
public record MeetingView(
        Meeting meeting,
        boolean over,
        List<String> audience,
        List<Sms> messages,
        String cancelled,
        int people,
        int euros) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    public MeetingView {
        audience = List.copyOf(audience);
        messages = List.copyOf(messages);
    }

    /** Key of the words for how far it is. */
    public String state() {
        boolean held = over && meeting.stage() != Meeting.Stage.CANCELLED;
        return "meetings.state." + (held ? "OVER" : meeting.stage());
    }

    public boolean canChange() {
        return !over && meeting.stage() != Meeting.Stage.CANCELLED;
    }

    public boolean canInvite() {
        return !over && meeting.stage() == Meeting.Stage.PLANNED;
    }

    public boolean invited() {
        return meeting.stage() == Meeting.Stage.INVITED;
    }

    public String address() {
        return address(meeting);
    }

    static String address(Meeting meeting) {
        return "/bijeenkomsten/" + meeting.id();
    }

    /** "12.00". */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }
}
