package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.core.contact.Pace;

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

    /** The same, with nothing said after {@code latest}. */
    Turn before(Instant latest) {
        return new Turn(
                next,
                effects.stream()
                        .map(effect ->
                                effect instanceof Effect.Say say && say.until().isAfter(latest)
                                        ? new Effect.Say(say.words(), latest, say.buttons())
                                        : effect)
                        .toList());
    }

    /** What happens without a word. */
    List<Effect> unsaid() {
        return effects.stream()
                .filter(effect -> !(effect instanceof Effect.Say))
                .toList();
    }

    /** What is said, to be told later. */
    List<State.Waiting> said() {
        return effects.stream()
                .flatMap(effect -> effect instanceof Effect.Say say
                        ? Stream.of(new State.Waiting(say.words(), say.until()))
                        : Stream.empty())
                .toList();
    }

    /** Whether this person said WIS: then everything goes, also what the same phone has on another number. */
    public boolean wipes() {
        return effects.stream().anyMatch(Effect.EmptyChat.class::isInstance);
    }

    /** Whether this person said STOP. */
    public boolean stops() {
        return effects.contains(new Effect.Hear(Pace.STOPPED));
    }

    /** Whether words go into the letterbox. */
    boolean tells() {
        return effects.stream().anyMatch(Effect.Tell.class::isInstance);
    }

    /** The same, and no words go into the letterbox. */
    Turn withoutTelling() {
        return new Turn(
                next,
                effects.stream()
                        .filter(effect -> !(effect instanceof Effect.Tell))
                        .toList());
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
