package nl.meepraten.bot.canary.one;

import java.util.Optional;
import nl.meepraten.bot.canary.two.TwoThatKnowsOne;

/** Half of a cycle. */
public record OneThatKnowsTwo(Optional<TwoThatKnowsOne> two) {
    TwoThatKnowsOne other() {
        return two.orElseThrow();
    }
}
