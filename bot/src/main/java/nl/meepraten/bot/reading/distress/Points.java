package nl.meepraten.bot.reading.distress;

import java.util.HashMap;
import java.util.Map;
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

    private final Map<String, int[]> byPiece;

    private Points(Map<String, int[]> byPiece) {
        this.byPiece = byPiece;
    }

    /** @param lines each with a number for every kind of danger, in its order, and a piece */
    static Points of(String lines) {
        Map<String, int[]> byPiece = new HashMap<>();
        for (String line : lines.split("\n")) {
            if (!line.startsWith("#!")) {
                int[] points = new int[KINDS.length];
                int start = 0;
                for (int kind = 0; kind < points.length; kind++) {
                    int end = line.indexOf(' ', start);
                    points[kind] = Integer.parseInt(line, start, end, 10);
                    start = end + 1;
                }
                byPiece.put(line.substring(start), points);
            }
        }
        return new Points(byPiece);
    }

    static Points shipped() {
        return SHIPPED;
    }

    /** What every text has, whatever is in it; written like a {@link Sign}. */
    static String always() {
        return "!ALWAYS";
    }

    Optional<Danger> read(Set<String> pieces, Set<Sign> signs) {
        double[] sums = new double[KINDS.length];
        add(sums, always());
        signs.forEach(sign -> add(sums, sign.piece()));
        pieces.forEach(piece -> add(sums, piece));
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

    private void add(double[] sums, String piece) {
        int[] points = byPiece.get(piece);
        if (points != null) {
            for (int kind = 0; kind < sums.length; kind++) {
                sums[kind] += points[kind];
            }
        }
    }
}
