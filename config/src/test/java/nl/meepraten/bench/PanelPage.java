package nl.meepraten.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** (e) The list of consultations in a large town, against the same page in an empty one. */
final class PanelPage {

    private static final String PAGE = "/vragen";

    private PanelPage() {}

    static Figure measure(Machine machine, Size size, Path folder) throws IOException {
        try (Child full = start(machine, folder, "panel-full", size.consultations(), size.contacts());
                Child empty = start(machine, folder, "panel-empty", 0, 0)) {
            List<Double> large = new ArrayList<>();
            List<Double> small = new ArrayList<>();
            for (int page = 0; page < size.pages(); page++) {
                large.add(milliseconds(full));
                small.add(milliseconds(empty));
            }
            // The first half warmed both up.
            double ours = Ratio.median(large.subList(size.pages() / 2, size.pages()));
            double theirs = Ratio.median(small.subList(size.pages() / 2, size.pages()));
            long kept = full.finish();
            if (kept != size.consultations()) {
                throw new IllegalStateException("The panel had " + kept + " consultations.");
            }
            return new Figure(
                    String.format(
                            Locale.ROOT,
                            "(e) panel page with %,d consultations and %,d contacts against an empty one",
                            size.consultations(),
                            size.contacts()),
                    String.format(Locale.ROOT, "%.1f", ours / theirs),
                    "",
                    String.format(Locale.ROOT, "%.1f ms against %.1f ms (medians)", ours, theirs));
        }
    }

    private static Child start(Machine machine, Path folder, String name, int consultations, int contacts) {
        Path town = TownFolder.layOut(
                machine.root(),
                folder.resolve(name),
                TownFolder.freePort(),
                TownFolder.freePort(),
                "http://127.0.0.1:9");
        return Child.start(
                machine,
                folder.resolve(name + ".log"),
                PanelServer.class,
                town.toString(),
                String.valueOf(consultations),
                String.valueOf(contacts));
    }

    private static double milliseconds(Child panel) throws IOException {
        byte[] request = String.join(
                        "\r\n",
                        "GET " + PAGE + " HTTP/1.1",
                        "Host: 127.0.0.1",
                        "Cookie: meepraten=" + panel.more(),
                        "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (Line line = new Line(panel.port())) {
            long start = System.nanoTime();
            int status = line.ask(request);
            if (status != 200) {
                throw new IllegalStateException("The panel answered " + status + ".");
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
