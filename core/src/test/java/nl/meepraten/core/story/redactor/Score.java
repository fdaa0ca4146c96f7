package nl.meepraten.core.story.redactor;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** How well a redactor does on labelled messages, counted in characters; a share of nothing is 1. */
final class Score {

    private static final int DIFFICULTIES = 3;

    private final long[] personal = new long[DIFFICULTIES + 1];
    private final long[] personalFound = new long[DIFFICULTIES + 1];
    private final long[] innocent = new long[DIFFICULTIES + 1];
    private final long[] leftWhole = new long[DIFFICULTIES + 1];
    private final Map<Kind, long[]> byKind = new EnumMap<>(Kind.class);
    private long found;
    private long foundRightly;

    Score(List<Labelled> rows, Function<String, List<Span>> redactor) {
        rows.forEach(row -> count(row, redactor.apply(row.text())));
    }

    private void count(Labelled row, List<Span> spans) {
        BitSet expected = characters(row.expected());
        BitSet free = characters(row.optional());
        free.andNot(expected);
        BitSet got = characters(spans);
        got.andNot(free);
        BitSet both = (BitSet) got.clone();
        both.and(expected);
        personal[row.difficulty()] += expected.cardinality();
        personalFound[row.difficulty()] += both.cardinality();
        found += got.cardinality();
        foundRightly += both.cardinality();
        if (row.expected().isEmpty()) {
            innocent[row.difficulty()]++;
            leftWhole[row.difficulty()] += got.isEmpty() ? 1 : 0;
        }
        for (Kind kind : Kind.values()) {
            countKind(kind, of(kind, spans), of(kind, row.expected()), free);
        }
    }

    /** For each kind: how many characters are right, found, expected. */
    private void countKind(Kind kind, BitSet got, BitSet expected, BitSet free) {
        got.andNot(free);
        long[] counts = byKind.computeIfAbsent(kind, one -> new long[3]);
        counts[1] += got.cardinality();
        counts[2] += expected.cardinality();
        got.and(expected);
        counts[0] += got.cardinality();
    }

    private static BitSet of(Kind kind, List<Span> spans) {
        return characters(spans.stream().filter(span -> span.kind() == kind).toList());
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    double recall(int difficulty) {
        return share(personalFound[difficulty], personal[difficulty]);
    }

    double leftWhole(int difficulty) {
        return share(leftWhole[difficulty], innocent[difficulty]);
    }

    double precision() {
        return share(foundRightly, found);
    }

    /** The mean over the kinds that occur or were found. */
    double macroF1() {
        return byKind.values().stream()
                .filter(counts -> counts[1] + counts[2] > 0)
                .mapToDouble(counts -> 2.0 * counts[0] / (counts[1] + counts[2]))
                .average()
                .orElse(1);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (int difficulty = 1; difficulty <= DIFFICULTIES; difficulty++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "difficulty %d: character recall %.3f, left whole %.3f%n",
                    difficulty,
                    recall(difficulty),
                    leftWhole(difficulty)));
        }
        return lines.append(String.format(Locale.ROOT, "precision %.3f, macro F1 %.3f", precision(), macroF1()))
                .toString();
    }
}
