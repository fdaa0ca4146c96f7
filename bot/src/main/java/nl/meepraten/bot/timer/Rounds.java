package nl.meepraten.bot.timer;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.outbox.Parcel;
import nl.meepraten.bot.turn.RoundTurns;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.ParticipantId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/**
 * Carries out broadcasts: walks all contacts in slices and writes one equal parcel for each, a blank where nothing is
 * meant, so that no row tells who was addressed. A round that was broken off starts again; who had it gets a blank.
 */
public final class Rounds {

    private static final int SLICE = 500;

    private final Database database;
    private final Generations generations;
    private final Consultations consultations;
    private final Broadcasts broadcasts;
    private final BallotBox ballotBox;
    private final Contacts contacts;
    private final Outbox outbox;
    private final RoundTurns turns;
    private final Announcements announcements;
    private final Clock clock;

    public Rounds(
            Database database,
            Generations generations,
            Consultations consultations,
            Broadcasts broadcasts,
            BallotBox ballotBox,
            Contacts contacts,
            Outbox outbox,
            RoundTurns turns,
            Announcements announcements,
            Clock clock) {
        this.database = database;
        this.generations = generations;
        this.consultations = consultations;
        this.broadcasts = broadcasts;
        this.ballotBox = ballotBox;
        this.contacts = contacts;
        this.outbox = outbox;
        this.turns = turns;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Carries out everything that is due, oldest first. Returns whether there was anything. */
    boolean runDue() {
        List<Broadcast> due = broadcasts.due(clock.instant());
        due.forEach(this::run);
        return !due.isEmpty();
    }

    private void run(Broadcast broadcast) {
        Consultation consultation =
                consultations.find(new ConsultationId(broadcast.subject())).orElseThrow();
        prepare(broadcast, consultation);
        int slices = stillMeant(broadcast, consultation) ? walk(broadcast, consultation) : 0;
        database.writeAlone(handle -> {
            // Somebody may have withdrawn the question while the round was walking.
            if (stillMeant(
                    broadcast, consultations.find(handle, consultation.id()).orElseThrow())) {
                outbox.letGo(handle, slices, clock.instant());
            } else {
                outbox.dropHeld(handle);
            }
            broadcasts.finished(handle, broadcast.code());
            return slices;
        });
    }

    private static boolean stillMeant(Broadcast broadcast, Consultation consultation) {
        return switch (broadcast.kind()) {
            case OPENING, NUDGE -> consultation.stage() == Stage.OPEN;
            case OUTCOME, FEEDBACK, WITHDRAWAL -> true;
        };
    }

    private void prepare(Broadcast broadcast, Consultation consultation) {
        switch (broadcast.kind()) {
            case OPENING -> {
                if (consultation.stage() == Stage.OPEN) {
                    database.writeAlone(handle -> {
                        int questions = consultation.questions().size();
                        ballotBox.open(handle, consultation.id(), questions, contacts.count(handle));
                        return questions;
                    });
                }
            }
            case WITHDRAWAL -> {
                database.writeAlone(handle -> {
                    // Of an opening that was broken off: nobody is asked what was withdrawn.
                    outbox.dropHeld(handle);
                    ballotBox.delete(handle, consultation.id());
                    return 0;
                });
                ballotBox.destroyKey(consultation.id());
            }
            case NUDGE, OUTCOME, FEEDBACK -> {}
        }
    }

    /** Returns the number of slices written. */
    private int walk(Broadcast broadcast, Consultation consultation) {
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, announcements.words(broadcast.kind(), consultation, language));
        }
        RoundTurns.News news = new RoundTurns.News(consultation.audience(), words);
        byte[] after = new byte[0];
        for (int slice = 0; ; slice++) {
            byte[] from = after;
            int number = slice;
            Optional<byte[]> last = database.writeAlone(handle -> slice(handle, broadcast, news, from, number));
            if (last.isEmpty()) {
                return slice;
            }
            after = last.get();
        }
    }

    private Optional<byte[]> slice(Handle handle, Broadcast broadcast, RoundTurns.News news, byte[] after, int number) {
        Generation keys = generations.current(handle);
        List<ParticipantId> ids = contacts.slice(handle, after, SLICE);
        Instant now = clock.instant();
        for (ParticipantId id : ids) {
            Parcel parcel = turns.hear(handle, keys, id, broadcast, news, now);
            outbox.putHeld(handle, keys, parcel, number);
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast().bytes());
    }
}
