package nl.meepraten.bot.reading.distress;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Patterns;
import nl.meepraten.bot.reading.text.Patterns.Found;

/**
 * Danger that two things make together, in whatever order: no roof and frost, a child and what is done to it. Each by
 * itself is said every day.
 */
final class Pairs {

    private static final Lists LISTS = Lists.of("distress");

    /** What stands further apart may be about two things. */
    private static final int NEAR = 12;

    private record Pair(Danger danger, Patterns<Boolean> one, Patterns<Boolean> other) {

        static Pair of(Danger danger, String one, String other) {
            return new Pair(danger, Patterns.of(LISTS.section(one)), Patterns.of(LISTS.section(other)));
        }

        boolean isIn(List<String> words) {
            List<Found<Boolean>> others = other.in(words);
            return !others.isEmpty()
                    && one.in(words).stream()
                            .anyMatch(first -> others.stream().anyMatch(second -> near(first, second)));
        }

        private static boolean near(Found<Boolean> one, Found<Boolean> other) {
            return one.start() - other.end() <= NEAR && other.start() - one.end() <= NEAR;
        }
    }

    /** The most urgent first. */
    private static final List<Pair> ALL = List.of(
            Pair.of(Danger.MINOR, "minor child", "minor harm"), Pair.of(Danger.COLD, "cold outside", "cold frost"));

    private Pairs() {}

    /** The most urgent kind. */
    static Optional<Danger> in(List<String> words) {
        return ALL.stream().filter(pair -> pair.isIn(words)).map(Pair::danger).findFirst();
    }
}
