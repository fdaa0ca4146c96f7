package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.place.Places;

/**
 * The meetings there are, and what one person said to them; in memory while a turn runs.
 *
 * @param meetings those of today and later that people were invited to, first one first; cancelled ones too
 * @param rsvps what this person said, the latest last; only for what he or she was invited to
 */
public record Agenda(List<Coming> meetings, Map<MeetingId, Rsvp> rsvps) {

    public static final Agenda EMPTY = new Agenda(List.of(), Map.of());

    public Agenda {
        meetings = List.copyOf(meetings);
        rsvps = Collections.unmodifiableMap(new LinkedHashMap<>(rsvps));
    }

    /**
     * A meeting with its moments.
     *
     * @param dayBegins midnight before it
     */
    public record Coming(Meeting meeting, Instant dayBegins, Instant begins) {

        MeetingId id() {
            return meeting.id();
        }

        /** Whether one can still say to come. */
        boolean open(Instant now) {
            return meeting.stage() == Meeting.Stage.INVITED && begins.isAfter(now);
        }
    }

    /** Without the meetings whose name tells something to who should not know. */
    Agenda harmless(Places places) {
        return new Agenda(
                meetings.stream()
                        .filter(one -> places.harmless(one.meeting().plan().what()))
                        .toList(),
                rsvps);
    }

    Optional<Coming> find(MeetingId id) {
        return meetings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Coming> open(MeetingId id, Instant now) {
        return find(id).filter(one -> one.open(now));
    }

    /** What this person was invited to and can still say something about, the latest said first. */
    List<Coming> invitedTo(Instant now) {
        return List.copyOf(rsvps.keySet()).reversed().stream()
                .flatMap(id -> open(id, now).stream())
                .toList();
    }

    /** Whether somebody was invited and did not say no. */
    boolean counts(MeetingId id) {
        return rsvps.containsKey(id) && rsvps.get(id) != Rsvp.NO;
    }
}
