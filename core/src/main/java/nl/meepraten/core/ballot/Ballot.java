package nl.meepraten.core.ballot;

import java.util.OptionalInt;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.vault.Secret;

/** One person's place in one open box, in memory while a turn runs. */
public final class Ballot {

    private final Secret key;
    private final BallotSql.Box box;
    private final byte[] tag;
    private final Slots slots;

    Ballot(Secret key, BallotSql.Box box, byte[] tag, Slots slots) {
        this.key = key;
        this.box = box;
        this.tag = tag;
        this.slots = slots;
    }

    public ConsultationId consultation() {
        return box.consultation();
    }

    /** Whether this person can still answer: has a slot, or one is free. */
    public boolean hasRoom() {
        return slots.find(tag).isPresent() || slots.hasFree();
    }

    /** Whether question {@code question} (from 0) has an answer, understood or not. Known in memory only. */
    public boolean answered(int question) {
        OptionalInt slot = slots.find(tag);
        return slot.isPresent() && slots.choice(slot.getAsInt(), question) != Choice.NONE;
    }

    /** Whether question {@code question} (from 0) has an answer that counts. Known in memory only. */
    public boolean understood(int question) {
        OptionalInt slot = slots.find(tag);
        return slot.isPresent() && slots.choice(slot.getAsInt(), question) > Choice.NOT_UNDERSTOOD;
    }

    /**
     * Writes an answer over the earlier one.
     *
     * @param row of the breakdown; it counts for the first answer only
     * @throws IllegalStateException when there is no room
     */
    public void choose(int question, int choice, int row) {
        if (question < 0 || question >= box.questions()) {
            throw new IllegalArgumentException("No question " + question + " in this box.");
        }
        int slot = slots.find(tag).orElseGet(() -> takeFree(row));
        slots.choose(slot, question, choice);
    }

    private int takeFree(int row) {
        int free = slots.findFree(tag).orElseThrow(() -> new IllegalStateException("This shard is full."));
        slots.take(free, tag, row);
        return free;
    }

    /** Removes this person's answers. */
    public void erase() {
        slots.find(tag).ifPresent(slots::clear);
    }

    BallotSql.Spot spot() {
        return new BallotSql.Spot(box.consultation(), Shard.number(tag, box.bits()));
    }

    /** The shard sealed anew, changed or not; nothing can be read or chosen after that. */
    byte[] seal() {
        byte[] sealed = Shard.seal(key, box.consultation(), box.bits(), spot().number(), slots);
        slots.forget();
        return sealed;
    }

    /** Lets go of what was read, for looking without writing. */
    public void close() {
        slots.forget();
    }
}
