package nl.meepraten.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;

/** Parcels that wait to be sent. In the open lie only their kind and the moment before which they wait. */
public final class Outbox {

    private static final int ROW = 2048;
    private static final String LABEL = "parcel";

    /** Round parcels wait beyond this until their whole round is written. */
    private static final long HELD = Long.MAX_VALUE / 2;

    /** After this long a parcel in flight is taken up again: its courier must have died. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private enum Kind {
        REPLY,
        ROUND
    }

    private final Database database;
    private final Generations generations;
    private final Ids ids;
    private final OutboxSql sql = new OutboxSql();

    public Outbox(Database database, Generations generations, Ids ids) {
        this.database = database;
        this.generations = generations;
        this.ids = ids;
    }

    /** A parcel on its way, with the row it came from. */
    record Claimed(OutboxSql.Row row, Parcel parcel) {

        boolean isReply() {
            return row.kind() == Kind.REPLY.ordinal();
        }
    }

    /** Puts the one parcel of a turn, in the turn's transaction. */
    public void putReply(Handle handle, Generation keys, Parcel parcel, Instant now) {
        put(handle, keys, Kind.REPLY, now.toEpochMilli(), parcel);
    }

    /**
     * Puts a round's parcels, one for each contact of a slice; they wait until {@link #letGo}. They lie in an order that
     * chance decides: which of them are sent is seen on the disk, and may not tell for which contact they are.
     */
    public void putHeld(Handle handle, Generation keys, List<Parcel> parcels, int slice) {
        List<Parcel> shuffled = new ArrayList<>(parcels);
        ids.shuffle(shuffled);
        shuffled.forEach(parcel -> put(handle, keys, Kind.ROUND, HELD + slice, parcel));
    }

    /** Lets all slices of a fully written round go, one millisecond apart so that each keeps its own moment. */
    public void letGo(Handle handle, int slices, Instant now) {
        for (int slice = 0; slice < slices; slice++) {
            sql.moveSlice(handle, Kind.ROUND.ordinal(), HELD + slice, now.toEpochMilli() + slice);
        }
    }

    /** Throws away what was written of a round and never let go. */
    public void dropHeld(Handle handle) {
        sql.deleteFrom(handle, Kind.ROUND.ordinal(), HELD);
    }

    /** Throws away everything that waits. */
    public void dropAll(Handle handle) {
        sql.deleteAll(handle);
    }

    private void put(Handle handle, Generation keys, Kind kind, long notBefore, Parcel parcel) {
        sql.insert(handle, new OutboxSql.Row(ids.id(), kind.ordinal(), notBefore, sealed(keys, parcel)));
    }

    /** Takes due replies for sending; each is noted as handed to the courier before anything leaves. */
    List<Claimed> claimReplies(Instant now, int limit) {
        return database.write(handle -> {
            Generation keys = generations.current(handle);
            List<Claimed> claimed = new ArrayList<>();
            for (OutboxSql.Row row : sql.due(handle, Kind.REPLY.ordinal(), now.toEpochMilli(), limit)) {
                Parcel parcel = open(keys, row).fresh(now);
                long lease = now.plus(LEASE).toEpochMilli();
                byte[] sealed = sealed(keys, handed(parcel, now));
                if (sql.update(handle, row, lease, sealed)) {
                    claimed.add(new Claimed(new OutboxSql.Row(row.id(), row.kind(), lease, sealed), parcel));
                }
            }
            return claimed;
        });
    }

    private static Parcel handed(Parcel parcel, Instant now) {
        return parcel.handed().isPresent() ? parcel : parcel.handedAt(now);
    }

    /**
     * Writes a claimed reply again, so often that a blank or short one takes as many commits as one of three texts: the log
     * of the database shows each of them, and how much somebody is answered tells what he or she said.
     */
    Claimed padded(Claimed claimed, Instant now) {
        return rewritten(
                claimed,
                Parcel.MOST_TEXTS - Math.max(1, claimed.parcel().texts().size()),
                now);
    }

    /** Removes a claimed reply that nobody wants any more, in as many commits as sending it would have taken. */
    void drop(Claimed claimed, Instant now) {
        Claimed last = rewritten(claimed, claimed.parcel().texts().size() - 1, now);
        settle(last, Parcel.blank(), now);
    }

