package nl.meepraten.webadmin.metrics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measured values as Prometheus reads them: its text format 0.0.4. */
final class Exposition {

    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    /** A value that can go up and down, without labels. */
    Exposition gauge(String name, String help, double value) {
        return named(name, help).sample(name, Map.of(), value);
    }

    /** Begins a value that has labels; {@link #sample} follows for each of them. */
    Exposition named(String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        return this;
    }

    Exposition sample(String name, Map<String, String> labels, double value) {
        String all = new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + "=\""
                                + escaped(label.getValue()).replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(",", "{", "}"));
        text.append(name).append(labels.isEmpty() ? "" : all).append(' ');
        text.append(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())
                .append('\n');
        return this;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
