package nl.meepraten.core.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Someone who knows the rule, the exact number of people who answered and what was published, holds every input equally
 * likely beforehand, and reckons back.
 *
 * @param <O> what is published
 */
final class Attacker<O> {

    /** What the attacker knows after seeing one published result. */
    static final class Knowledge {
        int inputs;
        int unanimousInputs;
        double weight;
        double unanimousWeight;

        double unanimity() {
            return unanimousWeight / weight;
        }

        boolean provesUnanimity() {
            return inputs == unanimousInputs;
        }
    }

    private final Map<O, Knowledge> knowledge = new HashMap<>();

    /** @param rule for an input, everything that can be published with its chance */
    Attacker(List<List<Integer>> inputs, Function<List<Integer>, Map<O, Double>> rule) {
        for (List<Integer> input : inputs) {
            boolean unanimous = input.stream().filter(count -> count > 0).count() == 1;
            rule.apply(input).forEach((output, chance) -> {
                Knowledge known = knowledge.computeIfAbsent(output, o -> new Knowledge());
                known.inputs++;
                known.weight += chance;
                if (unanimous) {
                    known.unanimousInputs++;
                    known.unanimousWeight += chance;
                }
            });
        }
    }

    Map<O, Knowledge> knowledge() {
        return knowledge;
    }

    int fewestInputs() {
        return knowledge.values().stream().mapToInt(known -> known.inputs).min().orElseThrow();
    }

    double surestUnanimity() {
        return knowledge.values().stream()
                .mapToDouble(Knowledge::unanimity)
                .max()
                .orElseThrow();
    }

    /** Every way in which {@code people} can be spread over {@code cells}. */
    static List<List<Integer>> inputs(int people, int cells) {
        if (cells == 1) {
            return List.of(List.of(people));
        }
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(first -> inputs(people - first, cells - 1).stream().map(others -> {
                    List<Integer> input = new ArrayList<>(others);
                    input.addFirst(first);
                    return List.copyOf(input);
                }))
                .toList();
    }
}
