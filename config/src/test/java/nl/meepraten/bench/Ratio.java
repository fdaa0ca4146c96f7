package nl.meepraten.bench;

import java.util.List;
import java.util.Locale;

/** What came out of some rounds of the same two programs. */
record Ratio(List<Double> rounds) {

    double median() {
        return median(rounds);
    }

    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f-%.2f)",
                median(),
                rounds.stream().min(Double::compare).orElseThrow(),
                rounds.stream().max(Double::compare).orElseThrow());
    }
}
