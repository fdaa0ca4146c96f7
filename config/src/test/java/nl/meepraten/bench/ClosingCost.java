package nl.meepraten.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** (d) What closing a full box costs: counting, rounding, and deleting box and key. */
final class ClosingCost {

    private static final int ROUNDED_TO = 5;

    private ClosingCost() {}

    static Figure measure(Machine machine, Path folder, int answers) {
        Path town = folder.resolve("closing-" + answers);
        String count = String.valueOf(answers);
        try (Child filling = run(machine, town, ClosingRun.FILL, count)) {
            filling.finish();
        }
        try (Child closing = run(machine, town, ClosingRun.CLOSE, count)) {
            String[] said = closing.more().split(" ");
            long released = closing.finish();
            if (released != answers / ROUNDED_TO * ROUNDED_TO) {
                throw new IllegalStateException("Released were " + released + " answers.");
            }
            String memory = said[1].equals("-1") ? "memory not measured: no /proc here" : said[1] + " MB at most";
            return new Figure(
                    String.format(Locale.ROOT, "(d) closing %,d answers, SQLite", answers),
                    String.format(Locale.ROOT, "%.1f CPU s, %s", Long.parseLong(said[0]) / 1000.0, memory),
                    "",
                    "3 questions of 4 options; all of the process, its start included in memory only");
        }
    }

    private static Child run(Machine machine, Path town, String what, String answers) {
        try {
            Files.createDirectories(town);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Child.start(machine, town.resolve(what + ".log"), ClosingRun.class, what, town.toString(), answers);
    }
}
