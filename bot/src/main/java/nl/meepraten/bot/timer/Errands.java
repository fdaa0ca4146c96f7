package nl.meepraten.bot.timer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.turn.RoundTurns;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.text.Language;
import org.jdbi.v3.core.Handle;

/** What each kind of round is about: what must be done before it walks, what it says, and whether it still makes sense. */
public final class Errands {

    private final Database database;
    private final Consultations consultations;
    private final Meetings meetings;
    private final BallotBox ballotBox;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Announcements announcements;
    private final Announcements discreet;

    public Errands(
            Database database,
            Consultations consultations,
            Meetings meetings,
            BallotBox ballotBox,
            Contacts contacts,
            Outbox outbox,
            Announcements announcements,
            Announcements discreet) {
        this.database = database;
        this.consultations = consultations;
        this.meetings = meetings;
        this.ballotBox = ballotBox;
        this.contacts = contacts;
        this.outbox = outbox;
        this.announcements = announcements;
        this.discreet = discreet;
    }

    /** Whether the round still makes sense: somebody may have withdrawn what it is about while it was walking. */
    boolean stillMeant(Handle handle, Broadcast broadcast) {
        return switch (broadcast.kind()) {
            case OPENING, NUDGE -> consultation(handle, broadcast).stage() == Stage.OPEN;
            case OUTCOME, FEEDBACK, WITHDRAWAL, CANCELLATION -> true;
            case INVITATION, REMINDER, CHANGE ->
                meetings.find(handle, new MeetingId(broadcast.subject()))
                                .orElseThrow()
                                .stage()
                        == Meeting.Stage.INVITED;
        };
    }

    void prepare(Broadcast broadcast) {
        switch (broadcast.kind()) {
            case OPENING ->
                database.writeAlone(handle -> {
                    Consultation consultation = consultation(handle, broadcast);
                    if (consultation.stage() == Stage.OPEN) {
                        int questions = consultation.questions().size();
                        ballotBox.open(handle, consultation.id(), questions, contacts.count(handle));
                    }
                    return consultation;
                });
            case WITHDRAWAL -> {
                ConsultationId id = new ConsultationId(broadcast.subject());
                database.writeAlone(handle -> {
                    // Of an opening that was broken off: nobody is asked what was withdrawn.
                    outbox.dropHeld(handle);
                    ballotBox.delete(handle, id);
                    return 0;
                });
                ballotBox.destroyKey(id);
            }
            case CANCELLATION ->
                database.writeAlone(handle -> {
                    // Of a round that was broken off: nobody is invited to what is off.
                    outbox.dropHeld(handle);
                    return 0;
                });
            case NUDGE, OUTCOME, FEEDBACK, INVITATION, REMINDER, CHANGE -> {}
        }
    }

    /** What the round says. About a meeting nothing but whose it is: that is said as it stands when it is told. */
    RoundTurns.News news(Broadcast broadcast) {
        return switch (broadcast.kind()) {
            case OPENING, NUDGE, OUTCOME, FEEDBACK, WITHDRAWAL -> {
                Consultation consultation = consultations
                        .find(new ConsultationId(broadcast.subject()))
                        .orElseThrow();
                yield new RoundTurns.News(
                        consultation.audience(),
                        words(announcements, broadcast, consultation),
                        words(discreet, broadcast, consultation));
            }
            case INVITATION, REMINDER, CHANGE, CANCELLATION ->
                new RoundTurns.News(Audience.EVERYONE, Map.of(), Map.of());
        };
    }

    private static Map<Language, List<String>> words(
            Announcements announcements, Broadcast broadcast, Consultation consultation) {
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.FULL) {
            words.put(language, announcements.words(broadcast.kind(), consultation, language));
        }
        return words;
    }

    private Consultation consultation(Handle handle, Broadcast broadcast) {
        return consultations
                .find(handle, new ConsultationId(broadcast.subject()))
                .orElseThrow();
    }
}
