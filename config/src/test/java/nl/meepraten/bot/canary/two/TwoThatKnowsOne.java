package nl.meepraten.bot.canary.two;

import java.util.Optional;
import nl.meepraten.bot.canary.one.OneThatKnowsTwo;

/** The other half of a cycle. */
public record TwoThatKnowsOne(Optional<OneThatKnowsTwo> one) {
    OneThatKnowsTwo other() {
        return one.orElseThrow();
    }
}
