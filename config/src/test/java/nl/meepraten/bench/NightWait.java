package nl.meepraten.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** (f) How long a text waits for its answer when it comes in the middle of the night. */
final class NightWait {

    private static final int STEPS_TOLD = 3;

    private NightWait() {}

    private static double seconds(String step) {
        return Long.parseLong(step.substring(step.indexOf('=') + 1)) / 1000.0;
    }

    static Figure measure(Machine machine, Path folder, String kind, int people) {
        String name = "night-" + kind;
        Path town = TownFolder.layOut(
                machine.root(),
                folder.resolve(name),
                TownFolder.freePort(),
                TownFolder.freePort(),
                "http://127.0.0.1:9");
        try (Child night = Child.start(
                machine.whole(),
                folder.resolve(name + ".log"),
                NightServer.class,
                kind,
                town.toString(),
                "" + people)) {
            String[] said = night.more().split(" ");
            long turns = night.finish();
            if (turns == 0) {
                throw new IllegalStateException("Nobody texted that night.");
            }
            List<String> steps = List.of(said[1].split(","));
            return new Figure(
                    String.format(Locale.ROOT, "(f) longest wait in a night of %,d contacts, %s", people, kind),
                    String.format(Locale.ROOT, "%.1f s", seconds(steps.getFirst())),
                    "at most 10 s; the provider gives 15",
                    String.format(
                            Locale.ROOT,
                            "the night took %.1f s; longest at %s; one open question; one turn after the other, %d of them; on all cores",
                            Long.parseLong(said[0]) / 1000.0,
                            steps.stream()
                                    .limit(STEPS_TOLD)
                                    .map(step -> String.format(
                                            Locale.ROOT,
                                            "%s %.1f s",
                                            step.substring(0, step.indexOf('=')),
                                            seconds(step)))
                                    .collect(Collectors.joining(", ")),
                            turns));
        }
    }
}
