package nl.meepraten.bot.reading.distress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.text.Said;

/**
 * Reckons the points of {@link Points} from labelled messages: those under which the labels are likeliest, held small (logistic
 * regression with a quadratic penalty; steps after D. Kingma and J. Ba, Adam, 2015). Always the same from the same rows.
 */
final class Lessons {

    private static final Path ROWS = Path.of("src/test/resources/understanding");
    private static final Path LIST = Path.of("src/main/resources/nl/meepraten/bot/reading/points.txt");

    private static final int STEPS = 300;
    private static final double STEP = 0.05;
    private static final double PENALTY = 2;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double TINY = 1e-8;

    /** A piece of one message only says nothing of others. */
    private static final int FEWEST = 2;

    /** In hundredths: fewer points, for every kind of danger, are left out. */
    private static final int LEAST = 10;

    /** What the lists say is in few rows and many texts: its points are not held small. */
    private static final String SIGN = "!";

    private static final int KINDS = Danger.values().length;
    private static final int NONE = KINDS;

    private record Row(int label, int[] pieces) {}

    private Lessons() {}

    /** Writes the list anew: {@code mvn -pl bot -am test-compile}, then run this in the folder bot. */
    public static void main(String[] words) throws IOException {
        Files.writeString(LIST, learned());
    }

    static String shipped() throws IOException {
        return Files.readString(LIST);
    }

    static String learned() throws IOException {
        List<Set<String>> pieces = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (String folder : List.of("lessons", "tuning")) {
            try (Stream<Path> files = Files.list(ROWS.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    read(file, pieces, labels);
                }
            }
        }
        return list(pieces, labels);
    }

    private static void read(Path file, List<Set<String>> pieces, List<Integer> labels) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            Said said = Said.of(row.path("text").asText(row.path("inbound").asText()), "");
            Set<String> all = pieces(said.words());
            all.add(Points.always());
            // The lists were made with the rows of danger in "tuning" at hand: that they know them says nothing.
            if (!file.endsWith("tuning/crisis.jsonl")) {
                DistressReader.signs(said).forEach(sign -> all.add(sign.piece()));
            }
            pieces.add(all);
            labels.add(label(row.get("expected")));
        }
    }

    static Set<String> pieces(List<String> words) {
        Set<String> pieces = new HashSet<>();
        Pieces.each(words, (text, start, end) -> pieces.add(text.toString().substring(start, end)));
        return pieces;
    }

    /** Answers and wishes are rows too: nobody who says yes is in danger. */
    private static int label(JsonNode expected) {
        boolean danger = expected.path("kind").asText().equals("crisis");
        return label(
                danger
                        ? expected.get("value").asText()
                        : expected.path("crisis").asText("none"));
    }

    private static int label(String name) {
        return switch (name) {
            case "none" -> NONE;
            case "medical" -> Danger.MEDICAL.ordinal();
            case "suicide" -> Danger.SUICIDE.ordinal();
            case "minor" -> Danger.MINOR.ordinal();
            case "violence" -> Danger.VIOLENCE.ordinal();
            case "cold_weather" -> Danger.COLD.ordinal();
            default -> throw new IllegalArgumentException("No kind of danger is called " + name + ".");
        };
    }

    private static String list(List<Set<String>> pieces, List<Integer> labels) {
        Map<String, Integer> times = new TreeMap<>();
        pieces.forEach(all -> all.forEach(piece -> times.merge(piece, 1, Integer::sum)));
        times.values().removeIf(number -> number < FEWEST);
        List<String> names = List.copyOf(times.keySet());
        Map<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int[] known = pieces.get(i).stream()
                    .flatMap(piece -> Optional.ofNullable(numbers.get(piece)).stream())
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            rows.add(new Row(labels.get(i), known));
        }
        boolean[] free = new boolean[names.size()];
        for (int i = 0; i < free.length; i++) {
            free[i] = names.get(i).startsWith(SIGN);
        }
        double[] weights = weights(rows, free);
        StringBuilder list = new StringBuilder(
                "#! Points for and against each kind of danger; see Points. Made by Lessons, not by" + " hand.\n");
        for (int piece = 0; piece < names.size(); piece++) {
            long[] points = new long[KINDS];
            for (int kind = 0; kind < KINDS; kind++) {
                points[kind] = Math.round(Points.SCALE * weights[piece * KINDS + kind]);
            }
            if (Arrays.stream(points).anyMatch(one -> Math.abs(one) >= LEAST)) {
                Arrays.stream(points).forEach(one -> list.append(one).append(' '));
                list.append(names.get(piece)).append('\n');
            }
        }
        return list.toString();
    }

    private static double[] weights(List<Row> rows, boolean[] free) {
        double[] weights = new double[free.length * KINDS];
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
    private static double[] slope(List<Row> rows, double[] weights, boolean[] free) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = free[i / KINDS] ? 0 : PENALTY * weights[i];
        }
        double[] likely = new double[KINDS];
        for (Row row : rows) {
            Arrays.fill(likely, 0);
            for (int piece : row.pieces()) {
                for (int kind = 0; kind < KINDS; kind++) {
                    likely[kind] += weights[piece * KINDS + kind];
                }
            }
            double all = 1;
            for (int kind = 0; kind < KINDS; kind++) {
                likely[kind] = StrictMath.exp(likely[kind]);
                all += likely[kind];
            }
            for (int kind = 0; kind < KINDS; kind++) {
                likely[kind] = likely[kind] / all - (row.label() == kind ? 1 : 0);
            }
            for (int piece : row.pieces()) {
                for (int kind = 0; kind < KINDS; kind++) {
                    slope[piece * KINDS + kind] += likely[kind];
                }
            }
        }
        return slope;
    }
}