    private Claimed rewritten(Claimed claimed, int times, Instant now) {
        Claimed current = claimed;
        for (int time = 0; time < times; time++) {
            OutboxSql.Row row = current.row();
            current = database.write(handle -> {
                byte[] sealed = sealed(generations.current(handle), handed(claimed.parcel(), now));
                sql.update(handle, row, row.notBefore(), sealed);
                return new Claimed(new OutboxSql.Row(row.id(), row.kind(), row.notBefore(), sealed), claimed.parcel());
            });
        }
        return current;
    }

    /** Keeps {@code left} for {@code notBefore}; without texts a reply goes, and a round parcel becomes a blank. */
    Claimed settle(Claimed claimed, Parcel left, Instant notBefore) {
        boolean round = !claimed.isReply();
        return database.write(handle -> {
            Generation keys = generations.current(handle);
            if (left.isBlank() && !round) {
                sql.delete(handle, claimed.row().id());
                return new Claimed(claimed.row(), left);
            }
            long moment = round ? claimed.row().notBefore() : notBefore.toEpochMilli();
            byte[] sealed = sealed(keys, left);
            sql.update(handle, claimed.row(), moment, sealed);
            return new Claimed(
                    new OutboxSql.Row(claimed.row().id(), claimed.row().kind(), moment, sealed), left);
        });
    }

    /** The moments that name the slices of rounds now due. */
    List<Long> dueSlices(Instant now) {
        return database.read(handle -> sql.slices(handle, Kind.ROUND.ordinal(), now.toEpochMilli()));
    }

    /** What is still to be sent of a slice. */
    List<Claimed> pending(long slice, Instant now) {
        return database.read(handle -> {
            Generation keys = generations.current(handle);
            return sql.slice(handle, Kind.ROUND.ordinal(), slice).stream()
                    .map(row -> new Claimed(row, open(keys, row).fresh(now)))
                    .filter(claimed -> !claimed.parcel().isBlank())
                    .toList();
        });
    }

    /** Removes a slice as a whole, blanks and all, when its last parcel is done. */
    void finishSlice(long slice) {
        database.write(handle -> {
            sql.deleteSlice(handle, Kind.ROUND.ordinal(), slice);
            return slice;
        });
    }

    /** The next moment at which a parcel becomes due. */
    public Optional<Instant> nextDue(Instant after) {
        return database.read(handle -> {
            var next = sql.next(handle, after.toEpochMilli());
            return next.isPresent() && next.getAsLong() < HELD
                    ? Optional.of(Instant.ofEpochMilli(next.getAsLong()))
                    : Optional.empty();
        });
    }

    /**
     * The night's great change: every parcel that is still worth sending, under new id and key, in shuffled order. Of who
     * is gone nothing is left: his or her parcel of a round becomes a blank.
     *
     * @param wanted whether a parcel may still go to whom it is for
     */
    public void sealAnew(Handle handle, Generation before, Generation after, Instant now, Predicate<Parcel> wanted) {
        for (List<byte[]> slice : ids.shuffledSlices(sql.allIds(handle))) {
            List<OutboxSql.Row> rows = new ArrayList<>();
            for (OutboxSql.Row row : sql.take(handle, slice)) {
                Parcel waiting = open(before, row).fresh(now);
                Parcel parcel = waiting.isBlank() || !wanted.test(waiting) ? Parcel.blank() : waiting;
                if (row.kind() == Kind.ROUND.ordinal() || !parcel.isBlank()) {
                    rows.add(new OutboxSql.Row(ids.id(), row.kind(), row.notBefore(), sealed(after, parcel)));
                }
            }
            sql.insertAll(handle, rows);
        }
    }

    private static byte[] sealed(Generation keys, Parcel parcel) {
        return Seal.padded(keys.parcel(), ParcelCodec.write(parcel), LABEL, ROW);
    }

    private static Parcel open(Generation keys, OutboxSql.Row row) {
        return ParcelCodec.read(Seal.openPadded(keys.parcel(), row.sealed(), LABEL));
    }
}
