package nl.meepraten.bot.timer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.outbox.Parcel;
import nl.meepraten.bot.turn.RoundTurns;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.ParticipantId;
import nl.meepraten.core.database.Database;
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
    private final Broadcasts broadcasts;
    private final Contacts contacts;
    private final Outbox outbox;
    private final RoundTurns turns;
    private final Errands errands;
    private final Clock clock;

    public Rounds(
            Database database,
            Generations generations,
            Broadcasts broadcasts,
            Contacts contacts,
            Outbox outbox,
            RoundTurns turns,
            Errands errands,
            Clock clock) {
        this.database = database;
        this.generations = generations;
        this.broadcasts = broadcasts;
        this.contacts = contacts;
        this.outbox = outbox;
        this.turns = turns;
        this.errands = errands;
        this.clock = clock;
    }

    /** Carries out everything that is due, oldest first. Returns whether there was anything. */
    boolean runDue() {
        List<Broadcast> due = broadcasts.due(clock.instant());
        due.forEach(this::run);
        return !due.isEmpty();
    }

    private void run(Broadcast broadcast) {
        errands.prepare(broadcast);
        boolean meant = database.read(handle -> errands.stillMeant(handle, broadcast));
        int slices = meant ? walk(broadcast) : 0;
        database.writeAlone(handle -> {
            // Somebody may have withdrawn what it is about while the round was walking.
            if (errands.stillMeant(handle, broadcast)) {
                outbox.letGo(handle, slices, clock.instant());
            } else {
                outbox.dropHeld(handle);
            }
            broadcasts.finished(handle, broadcast.code());
            return slices;
        });
    }

    /** Returns the number of slices written. */
    private int walk(Broadcast broadcast) {
        RoundTurns.News news = errands.news(broadcast);
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
        List<Parcel> parcels = ids.stream()
                .map(id -> turns.hear(handle, keys, id, broadcast, news, now))
                .toList();
        outbox.putHeld(handle, keys, parcels, number);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast().bytes());
    }
}
