package nl.meepraten.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** (a) Signed webhook to committed turn, against the baseline; and (c) the memory of a server that goes on after that. */
final class TurnRate {

    private final Machine machine;
    private final Size size;
    private final Path folder;

    TurnRate(Machine machine, Size size, Path folder) {
        this.machine = machine;
        this.size = size;
        this.folder = folder;
    }

    List<Figure> measure(String kind) {
        Texts texts = new Texts();
        try (SilentProvider provider = new SilentProvider()) {
            return List.of(rate(kind, provider, texts), resident(kind, provider, texts));
        }
    }

    private Figure rate(String kind, SilentProvider provider, Texts texts) {
        try (Child turns = start(kind, TurnServer.class, provider, size.people());
                Child baseline = start(kind, BaselineServer.class, provider, size.people())) {
            Rounds rounds = new Rounds(turns, baseline, texts);
            rounds.check();
            return rounds.figure(kind);
        }
    }

    /** Of a process that has just been started on the same town, as after any night. */
    private Figure resident(String kind, SilentProvider provider, Texts texts) {
        try (Child turns = start(kind, TurnServer.class, provider, 0)) {
            Load.perSecond(turns.port(), texts.requests(size.residentTurns(), size.people()));
            OptionalLong resident = turns.residentMb();
            return new Figure(
                    "(c) resident memory after " + size.residentTurns() + " turns, " + kind,
                    resident.isPresent() ? resident.getAsLong() + " MB" : "not measured: no /proc here",
                    "at most 300 MB",
                    size.people() + " contacts");
        }
    }

    /** @param newcomers how many people join before it is ready */
    private Child start(String kind, Class<?> server, SilentProvider provider, int newcomers) {
        String name = server.getSimpleName() + "-" + kind;
        Path town = TownFolder.layOut(
                machine.root(), folder.resolve(name), TownFolder.freePort(), TownFolder.freePort(), provider.url());
        return Child.start(
                machine, folder.resolve(name + ".log"), server, kind, town.toString(), String.valueOf(newcomers));
    }

    /** Turns, baseline, turns, baseline: what the machine does in between happens to both. */
    private final class Rounds {

        private final Child turns;
        private final Child baseline;
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> theirs = new ArrayList<>();
        private final List<Double> ratios = new ArrayList<>();
        private int sent;

        Rounds(Child turns, Child baseline, Texts texts) {
            this.turns = turns;
            this.baseline = baseline;
            List<byte[]> warming = texts.requests(size.warmingTurns(), size.people());
            Load.perSecond(turns.port(), warming);
            Load.perSecond(baseline.port(), warming);
            sent = warming.size();
            for (int round = 0; round < size.rounds(); round++) {
                List<byte[]> requests = texts.requests(size.turns(), size.people());
                ours.add(Load.perSecond(turns.port(), requests));
                theirs.add(Load.perSecond(baseline.port(), requests));
                ratios.add(ours.getLast() / theirs.getLast());
                sent += requests.size();
            }
        }

        /** Each answered text left its row, in both. */
        void check() {
            for (Child server : List.of(turns, baseline)) {
                long kept = server.finish();
                if (kept != sent) {
                    throw new IllegalStateException(sent + " texts were answered and " + kept + " kept.");
                }
            }
        }

        Figure figure(String kind) {
            return new Figure(
                    "(a) turns against baseline, " + kind,
                    new Ratio(ratios).toString(),
                    "aim 0.5, floor 0.25",
                    String.format(
                            Locale.ROOT,
                            "%.0f turns/s, baseline %.0f rows/s (medians), %d contacts, 3 open questions",
                            Ratio.median(ours),
                            Ratio.median(theirs),
                            size.people()));
        }
    }
}
