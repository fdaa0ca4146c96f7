package nl.meepraten.core.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/**
 * Where sealed answers lie until closing: one box and one key a consultation. Nobody can see in it who answered, or
 * when, or whether a slot is filled; only the night opens it, once, to count.
 */
public final class BallotBox {

    /** About a megabyte. */
    private static final int RUN = 256;

    private final KeyVault vault;
    private final BallotSql sql = new BallotSql();

    public BallotBox(KeyVault vault) {
        this.vault = vault;
    }

    /**
     * Sets up the box of a consultation that opens. Does nothing when it is there already.
     *
     * @param people how many contacts there are, so that the mean shard is at most half full even if all answer
     */
    public void open(Handle handle, ConsultationId consultation, int questions, long people) {
        if (sql.box(handle, consultation).isPresent()) {
            return;
        }
        vault.destroy(Shard.keyName(consultation));
        Secret key = vault.create(Shard.keyName(consultation));
        BallotSql.Box box = new BallotSql.Box(consultation, Shard.bits(people), questions);
        sql.insertBox(handle, box);
        for (BallotSql.Run run : runs(box)) {
            List<byte[]> empty = run.numbers()
                    .mapToObj(number -> Shard.seal(key, consultation, box.bits(), number, Slots.empty()))
                    .toList();
            sql.insertShards(handle, consultation, run.first(), empty);
        }
    }

    /** All shards of a box, some at a time: together they may not fit in memory, and one by one a server is asked too often. */
    private static List<BallotSql.Run> runs(BallotSql.Box box) {
        int all = 1 << box.bits();
        return IntStream.iterate(0, first -> first < all, first -> first + RUN)
                .mapToObj(first -> new BallotSql.Run(box.consultation(), first, Math.min(first + RUN, all) - 1))
                .toList();
    }

    /** The consultations whose box is there and whose key is gone: nobody can open these boxes any more. */
    public List<ConsultationId> lost(Handle handle) {
        return opened(handle).stream()
                .filter(consultation -> vault.find(Shard.keyName(consultation)).isEmpty())
                .toList();
    }

    /** The consultations that have an open box, always in the same order, so that two turns never wait on each other. */
    public List<ConsultationId> opened(Handle handle) {
        return sql.boxes(handle).stream().map(BallotSql.Box::consultation).toList();
    }

    /**
     * Opens, in every open box, the shard on which this person's tag falls. A turn must {@link #seal} each of
     * them again, whether or not anything was answered: that is the cover. Others wait for these shards until then.
     */
    public List<Ballot> touch(Handle handle, byte[] ballotSecret) {
        return ballots(handle, ballotSecret, true);
    }

    /** As {@link #touch}, for looking only: nothing waits, and nothing may be sealed. */
    public List<Ballot> look(Handle handle, byte[] ballotSecret) {
        return ballots(handle, ballotSecret, false);
    }

    private List<Ballot> ballots(Handle handle, byte[] ballotSecret, boolean toSeal) {
        List<Place> places = sql.boxes(handle).stream()
                .map(box -> Place.of(box, key(box.consultation()), ballotSecret))
                .toList();
        List<BallotSql.Spot> spots = places.stream().map(Place::spot).toList();
        Map<BallotSql.Spot, byte[]> sealed = sql.shards(handle, spots, toSeal);
        return places.stream().map(place -> place.ballot(sealed)).toList();
    }

    /** Where a person's slot is, or would be. */
    private record Place(BallotSql.Box box, Secret key, byte[] tag) {

        static Place of(BallotSql.Box box, Secret key, byte[] ballotSecret) {
            return new Place(box, key, Shard.tag(key, ballotSecret));
        }

        BallotSql.Spot spot() {
            return new BallotSql.Spot(box.consultation(), Shard.number(tag, box.bits()));
        }

        Ballot ballot(Map<BallotSql.Spot, byte[]> shards) {
            byte[] sealed = Optional.ofNullable(shards.get(spot()))
                    .orElseThrow(() -> new IllegalStateException("A shard of an open box is gone."));
            Slots slots = Shard.open(key, box.consultation(), box.bits(), spot().number(), sealed);
            return new Ballot(key, box, tag, slots);
        }
    }

    /** Seals anew, changed or not, every shard that {@link #touch} opened. */
    public void seal(Handle handle, List<Ballot> ballots) {
        ballots.forEach(ballot -> sql.updateShard(handle, ballot.spot(), ballot.seal()));
    }

    /** The sealed shards on which this person's tags fall; for showing that nothing can be read from them. */
    public List<byte[]> sealedShards(Handle handle, byte[] ballotSecret) {
        return sql.boxes(handle).stream()
                .map(box -> Place.of(box, key(box.consultation()), ballotSecret).spot())
                .flatMap(spot -> sql.shards(handle, List.of(spot), false).values().stream())
                .toList();
    }

