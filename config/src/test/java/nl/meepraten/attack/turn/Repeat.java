package nl.meepraten.attack.turn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.NotPublishable;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.database.Ids;

/** Asks the same question again of some of the same people: the difference of two results tells more than either. */
public final class Repeat implements Attack {

    private static final List<String> WORDS =
            List.of("Is het warm genoeg?", "IS HET WARM GENOEG", "Is het warm-genoeg ?", "  Is het  wàrm genoeg...");

    private static final List<Audience> OVERLAPPING = List.of(
            Audience.EVERYONE,
            new Audience(Set.of("HAVEN"), Set.of()),
            new Audience(Set.of(), Set.of("inloop")),
            new Audience(Set.of("SOEP", "HAVEN"), Set.of()));

    @Override
    public String name() {
        return "11 repeat";
    }

    @Override
    public String tried(Arena arena) {
        return WORDS.size() + " ways to write a question again, for " + OVERLAPPING.size()
                + " audiences that share a place with the first, at once and after 89 days";
    }

    @Override
    public String control() {
        return "a program that does not keep for whom the first question was";
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        try (LiveTown town = new LiveTown(arena.fresh("repeat"), arena.storage, Ids.secure())) {
            town.publish(
                    "de opvang",
                    2,
                    new Audience(Set.of("HAVEN"), Set.of()),
                    Split.By.NOTHING,
                    Question.yesNo(WORDS.getFirst()));
            town.tick();
            if (leaky) {
                town.database().write(handle -> handle.execute("delete from asked_cell"));
            }
            List<String> published = again(town);
            town.clock.forward(Duration.ofDays(89));
            published.addAll(again(town));
            return Finding.none(published);
        }
    }

    private static List<String> again(LiveTown town) {
        List<String> published = new ArrayList<>();
        for (Audience audience : OVERLAPPING) {
            for (String words : WORDS) {
                try {
                    town.publish("het weer", 3, audience, Split.By.NOTHING, Question.yesNo(words));
                    published.add(words + " for " + audience);
                } catch (NotPublishable refused) {
                    if (refused.problems().stream().anyMatch(problem -> problem.key() != Problem.Key.REPEAT)) {
                        throw new IllegalStateException("Refused for another reason: " + refused.problems());
                    }
                }
            }
        }
        return published;
    }
}
