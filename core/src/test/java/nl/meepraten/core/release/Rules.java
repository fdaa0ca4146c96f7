package nl.meepraten.core.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for publishing counts, ours and ones that look safe, as an {@link Attacker} reckons with them. */
public final class Rules {

    private Rules() {}

    /**
     * What the attacker knows in the worst case.
     *
     * @param fewestInputs how many inputs fit a published result
     * @param surestUnanimity how sure the attacker can be that everyone answered the same
     */
    public record Worst(int fewestInputs, double surestUnanimity) {
        private Worst or(Worst other) {
            return new Worst(
                    Math.min(fewestInputs, other.fewestInputs), Math.max(surestUnanimity, other.surestUnanimity));
        }
    }

    /** Of our rule, for every input of 10 to {@code most} people. */
    public static Worst worst(int options, int most) {
        Worst worst = new Worst(Integer.MAX_VALUE, 0);
        for (int people = 10; people <= most; people++) {
            worst = worst.or(worst(new Attacker<>(Attacker.inputs(people, options), Rules::controlledRounding)));
        }
        return worst;
    }

    /** Of the rule that hides small counts and rounds the rest, for thirteen people. */
    public static Worst worstOfNaive() {
        return worst(new Attacker<>(Attacker.inputs(13, 2), Rules::naive));
    }

    /** Of our rule where people must choose at least one of two options, and may choose both; thirteen people. */
    public static Worst worstWithMinimum() {
        return worst(new Attacker<>(
                Attacker.inputs(13, 3),
                input -> twoOptions(input.get(0) + input.get(2), input.get(1) + input.get(2), 13)));
    }

    /** The same where they may choose nothing. */
    public static Worst worstWithoutMinimum() {
        return worst(new Attacker<>(
                Attacker.inputs(13, 4),
                input -> twoOptions(input.get(0) + input.get(2), input.get(1) + input.get(2), 13)));
    }

    private static Worst worst(Attacker<?> attacker) {
        return new Worst(attacker.fewestInputs(), attacker.surestUnanimity());
    }

    /** Everything the program can publish of {@code counts}. */
    public static Set<List<Integer>> publishable(List<Integer> counts) {
        return controlledRounding(counts).keySet();
    }

    static Map<List<Integer>, Double> controlledRounding(List<Integer> input) {
        Map<List<Integer>, Long> weights = Outcomes.of(input);
        double all = weights.values().stream().mapToLong(Long::longValue).sum();
        Map<List<Integer>, Double> chances = new HashMap<>();
        weights.forEach((output, weight) -> chances.put(output, weight / all));
        return chances;
    }

    static Map<List<String>, Double> naive(List<Integer> input) {
        return Map.of(
                input.stream()
                        .map(count -> count < 5 ? "hidden" : String.valueOf(Math.round(count / 5.0) * 5))
                        .toList(),
                1.0);
    }

    /** Each option is released as its own yes/no vector. */
    static Map<List<List<Integer>>, Double> twoOptions(int first, int second, int people) {
        Map<List<List<Integer>>, Double> chances = new HashMap<>();
        controlledRounding(List.of(first, people - first))
                .forEach((a, chanceA) -> controlledRounding(List.of(second, people - second))
                        .forEach((b, chanceB) -> chances.put(List.of(a, b), chanceA * chanceB)));
        return chances;
    }
}
