package nl.meepraten.bot.dialogue;

import java.util.ArrayList;
import java.util.List;

/** What comes of one incoming thing: the next state, and effects in order. */
public record Turn(State next, List<Effect> effects) {

    public Turn {
        effects = List.copyOf(effects);
    }

    static Turn of(State next, Effect... effects) {
        return new Turn(next, List.of(effects));
    }

    /** Nothing happens. */
    static Turn none(State same) {
        return new Turn(same, List.of());
    }

    Turn precededBy(Effect... first) {
        List<Effect> all = new ArrayList<>(List.of(first));
        all.addAll(effects);
        return new Turn(next, all);
    }

    Turn followedBy(Turn other) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(other.effects);
        return new Turn(other.next, all);
    }
}
