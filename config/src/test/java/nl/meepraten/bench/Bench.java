package nl.meepraten.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** All measurements, one after the other, each printed as soon as it is known. */
final class Bench {

    private final Machine machine;
    private final Size size;
    private final Path folder;
    private final PrintStream out;

    /** @param folder an empty one; it gets gigabytes */
    Bench(Machine machine, Size size, Path folder, PrintStream out) {
        this.machine = machine;
        this.size = size;
        this.folder = folder;
        this.out = out;
    }

    void run() throws Exception {
        out.println(machine.described());
        out.println(Yardstick.measure());
        out.println();
        for (String kind : List.of(Storage.SQLITE, Storage.POSTGRES)) {
            new TurnRate(machine, size, folder).measure(kind).forEach(this::print);
        }
        new ColdStart(machine, size, folder).measure().forEach(this::print);
        for (int answers : size.answers()) {
            print(ClosingCost.measure(machine, folder, answers));
        }
        print(SealingCost.measure(machine, size, folder));
        print(PanelPage.measure(machine, size, folder));
        ReadingSpeed.measure(machine, size, folder).forEach(this::print);
        for (String kind : List.of(Storage.SQLITE, Storage.POSTGRES)) {
            print(NightWait.measure(machine, folder, kind, size.contacts()));
        }
    }

    private void print(Figure figure) {
        out.println(figure.what() + ": " + figure.figure()
                + (figure.wanted().isEmpty() ? "" : "  [" + figure.wanted() + "]"));
        out.println("    " + figure.details());
    }
}
