package nl.meepraten.core.release;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was counted of one question, exactly; it lives in memory while a consultation closes and is never kept.
 *
 * @param options how often each answer was given
 * @param notUnderstood how many answers were not understood
 * @param understood how many were; the sum of the options unless people could give several
 * @param several whether people could give several answers, or none
 */
public record Tally(List<Integer> options, int notUnderstood, int understood, boolean several) {

    public Tally {
        options = List.copyOf(options);
    }

    /** How many people answered. */
    int answers() {
        return Math.addExact(understood, notUnderstood);
    }

    Tally plus(Tally other) {
        return new Tally(
                IntStream.range(0, options.size())
                        .mapToObj(
                                option -> options.get(option) + other.options().get(option))
                        .toList(),
                notUnderstood + other.notUnderstood(),
                understood + other.understood(),
                several);
    }
}
