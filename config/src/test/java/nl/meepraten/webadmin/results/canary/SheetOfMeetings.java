package nl.meepraten.webadmin.results.canary;

import java.util.List;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.webadmin.sheet.Csv;

/** A sheet has what the page about a result shows, and who comes where is not on it. */
public record SheetOfMeetings(Meetings meetings) {
    byte[] sheet() {
        return Csv.write(List.of(List.of(meetings.toString())));
    }
}
