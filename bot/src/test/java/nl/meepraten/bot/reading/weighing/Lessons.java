package nl.meepraten.bot.reading.weighing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reckons the points of {@link Points} from labelled messages: those under which the labels are likeliest, held small (logistic
 * regression with a quadratic penalty; steps after D. Kingma and J. Ba, Adam, 2015). Always the same from the same rows.
 */
public final class Lessons {

    private static final int STEPS = 300;
    private static final double STEP = 0.05;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double TINY = 1e-8;

    /** A piece of one message only says nothing of others. */
    private static final int FEWEST = 2;

    /** In hundredths: fewer points, for every kind, are left out. */
    private static final int LEAST = 15;

    /** A message as its pieces and signs. */
    private record Lesson(int label, Set<String> pieces) {}

    /** @param share how much of its points each piece brings in; see {@link Points#share} */
    private record Row(int label, int[] pieces, double share) {}

    private final int kinds;
    private final double penalty;
    private final List<Lesson> lessons = new ArrayList<>();

    /**
     * @param kinds how many kinds there are
     * @param penalty how small points are held
     */
    public Lessons(int kinds, double penalty) {
        this.kinds = kinds;
        this.penalty = penalty;
    }

    /** @param label from 0 up; the number of kinds stands for none of them */
    public void add(int label, List<String> words, Collection<? extends Enum<?>> signs) {
        Set<String> pieces = pieces(words);
        pieces.add(Points.ALWAYS);
        signs.forEach(sign -> pieces.add(Points.piece(sign)));
        lessons.add(new Lesson(label, pieces));
    }

    static Set<String> pieces(List<String> words) {
        Set<String> pieces = new HashSet<>();
        Pieces.each(words, (text, start, end) -> pieces.add(text.toString().substring(start, end)));
        return pieces;
    }

    /** The list of points. Reckoned twice: what has few is left out, and the others make up for it. */
    public String learned() {
        Map<String, Integer> times = new TreeMap<>();
        lessons.forEach(lesson -> lesson.pieces().forEach(piece -> times.merge(piece, 1, Integer::sum)));
        times.values().removeIf(number -> number < FEWEST);
        List<String> names = List.copyOf(times.keySet());
        long[][] points = points(names);
        List<String> kept = IntStream.range(0, points.length)
                .filter(piece -> isSign(names.get(piece))
                        || Arrays.stream(points[piece]).anyMatch(one -> Math.abs(one) >= LEAST))
                .mapToObj(names::get)
                .toList();
        long[][] last = points(kept);
        StringBuilder list = new StringBuilder(
                "#! Points for and against each kind; see Points. Made from labelled messages, not by hand.\n");
        for (int piece = 0; piece < last.length; piece++) {
            Arrays.stream(last[piece]).forEach(one -> list.append(one).append(' '));
            list.append(kept.get(piece)).append('\n');
        }
        return list.toString();
    }

    private static boolean isSign(String piece) {
        return piece.startsWith(Points.SIGN);
    }

    /** Of each of these pieces, in hundredths, for each kind. */
    private long[][] points(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        List<Row> rows = new ArrayList<>();
        for (Lesson lesson : lessons) {
            int[] known = lesson.pieces().stream()
                    .flatMap(piece -> Optional.ofNullable(numbers.get(piece)).stream())
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            long pieces = Arrays.stream(known)
                    .filter(piece -> !isSign(names.get(piece)))
                    .count();
            rows.add(new Row(lesson.label(), known, Points.share((int) pieces)));
        }
        boolean[] free = new boolean[names.size()];
        for (int i = 0; i < free.length; i++) {
            // What the lists say is in few rows and many texts: its points are not held small, and count whole.
            free[i] = isSign(names.get(i));
        }
        double[] weights = weights(rows, free);
        long[][] points = new long[names.size()][kinds];
        for (int i = 0; i < weights.length; i++) {
            points[i / kinds][i % kinds] = Math.round(Points.SCALE * weights[i]);
        }
        return points;
    }

    private double[] weights(List<Row> rows, boolean[] free) {
        double[] weights = new double[free.length * kinds];
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = slope(rows, weights, free);
            double meanPart = 1 - StrictMath.pow(FIRST, step);
            double squarePart = 1 - StrictMath.pow(SECOND, step);
            for (int i = 0; i < weights.length; i++) {
                mean[i] = FIRST * mean[i] + (1 - FIRST) * slope[i];
                square[i] = SECOND * square[i] + (1 - SECOND) * slope[i] * slope[i];
                weights[i] -= STEP * (mean[i] / meanPart) / (Math.sqrt(square[i] / squarePart) + TINY);
            }
        }
        return weights;
    }

    /** How the cost changes with each weight. */
    private double[] slope(List<Row> rows, double[] weights, boolean[] free) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = free[i / kinds] ? 0 : penalty * weights[i];
        }
        double[] likely = new double[kinds];
        for (Row row : rows) {
            Arrays.fill(likely, 0);
            for (int piece : row.pieces()) {
                double share = free[piece] ? 1 : row.share();
                for (int kind = 0; kind < kinds; kind++) {
                    likely[kind] += share * weights[piece * kinds + kind];
                }
            }
            double all = 1;
            for (int kind = 0; kind < kinds; kind++) {
                likely[kind] = StrictMath.exp(likely[kind]);
                all += likely[kind];
            }
            for (int kind = 0; kind < kinds; kind++) {
                likely[kind] = likely[kind] / all - (row.label() == kind ? 1 : 0);
            }
            for (int piece : row.pieces()) {
                double share = free[piece] ? 1 : row.share();
                for (int kind = 0; kind < kinds; kind++) {
                    slope[piece * kinds + kind] += share * likely[kind];
                }
            }
        }
        return slope;
    }
}
