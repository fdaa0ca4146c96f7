package nl.meepraten.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meepraten.core.status.NightStep;

/** (f) How long a text waits for its answer when it comes in the middle of the night. */
final class NightWait {

    private static final long MOST = 10_000;

    private NightWait() {}

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
            return figure(kind, people, Long.parseLong(said[0]), said.length > 1 ? said[1] : "", night.finish());
        }
    }

    /**
     * @param millis how long the night took
     * @param said the longest wait in ms during each step that anybody texted in, as {@link NightServer} says it
     */
    static Figure figure(String kind, int people, long millis, String said, long turns) {
        Map<NightStep, Long> waits = new EnumMap<>(NightStep.class);
        for (String step : said.split(",")) {
            String[] wait = step.split("=");
            if (wait.length == 2) {
                waits.put(NightStep.valueOf(wait[0]), Long.valueOf(wait[1]));
            }
        }
        if (waits.isEmpty()) {
            throw new IllegalStateException("Nobody texted that night.");
        }
        long longest = waits.values().stream().mapToLong(Long::longValue).max().getAsLong();
        return new Figure(
                String.format(Locale.ROOT, "(f) longest wait in a night of %,d contacts, %s", people, kind),
                seconds(longest) + (longest > MOST ? ", TOO LONG" : ""),
                "at most 10 s; the provider gives 15",
                String.format(
                        Locale.ROOT,
                        "%s; the night took %s; %s; one turn after the other, %d of them; on all cores",
                        Arrays.stream(NightStep.values())
                                .map(step -> step + " " + (waits.containsKey(step) ? seconds(waits.get(step)) : "-"))
                                .collect(Collectors.joining(", ")),
                        seconds(millis),
                        FullDay.described(people),
                        turns));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