    /**
     * Counts every question's answers: row r of the breakdown, question q, how often choice c was made. The box stays as
     * it is.
     *
     * @param rows one more than the highest row of the breakdown
     * @param choices one more than the highest choice
     */
    public Optional<int[][][]> count(Handle handle, ConsultationId consultation, int rows, int choices) {
        return sql.box(handle, consultation).map(box -> count(handle, box, rows, choices));
    }

    private int[][][] count(Handle handle, BallotSql.Box box, int rows, int choices) {
        int[][][] counts = new int[rows][box.questions()][choices];
        Secret key = key(box.consultation());
        each(handle, key, box, (number, slots) -> {
            for (int slot = 0; slot < Slots.COUNT; slot++) {
                for (int question = 0; question < box.questions(); question++) {
                    counts[slots.row(slot)][question][slots.choice(slot, question)]++;
                }
            }
        });
        for (int[][] row : counts) {
            for (int[] question : row) {
                question[Choice.NONE] = 0;
            }
        }
        return counts;
    }

    /** Removes the rows of a box. Call {@link #destroyKey} when that is committed. */
    public void delete(Handle handle, ConsultationId consultation) {
        sql.deleteBox(handle, consultation);
    }

    /** Removes the rows of all boxes: nobody can open them any more. */
    public void forgetAll(Handle handle) {
        opened(handle).forEach(consultation -> sql.deleteBox(handle, consultation));
    }

    /** From here on nothing can open any copy of this box, wherever it was kept. */
    public void destroyKey(ConsultationId consultation) {
        vault.destroy(Shard.keyName(consultation));
    }

    /** Destroys keys of boxes that are not there: what a crash between two steps left behind. */
    public void destroyOrphanedKeys(Handle handle) {
        List<String> wanted = opened(handle).stream().map(Shard::keyName).toList();
        vault.names().stream()
                .filter(name -> name.startsWith("box-") && !wanted.contains(name))
                .forEach(vault::destroy);
    }

    /**
     * At night: writes every shard of every box anew, in the order of their numbers, so that nothing tells which of them was
     * touched last, and by whom. A box with a shard over three quarters full gets twice as many.
     */
    public void sealAnew(Handle handle) {
        for (BallotSql.Box box : sql.boxes(handle)) {
            Secret key = key(box.consultation());
            if (box.bits() < Shard.MOST_BITS && hasFullShard(handle, key, box)) {
                split(handle, key, box);
            } else {
                putBack(handle, key, box);
            }
        }
    }

    private void putBack(Handle handle, Secret key, BallotSql.Box box) {
        for (BallotSql.Run run : runs(box)) {
            List<byte[]> anew = new ArrayList<>();
            each(
                    handle,
                    key,
                    box,
                    run,
                    (number, slots) -> anew.add(Shard.seal(key, box.consultation(), box.bits(), number, slots)));
            sql.deleteShards(handle, run);
            sql.insertShards(handle, box.consultation(), run.first(), anew);
        }
    }

    private boolean hasFullShard(Handle handle, Secret key, BallotSql.Box box) {
        AtomicBoolean full = new AtomicBoolean();
        each(handle, key, box, (number, slots) -> {
            if (slots.taken() * 4 > Slots.COUNT * 3) {
                full.set(true);
            }
        });
        return full.get();
    }

    private interface Look {
        void at(int number, Slots slots);
    }

    private void each(Handle handle, Secret key, BallotSql.Box box, Look look) {
        runs(box).forEach(run -> each(handle, key, box, run, look));
    }

    /** In the order of their numbers; what was looked at is wiped from memory. */
    private void each(Handle handle, Secret key, BallotSql.Box box, BallotSql.Run run, Look look) {
        int number = run.first();
        for (byte[] sealed : sql.shards(handle, run)) {
            Slots slots = Shard.open(key, box.consultation(), box.bits(), number, sealed);
            look.at(number, slots);
            slots.forget();
            number++;
        }
    }

    /** From the last shards to the first, so that a half never takes the number of a whole that is still to be read. */
    private void split(Handle handle, Secret key, BallotSql.Box box) {
        int bits = box.bits() + 1;
        sql.grow(handle, box.consultation(), bits);
        for (BallotSql.Run run : runs(box).reversed()) {
            List<byte[]> halves = new ArrayList<>();
            each(handle, key, box, run, (number, whole) -> {
                for (int half : new int[] {2 * number, 2 * number + 1}) {
                    Slots slots = part(whole, half, bits);
                    halves.add(Shard.seal(key, box.consultation(), bits, half, slots));
                    slots.forget();
                }
            });
            sql.deleteShards(handle, run);
            sql.insertShards(handle, box.consultation(), 2 * run.first(), halves);
        }
    }

    private static Slots part(Slots whole, int number, int bits) {
        Slots part = Slots.empty();
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if (whole.taken(slot) && Shard.number(whole.leading(slot), bits) == number) {
                whole.copyTo(part, slot);
            }
        }
        return part;
    }

    private Secret key(ConsultationId consultation) {
        return vault.find(Shard.keyName(consultation))
                .orElseThrow(() -> new IllegalStateException("The key of an open box is gone."));
    }
}
