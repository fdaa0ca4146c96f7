package nl.meepraten.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attack 9: reckoning back from published figures, for every possible input. The controls are rules that look safe and
 * are not; the same attacker must win against them.
 */
class ReckoningBackTest {

    @ParameterizedTest
    @CsvSource({"2, 60, 5, 3", "3, 40, 15, 7", "4, 25, 35, 14", "5, 19, 70, 25"})
    void manyInputsFitEveryPublishedResult(int options, int most, int fewestInputs, int oneIn) {
        Rules.Worst worst = Rules.worst(options, most);

        assertThat(worst.fewestInputs()).isEqualTo(fewestInputs);
        assertThat(worst.surestUnanimity()).isLessThanOrEqualTo(1.0 / oneIn + 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"2, 60", "3, 40", "4, 25", "5, 19"})
    void aCellIsAtMostFourOffAndOnAverageLessThanTwo(int options, int most) {
        double error = 0;
        double cells = 0;
        for (int people = 10; people <= most; people++) {
            for (List<Integer> input : Attacker.inputs(people, options)) {
                for (Map.Entry<List<Integer>, Double> outcome :
                        Rules.controlledRounding(input).entrySet()) {
                    for (int i = 0; i < options; i++) {
                        int off = Math.abs(outcome.getKey().get(i) - input.get(i));
                        assertThat(off).isLessThanOrEqualTo(4);
                        error += off * outcome.getValue();
                        cells += outcome.getValue();
                    }
                }
            }
        }

        assertThat(error / cells).isBetween(1.3, 1.6);
    }

    @Test
    void controlHidingSmallCountsAndRoundingTheRestProvesUnanimity() {
        Attacker<List<String>> attacker = new Attacker<>(Attacker.inputs(13, 2), Rules::naive);

        assertThat(attacker.knowledge())
                .hasEntrySatisfying(
                        List.of("hidden", "15"),
                        known -> assertThat(known.provesUnanimity()).isTrue());
        assertThat(attacker.surestUnanimity()).isEqualTo(1);
        assertThat(new Attacker<>(Attacker.inputs(13, 2), Rules::controlledRounding).surestUnanimity())
                .isLessThan(0.34);
    }

    @Test
    void controlMultipleChoiceWithAMinimumHasResultsThatFitOneInput() {
        // Of 13 people each chose one or both of two options: only the first, only the second, both.
        assertThat(Rules.worstWithMinimum().fewestInputs()).isEqualTo(1);
    }

    @Test
    void multipleChoiceWithoutAMinimumDoesNot() {
        // The same, but choosing nothing is allowed.
        assertThat(Rules.worstWithoutMinimum().fewestInputs()).isGreaterThanOrEqualTo(25);
    }

    /**
     * With what was not understood beside it, in two steps of rounding: as many inputs as one choice of three cells, and
     * far under the chance of unanimity that a question with two answers leaves. The attacker knows the number of people, and how many chose the option, did not, and were not understood.
     */
    @Test
    void oneOptionOfAMultipleChoiceKeepsMoreThanAQuestionWithTwoAnswers() {
        int fewest = Integer.MAX_VALUE;
        double surest = 0;
        for (int people = 10; people <= 40; people++) {
            Attacker<List<Integer>> attacker =
                    new Attacker<>(Attacker.inputs(people, 3), ReckoningBackTest::oneOfSeveral);
            fewest = Math.min(fewest, attacker.fewestInputs());
            surest = Math.max(surest, attacker.surestUnanimity());
        }

        assertThat(fewest).isGreaterThanOrEqualTo(15);
        assertThat(surest).isLessThanOrEqualTo(0.155);
    }

    @Test
    void drawingSeveralFollowsTheChancesTheAttackerReckonsWith() {
        RandomGenerator random = new Random(3);
        for (List<Integer> input : List.of(List.of(13, 8, 4), List.of(9, 9, 3), List.of(4, 4, 4))) {
            Tally tally = new Tally(List.of(input.get(0)), input.get(2), input.get(0) + input.get(1), true);
            Map<List<Integer>, Integer> seen = new HashMap<>();
            int draws = 20_000;
            for (int draw = 0; draw < draws; draw++) {
                Release.Figures figures =
                        ControlledRounding.figures(tally, random).orElseThrow();
                int chosen = figures.options().getFirst();
                int rest = figures.total() - figures.notUnderstood() - chosen;
                seen.merge(List.of(chosen, rest, figures.notUnderstood()), 1, Integer::sum);
            }
            Map<List<Integer>, Double> expected = oneOfSeveral(input);
            assertThat(expected.keySet()).containsAll(seen.keySet());
            expected.forEach((outcome, chance) -> {
                double deviation = Math.sqrt(draws * chance * (1 - chance));
                assertThat((double) seen.getOrDefault(outcome, 0))
                        .as("%s from %s", outcome, input)
                        .isBetween(draws * chance - 5 * deviation, draws * chance + 5 * deviation);
            });
        }
    }

    private static Map<List<Integer>, Double> oneOfSeveral(List<Integer> input) {
        int understood = input.get(0) + input.get(1);
        Map<List<Integer>, Double> chances = new HashMap<>();
        Rules.controlledRounding(List.of(understood, input.get(2)))
                .forEach((whole, chance) -> Outcomes.addingUpTo(whole.getFirst(), input.subList(0, 2))
                        .forEach((pair, share) -> chances.merge(
                                List.of(pair.getFirst(), pair.getLast(), whole.getLast()),
                                chance * share,
                                Double::sum)));
        return chances;
    }
}
