package nl.meepraten.core.database;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * The one source of randomness: row ids, tokens, codes, order. Ids are random so that they say nothing about when a row
 * was made. Only tests give it a seed, so that two runs can be compared byte for byte.
 */
public final class Ids {

    private static final char[] CODE = "bcdfghjkmnpqrstvwxz23456789".toCharArray();

    private static final int SLICE = 500;

    private final RandomGenerator source;

    private Ids(RandomGenerator source) {
        this.source = source;
    }

    public static Ids secure() {
        return new Ids(new SecureRandom());
    }

    /** Repeatable ids, for tests only. */
    public static Ids seeded(long seed) {
        return new Ids(new Random(seed));
    }

    /** Sixteen random bytes. */
    public byte[] id() {
        return bytes(16);
    }

    public synchronized byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        source.nextBytes(bytes);
        return bytes;
    }

    /** A code people can read out: no vowels (so no words) and no look-alikes. */
    public synchronized String code(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(CODE[source.nextInt(CODE.length)]);
        }
        return code.toString();
    }

    /** A secret of 32 bytes in hexadecimal, for links and session tokens. */
    public String secret() {
        return HexFormat.of().formatHex(bytes(32));
    }

    public synchronized void shuffle(List<?> list) {
        for (int i = list.size(); i > 1; i--) {
            swap(list, i - 1, source.nextInt(i));
        }
    }

    /** These in random order, some hundreds at a time: for what is too much to hold in memory at once. */
    public <E> List<List<E>> shuffledSlices(List<E> all) {
        List<E> shuffled = new ArrayList<>(all);
        shuffle(shuffled);
        return slices(shuffled);
    }

    /** The same as they are. */
    public static <E> List<List<E>> slices(List<E> all) {
        List<List<E>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SLICE) {
            slices.add(all.subList(from, Math.min(all.size(), from + SLICE)));
        }
        return slices;
    }

    private static <E> void swap(List<E> list, int a, int b) {
        E first = list.get(a);
        list.set(a, list.get(b));
        list.set(b, first);
    }

    /** The generator itself, for controlled rounding. */
    public RandomGenerator generator() {
        return source;
    }
}
