package nl.meepraten.bench;

import java.nio.file.Path;
import java.util.List;

/** (h) How many messages a second are understood, what the lists of words take, and how long one message can keep a thread busy. */
final class ReadingSpeed {

    private static final String LABELLED = "bot/src/test/resources/understanding/tuning";

    private ReadingSpeed() {}

    static List<Figure> measure(Machine machine, Size size, Path folder) {
        try (Child run = Child.start(
                machine,
                folder.resolve("reading.log"),
                ReadingRun.class,
                machine.root().resolve(LABELLED).toString(),
                String.valueOf(size.readings()),
                String.valueOf(size.readings()),
                String.valueOf(size.rounds()))) {
            String[] said = run.more().split(" ");
            String messages = run.finish() + " different messages";
            return List.of(
                    new Figure(
                            "(h) readings a second, one thread",
                            said[0] + " (" + said[1] + "-" + said[2] + ")",
                            "at least 20000",
                            messages + ", after " + size.readings() + " readings"),
                    new Figure("(h) all lists of words in memory", said[3] + " MB", "at most 60 MB", messages),
                    new Figure(
                            "(h) a message of 20000 characters",
                            said[4] + " ms",
                            "at most 5 ms",
                            "median of the worst of some words and signs that repeat, after each kind of question"));
        }
    }
}
