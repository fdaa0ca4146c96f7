package nl.meepraten.core.ballot;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The opened content of one shard: 120 slots of 32 bytes. A slot is a tag of 16 bytes, five choices of 2 bytes, one byte
 * of breakdown row and five spare ones. A slot whose tag is zero is free.
 */
final class Slots {

    static final int COUNT = 120;
    static final int SIZE = 32;
    static final int TAG = 16;
    static final int CHOICES = 5;
    private static final int ROW = TAG + 2 * CHOICES;

    private final byte[] bytes;

    Slots(byte[] bytes) {
        if (bytes.length != COUNT * SIZE) {
            throw new IllegalArgumentException("A shard has 3,840 bytes.");
        }
        this.bytes = bytes;
    }

    static Slots empty() {
        return new Slots(new byte[COUNT * SIZE]);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The slot with this tag, if it is here. */
    OptionalInt find(byte[] tag) {
        for (int slot = 0; slot < COUNT; slot++) {
            if (Arrays.equals(bytes, slot * SIZE, slot * SIZE + TAG, tag, 0, TAG)) {
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }

    boolean hasFree() {
        return find(new byte[TAG]).isPresent();
    }

    /**
     * A free slot for this tag: the first from a place that the tag chooses. So the order of the slots in two boxes says
     * neither who came first nor who is who.
     */
    OptionalInt findFree(byte[] tag) {
        int from = Math.floorMod(
                ByteBuffer.wrap(tag, TAG - Integer.BYTES, Integer.BYTES).getInt(), COUNT);
        return IntStream.range(from, from + COUNT)
                .map(slot -> slot % COUNT)
                .filter(slot -> !taken(slot))
                .findFirst();
    }

    boolean taken(int slot) {
        return !Arrays.equals(bytes, slot * SIZE, slot * SIZE + TAG, new byte[TAG], 0, TAG);
    }

    int taken() {
        int taken = 0;
        for (int slot = 0; slot < COUNT; slot++) {
            taken += taken(slot) ? 1 : 0;
        }
        return taken;
    }

    /** @param row of the breakdown, 0 to 255; it stays as it is from here on */
    void take(int slot, byte[] tag, int row) {
        System.arraycopy(tag, 0, bytes, slot * SIZE, TAG);
        bytes[slot * SIZE + ROW] = (byte) row;
    }

    int row(int slot) {
        return bytes[slot * SIZE + ROW] & 0xff;
    }

    /** The leading four bytes of a taken slot's tag, which decide in which shard it lies. */
    int leading(int slot) {
        int at = slot * SIZE;
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }

    int choice(int slot, int question) {
        int at = slot * SIZE + TAG + 2 * question;
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    void choose(int slot, int question, int choice) {
        int at = slot * SIZE + TAG + 2 * question;
        bytes[at] = (byte) (choice >> 8);
        bytes[at + 1] = (byte) choice;
    }

    void clear(int slot) {
        Arrays.fill(bytes, slot * SIZE, (slot + 1) * SIZE, (byte) 0);
    }

    void copyTo(Slots other, int slot) {
        byte[] tag = Arrays.copyOfRange(bytes, slot * SIZE, slot * SIZE + TAG);
        int free = other.findFree(tag).orElseThrow();
        System.arraycopy(bytes, slot * SIZE, other.bytes, free * SIZE, SIZE);
    }

    void forget() {
        Arrays.fill(bytes, (byte) 0);
    }
}
