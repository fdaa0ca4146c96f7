package nl.meepraten.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * (b) From the first moment of a process to its first answered text, in an empty folder, against a bare program: as the
 * launcher starts it, and besides without what Java learned of it, and with the bare program having learned as well.
 */
final class ColdStart {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Machine machine;
    private final Size size;
    private final Path folder;
    private int number;

    ColdStart(Machine machine, Size size, Path folder) {
        this.machine = machine;
        this.size = size;
        this.folder = folder;
    }

    List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        List<String> ours = machine.learned().map(ColdStart::with).orElse(List.of());
        figures.add(compared("(b) cold start against a bare program", ours, List.of()));
        if (!ours.isEmpty()) {
            figures.add(compared("(b) the same, without what Java learned of ours", List.of(), List.of()));
            figures.add(compared("(b) the same, with what Java learned of both", ours, bareLearned()));
        }
        return figures;
    }

    private Figure compared(String what, List<String> oursFlags, List<String> bareFlags) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int start = 0; start < size.starts(); start++) {
            ours.add(seconds(oursFlags, true));
            bare.add(seconds(bareFlags, false));
            ratios.add(ours.getLast() / bare.getLast());
        }
        return new Figure(
                what,
                new Ratio(ratios).toString(),
                "aim 1.5, floor 2.5",
                String.format(
                        Locale.ROOT,
                        "%.2f s against %.2f s (medians of %d starts)",
                        Ratio.median(ours),
                        Ratio.median(bare),
                        size.starts()));
    }

    private static List<String> with(Path learned) {
        return List.of("-XX:AOTCache=" + learned);
    }

    /** The bare program is allowed the same: a start that is thrown away. */
    private List<String> bareLearned() throws Exception {
        Path learned = folder.resolve("bare.aot");
        seconds(List.of("-XX:AOTCacheOutput=" + learned), false);
        return with(learned);
    }

    private double seconds(List<String> flags, boolean program) throws Exception {
        int port = TownFolder.freePort();
        Path town = TownFolder.layOut(
                machine.root(), folder.resolve("start-" + ++number), port, TownFolder.freePort(), "http://127.0.0.1:9");
        List<String> rest = program ? ours(town) : bare(town, port);
        List<String> command =
                machine.java(Stream.concat(flags.stream(), rest.stream()).toList());
        byte[] text = Texts.request(Texts.phone(1), "SM%032d".formatted(number), "HAVEN");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(town.resolve("said.log").toFile())
                .start();
        try {
            while (!answers(port, text)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
                    throw new IllegalStateException("It did not start:\n" + Files.readString(town.resolve("said.log")));
                }
                LockSupport.parkNanos(LOOK);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    /** The jar that people run; in a test that was not built, its classes. */
    private List<String> ours(Path town) {
        List<String> rest = new ArrayList<>(List.of("-Dmeepraten.root=" + town));
        rest.addAll(machine.jar()
                .map(jar -> List.of("-jar", jar.toString()))
                .orElse(List.of("-cp", System.getProperty("java.class.path"), "nl.meepraten.config.Main")));
        return rest;
    }

    /** With its libraries from the same jar, and its one class. */
    private List<String> bare(Path town, int port) {
        String classes = machine.jar()
                .flatMap(jar -> bareJar().map(bare -> bare + ":" + jar))
                .orElse(System.getProperty("java.class.path"));
        return List.of("-cp", classes, BareProgram.class.getName(), String.valueOf(port), town.toString());
    }

    /** A jar of one class, since a cache is only made for jars. */
    private Optional<Path> bareJar() {
        Path jar = folder.resolve("bare.jar");
        String name = BareProgram.class.getName().replace('.', '/') + ".class";
        if (Files.exists(jar)) {
            return Optional.of(jar);
        }
        try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar));
                var in = BareProgram.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new java.util.jar.JarEntry(name));
            java.util.Objects.requireNonNull(in).transferTo(out);
            out.closeEntry();
            return Optional.of(jar);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean answers(int port, byte[] text) {
        try (Line line = new Line(port)) {
            return line.ask(text) == 200;
        } catch (IOException e) {
            // It does not listen yet.
            return false;
        }
    }
}
