package nl.meepraten.bot.reading.distress;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.text.WordFile;

/**
 * Weighs a whole text: each of its {@link Pieces} has points for and against every kind of danger, and so has each {@link Sign}
 * that the lists of plain words give. The points are those that tell apart best the labelled messages we have (multinomial logistic regression;
 * D. Cox, 1966); a test reckons them anew. So danger is also seen in words that nobody listed.
 */
final class Points {

    /** Points are written as whole hundredths. */
    static final double SCALE = 100;

    /** How likely danger must be. */
    private static final double LIKELY = 0.5;

    /** How likely it must be where something is denied, past, policy or a manner of speaking. */
    private static final double TAKEN_BACK = 0.8;

    /** How likely it must be when it is named in plain words: they count, unless all the rest speaks strongly against it. */
    private static final double IN_PLAIN_WORDS = 0.1;

    private static final Danger[] KINDS = Danger.values();
    private static final Points SHIPPED = of(WordFile.read(Points.class, "/nl/meepraten/bot/reading/points.txt"));

    private static final int FREE = 0;
    private static final long FACTOR = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    /** Where the points of a piece are, by its hash: at that place, or at the first one behind it that is not another's. */
    private final long[] hashes;

    private final short[] points;

    /** @param lines each with a number for every kind of danger, in its order, and a piece */
    private Points(List<String> lines) {
        hashes = new long[Integer.highestOneBit(lines.size()) << 2];
        points = new short[hashes.length * KINDS.length];
        lines.forEach(this::put);
    }

    private void put(String line) {
        short[] read = new short[KINDS.length];
        int start = 0;
        for (int kind = 0; kind < read.length; kind++) {
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
        System.arraycopy(read, 0, points, place * KINDS.length, read.length);
    }

    static Points of(String lines) {
        return new Points(lines.lines().filter(line -> !line.startsWith("#!")).toList());
    }

    static Points shipped() {
        return SHIPPED;
    }

    /** What every text has, whatever is in it; written like a {@link Sign}. */
    static String always() {
        return "!ALWAYS";
    }

    Optional<Danger> read(List<String> words, Set<Sign> signs) {
        int[] sums = new int[KINDS.length];
        add(sums, always());
        signs.forEach(sign -> add(sums, sign.piece()));
        BitSet added = new BitSet(hashes.length);
        Pieces.each(words, (text, start, end) -> {
            int place = place(hash(text, start, end));
            if (!added.get(place)) {
                added.set(place);
                add(sums, place);
            }
        });
        double all = 0;
        int most = 0;
        for (int kind = 0; kind < sums.length; kind++) {
            all += Math.exp(sums[kind] / SCALE);
            most = sums[kind] > sums[most] ? kind : most;
        }
        double likely = all / (1 + all);
        Optional<Danger> plain =
                signs.stream().flatMap(sign -> sign.danger().stream()).findFirst();
        if (plain.isPresent()) {
            return plain.filter(danger -> likely > IN_PLAIN_WORDS);
        }
        return likely > (signs.isEmpty() ? LIKELY : TAKEN_BACK) ? Optional.of(KINDS[most]) : Optional.empty();
    }

    private void add(int[] sums, String piece) {
        add(sums, place(hash(piece, 0, piece.length())));
    }

    private void add(int[] sums, int place) {
        for (int kind = 0; kind < sums.length; kind++) {
            sums[kind] += points[place * KINDS.length + kind];
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
