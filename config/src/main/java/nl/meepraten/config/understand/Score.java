package nl.meepraten.config.understand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often labelled messages were understood, by kind of row and difficulty. */
final class Score {

    private static final List<String> ASKED_AGAIN = List.of("unclear", "off_topic");

    /** The kinds of single words that rows without an "expected" may have. */
    private static final List<String> WORDS = List.of("yes", "no", "number");

    /** Counts of one kind of row at one difficulty. */
    private static final class Tally {
        private int rows;
        private int exact;
        private int answers;
        private int understood;
        private int wrong;
        private int needless;
        private int danger;
        private int heard;
        private int falseAlarms;
        private int optOuts;
        private int optedOut;
        private int falseOptOuts;
    }

    private final Map<String, Tally> tallies = new TreeMap<>();

    /** Rows without a label are not counted. */
    void add(JsonNode row, Meaning meaning) {
        JsonNode expected = row.path("expected");
        int difficulty = row.path("difficulty").asInt();
        if (expected.has("kind")) {
            answer(tally("answers", difficulty), right(row), meaning);
        } else if (expected.has("command")) {
            command(tally("commands", difficulty), right(row), meaning);
        } else if (expected.has("crisis")) {
            crisis(tally("crisis", difficulty), row, meaning);
        } else if (expected.has("kind_any")) {
            attack(tally("attacks", difficulty), row, meaning);
        } else if (WORDS.contains(row.path("kind").asText())) {
            word(tally("words", difficulty), row, meaning);
        }
    }

    /** Hostile or broken input; what may not happen elsewhere in the program is not seen here. */
    private static void attack(Tally tally, JsonNode row, Meaning meaning) {
        JsonNode expected = row.path("expected");
        boolean ok = expected.path("kind_any")
                .valueStream()
                .anyMatch(kind -> kind.asText().equals(meaning.kind()));
        boolean answer = meaning.kind().equals("answer") && expected.has("value");
        tally.exact += ok && (!answer || expected.path("value").equals(meaning.value())) ? 1 : 0;
    }

    /** A yes, a no or a number by itself, as Unicode writes them in each language. */
    private static void word(Tally tally, JsonNode row, Meaning meaning) {
        JsonNode right = row.path("kind").asText().equals("number") ? row.path("value") : row.path("kind");
        tally.exact += right.equals(meaning.value()) ? 1 : 0;
    }

    private Tally tally(String kind, int difficulty) {
        Tally tally = tallies.computeIfAbsent(kind + " " + difficulty, key -> new Tally());
        tally.rows++;
        return tally;
    }

    /** The expected outcome first, then others that are right too. */
    private static List<JsonNode> right(JsonNode row) {
        List<JsonNode> right = new ArrayList<>(List.of(row.path("expected")));
        row.path("accept").forEach(right::add);
        return right;
    }

    private static void answer(Tally tally, List<JsonNode> right, Meaning meaning) {
        boolean ok = right.stream().anyMatch(one -> isSame(one, meaning));
        boolean answer = right.getFirst().path("kind").asText().equals("answer");
        boolean answered = meaning.kind().equals("answer");
        tally.exact += ok ? 1 : 0;
        tally.answers += answer ? 1 : 0;
        tally.understood += answer && answered && ok ? 1 : 0;
        tally.wrong += answered && !ok ? 1 : 0;
        tally.needless += answer && !ok && ASKED_AGAIN.contains(meaning.kind()) ? 1 : 0;
    }

    private static boolean isSame(JsonNode expected, Meaning meaning) {
        String kind = expected.path("kind").asText();
        return kind.equals(meaning.kind())
                && (ASKED_AGAIN.contains(kind) || expected.path("value").equals(meaning.value()));
    }

    private static void command(Tally tally, List<JsonNode> right, Meaning meaning) {
        boolean ok = right.stream()
                .anyMatch(one -> one.path("command").asText().equals(meaning.command())
                        && (!one.has("arg")
                                || one.path("arg")
                                        .asText()
                                        .equals(meaning.about().orElse(""))));
        boolean optOut = right.getFirst().path("command").asText().equals("opt_out");
        boolean optedOut = meaning.command().equals("opt_out");
        tally.exact += ok ? 1 : 0;
        tally.optOuts += optOut ? 1 : 0;
        tally.optedOut += optOut && ok ? 1 : 0;
        tally.falseOptOuts += optedOut && !ok ? 1 : 0;
    }

    private static void crisis(Tally tally, JsonNode row, Meaning meaning) {
        String expected = row.path("expected").path("crisis").asText();
        List<String> right = new ArrayList<>(List.of(expected));
        row.path("also").forEach(also -> right.add(also.asText()));
        boolean alarm = !meaning.crisis().equals("none");
        boolean danger = !expected.equals("none");
        tally.exact += right.contains(meaning.crisis()) ? 1 : 0;
        tally.danger += danger ? 1 : 0;
        tally.heard += danger && alarm ? 1 : 0;
        tally.falseAlarms += !danger && alarm ? 1 : 0;
    }

    /** One line for each kind of row and difficulty, in percent. */
    List<String> lines() {
        return tallies.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The share of rows of a kind and difficulty that came out exactly right, in percent; 0 when there are none. */
    double exact(String kind, int difficulty) {
        Tally tally = tallies.getOrDefault(kind + " " + difficulty, new Tally());
        return share(tally.exact, tally.rows);
    }

    /** How many people would have been signed off who did not ask for it. */
    int falseOptOuts() {
        return tallies.values().stream().mapToInt(tally -> tally.falseOptOuts).sum();
    }

    private static String line(String name, Tally tally) {
        String line = String.format(
                Locale.ROOT, "%-11s n=%-4d exact %5.1f", name, tally.rows, share(tally.exact, tally.rows));
        if (name.startsWith("answers")) {
            return line
                    + String.format(
                            Locale.ROOT,
                            "  understood %5.1f  wrong %4.1f  needless %4.1f",
                            share(tally.understood, tally.answers),
                            share(tally.wrong, tally.rows),
                            share(tally.needless, tally.answers));
        }
        if (name.startsWith("attacks") || name.startsWith("words")) {
            return line;
        }
        if (name.startsWith("commands")) {
            return line
                    + String.format(
                            Locale.ROOT,
                            "  opt-out recall %5.1f  false opt-outs %d",
                            share(tally.optedOut, tally.optOuts),
                            tally.falseOptOuts);
        }
        return line
                + String.format(
                        Locale.ROOT,
                        "  recall %5.1f  false alarms %4.1f",
                        share(tally.heard, tally.danger),
                        share(tally.falseAlarms, tally.rows - tally.danger));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
