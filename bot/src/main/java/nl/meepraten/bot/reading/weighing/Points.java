package nl.meepraten.bot.reading.weighing;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.meepraten.core.text.WordFile;

/**
 * Weighs a whole text: each of its {@link Pieces} has points for and against every kind of thing it may be, and so has each sign that comes
 * with it. The points are those that tell apart best the labelled messages we have (multinomial logistic regression;
 * D. Cox, 1966); a test reckons them anew. So a meaning is also seen in words that nobody listed.
 */
public final class Points {

    /** Points are written as whole hundredths. */
    static final double SCALE = 100;

    /** A sign begins with this mark in the list; no word of people does. */
    static final String SIGN = "!";

    /** What every text has, whatever is in it; written like a sign. */
    static final String ALWAYS = SIGN + "ALWAYS";

    /** Up to so many known pieces a text counts as it stands; with more each of them says less. */
    private static final double TYPICAL = 30;

    private static final int FREE = 0;
    private static final long FACTOR = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    private final int kinds;

    /** Where the points of a piece are, by its hash: at that place, or at the first one behind it that is not another's. */
    private final long[] hashes;

    private final short[] points;

    private Points(List<String> lines, int kinds) {
        this.kinds = kinds;
        hashes = new long[Integer.highestOneBit(lines.size()) << 2];
        points = new short[hashes.length * kinds];
        lines.forEach(this::put);
    }

    private void put(String line) {
        short[] read = new short[kinds];
        int start = 0;
        for (int kind = 0; kind < kinds; kind++) {
            int end = line.indexOf(' ', start);
            read[kind] = (short) Integer.parseInt(line, start, end, 10);
            start = end + 1;
        }
        long hash = hash(line, start, line.length());
        int place = place(hash);
        if (hashes[place] == hash) {
            throw new IllegalArgumentException("Two pieces are one: " + line);
        }
        hashes[place] = hash;
        System.arraycopy(read, 0, points, place * kinds, kinds);
    }

    /** @param lines each with a number for every kind, in their order, and a piece */
    static Points of(String lines, int kinds) {
        return new Points(lines.lines().filter(line -> !line.startsWith("#!")).toList(), kinds);
    }

    /** @param name of a list beside those of words, without ending */
    public static Points shipped(String name, int kinds) {
        return of(WordFile.read(Points.class, "/nl/meepraten/bot/reading/" + name + ".txt"), kinds);
    }

    /** How a sign stands in the list of points. */
    static String piece(Enum<?> sign) {
        return SIGN + sign;
    }

    /** How likely each kind is, and then none of them; all together 1. */
    public double[] read(List<String> words, Collection<? extends Enum<?>> signs) {
        int[] plain = new int[kinds];
        add(plain, ALWAYS);
        signs.forEach(sign -> add(plain, piece(sign)));
        int[] sums = new int[kinds];
        int[] known = known(words);
        for (int place : known) {
            add(sums, place);
        }
        double share = share(known.length);
        double all = 1;
        double[] likely = new double[kinds + 1];
        for (int kind = 0; kind < kinds; kind++) {
            likely[kind] = Math.exp((plain[kind] + share * sums[kind]) / SCALE);
            all += likely[kind];
        }
        likely[kinds] = 1;
        for (int kind = 0; kind <= kinds; kind++) {
            likely[kind] /= all;
        }
        return likely;
    }

    /** Where the pieces of a text stand, each once. */
    private int[] known(List<String> words) {
        IntStream.Builder places = IntStream.builder();
        Pieces.each(words, (text, start, end) -> {
            int place = place(hash(text, start, end));
            if (hashes[place] != FREE) {
                places.add(place);
            }
        });
        return places.build().sorted().distinct().toArray();
    }

    /** How much of its points each of so many known pieces brings in: those of one text say much the same as each other. */
    static double share(int known) {
        return Math.min(1, Math.sqrt(TYPICAL / (known + 1)));
    }

    private void add(int[] sums, String piece) {
        int place = place(hash(piece, 0, piece.length()));
        if (hashes[place] != FREE) {
            add(sums, place);
        }
    }

    private void add(int[] sums, int place) {
        for (int kind = 0; kind < kinds; kind++) {
            sums[kind] += points[place * kinds + kind];
        }
    }

    /** Where a piece stands, or would stand: there are no points then. */
    private int place(long hash) {
        int place = (int) (hash ^ hash >>> Integer.SIZE) & hashes.length - 1;
        while (hashes[place] != FREE && hashes[place] != hash) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    /** G. Fowler, L. Noll and K. Vo, FNV-1a with 64 bits, a character at a time; so long that no two pieces share one. */
    private static long hash(CharSequence text, int start, int end) {
        long hash = OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FACTOR;
        }
        return hash;
    }
}
