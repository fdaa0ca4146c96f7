package nl.meepraten.attack.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from examples what goes with what, and guesses (naive Bayes over features that are words, each counted with one
 * more than was seen). It finds anything that shows in a single feature.
 */
public final class Guesser {

    private final Map<String, Integer> labels = new TreeMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Map<String, Boolean>> values = new HashMap<>();

    /** @param features by name */
    public void learn(Map<String, String> features, String label) {
        labels.merge(label, 1, Integer::sum);
        features.forEach((name, value) -> {
            seen.merge(label + "|" + name + "|" + value, 1, Integer::sum);
            values.computeIfAbsent(name, unused -> new HashMap<>()).put(value, true);
        });
    }

    public String guess(Map<String, String> features) {
        String best = "";
        double highest = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Integer> label : labels.entrySet()) {
            double score = Math.log(label.getValue());
            for (Map.Entry<String, String> feature : features.entrySet()) {
                int known = values.getOrDefault(feature.getKey(), Map.of()).size();
                int times = seen.getOrDefault(label.getKey() + "|" + feature.getKey() + "|" + feature.getValue(), 0);
                score += Math.log((times + 1.0) / (label.getValue() + known + 1.0));
            }
            if (score > highest) {
                highest = score;
                best = label.getKey();
            }
        }
        return best;
    }
}
