package nl.meepraten.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** (g) What sealing costs: of a turn with three open boxes, and each open box beside a turn without any. */
final class SealingCost {

    private static final int BASELINE = 0;
    private static final int SEALS = 1;
    private static final int NO_BOX = 2;
    private static final int THREE_BOXES = NO_BOX + SealingRun.MOST_BOXES;

    private SealingCost() {}

    static Figure measure(Machine machine, Size size, Path folder) {
        Path towns = folder.resolve("sealing");
        for (int boxes = 0; boxes <= SealingRun.MOST_BOXES; boxes++) {
            TownFolder.layOut(
                    machine.root(),
                    towns.resolve("boxes-" + boxes),
                    TownFolder.freePort(),
                    TownFolder.freePort(),
                    "http://127.0.0.1:9");
        }
        try (Child run = Child.start(
                machine,
                towns.resolve("run.log"),
                SealingRun.class,
                towns.toString(),
                "" + Math.min(1_000, size.people()),
                "" + Math.max(1, size.turns() / 4),
                "" + size.rounds())) {
            List<double[]> rounds = Stream.of(run.more().split(";"))
                    .map(round -> Arrays.stream(round.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
            run.finish();
            return figure(rounds);
        }
    }

    private static Figure figure(List<double[]> rounds) {
        Ratio seals = ratio(rounds, round -> round[SEALS] / round[THREE_BOXES]);
        Ratio box =
                ratio(rounds, round -> (round[THREE_BOXES] - round[NO_BOX]) / SealingRun.MOST_BOXES / round[NO_BOX]);
        Ratio whole = ratio(rounds, round -> round[THREE_BOXES] / round[BASELINE]);
        return new Figure(
                "(g) sealing and opening, as a share of a turn with three open boxes, SQLite",
                seals.toString(),
                "",
                String.format(
                        Locale.ROOT,
                        "each open box adds %s of a turn without any; a turn with three takes the CPU of %s plain rows",
                        box,
                        whole));
    }

    private static Ratio ratio(List<double[]> rounds, ToDoubleFunction<double[]> of) {
        return new Ratio(rounds.stream().map(of::applyAsDouble).toList());
    }
}
