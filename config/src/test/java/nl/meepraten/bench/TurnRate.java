package nl.meepraten.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** (a) Signed webhook to committed turn, against the baseline; and (c) the memory the server has then. */
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
        try (SilentProvider provider = new SilentProvider();
                Child turns = start(kind, TurnServer.class, provider);
                Child baseline = start(kind, BaselineServer.class, provider)) {
            Rounds rounds = new Rounds(turns, baseline);
            OptionalLong resident = turns.residentMb();
            rounds.check();
            List<Figure> figures = new ArrayList<>();
            figures.add(rounds.figure(kind));
            figures.add(new Figure(
                    "(c) resident memory after " + rounds.sent + " turns, " + kind,
                    resident.isPresent() ? resident.getAsLong() + " MB" : "not measured: no /proc here",
                    "at most 300 MB",
                    size.people() + " contacts"));
            return figures;
        }
    }

    private Child start(String kind, Class<?> server, SilentProvider provider) {
        String name = server.getSimpleName() + "-" + kind;
        Path town = TownFolder.layOut(
                machine, folder.resolve(name), TownFolder.freePort(), TownFolder.freePort(), provider.url());
        return Child.start(
                machine, folder.resolve(name + ".log"), server, kind, town.toString(), String.valueOf(size.people()));
    }

    /** Turns, baseline, turns, baseline: what the machine does in between happens to both. */
    private final class Rounds {

        private final Child turns;
        private final Child baseline;
        private final Texts texts = new Texts();
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> theirs = new ArrayList<>();
        private final List<Double> ratios = new ArrayList<>();
        private int sent;

        Rounds(Child turns, Child baseline) {
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
