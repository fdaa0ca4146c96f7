package nl.meepraten.attack.answers;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.core.release.ControlledRounding;
import nl.meepraten.core.release.Rules;

/** Reckons back from published figures, for every possible input, knowing the rule and the exact number of answers. */
public final class Rounding implements Attack {

    /** For each number of options: up to how many people, and what must at least be left in the dark. */
    private record Bar(int options, int most, int fewestInputs, double surestUnanimity) {}

    private static final List<Bar> BARS = List.of(
            new Bar(2, 60, 5, 1 / 3.0),
            new Bar(3, 40, 15, 1 / 7.0),
            new Bar(4, 25, 35, 1 / 14.0),
            new Bar(5, 19, 70, 1 / 25.0));

    private static final int DRAWS = 20_000;

    @Override
    public String name() {
        return "9 rounding";
    }

    @Override
    public String tried(Arena arena) {
        return "every input of 10 to 60, 40, 25, 19 people for 2 to 5 options, and multiple choice; " + DRAWS
                + " real draws beside the rule";
    }

    @Override
    public String control() {
        return "small counts hidden and the rest rounded at (0, 13); multiple choice with a minimum";
    }

    @Override
    public List<Storage> on() {
        return List.of(Storage.SQLITE);
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        if (leaky) {
            Finding naive = judge(BARS.getFirst(), Rules.worstOfNaive());
            Finding minimum = judge(new Bar(2, 13, 25, 1), Rules.worstWithMinimum());
            return naive.succeeded() && minimum.succeeded() ? naive.and(minimum) : Finding.none(List.of());
        }
        return BARS.stream()
                .map(bar -> judge(bar, Rules.worst(bar.options(), bar.most())))
                .reduce(judge(new Bar(2, 13, 25, 1), Rules.worstWithoutMinimum()), Finding::and)
                .and(draws());
    }

    private static Finding judge(Bar bar, Rules.Worst worst) {
        return new Finding(
                written(worst.fewestInputs(), worst.surestUnanimity()),
                written(bar.fewestInputs(), bar.surestUnanimity()),
                worst.fewestInputs() < bar.fewestInputs() || worst.surestUnanimity() > bar.surestUnanimity() + 1e-9);
    }

    private static String written(int inputs, double unanimity) {
        return String.format(Locale.ROOT, "%d inputs, unanimity %.3f", inputs, unanimity);
    }

    /** The program itself publishes nothing but what the rule that was reckoned with allows. */
    private static Finding draws() {
        Random chance = new Random(9);
        int outside = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Integer> counts = List.of(chance.nextInt(15), 10 + chance.nextInt(15), chance.nextInt(10));
            outside += ControlledRounding.round(counts, chance)
                            .filter(Rules.publishable(counts)::contains)
                            .isPresent()
                    ? 0
                    : 1;
        }
        return Finding.atMost(outside, 0);
    }
}
