package nl.meepraten.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of the benchmark in a process of its own. It says "READY port" when it serves, ends when its input does, and
 * says "KEPT n" then: how many rows it wrote.
 */
final class Child implements AutoCloseable {

    private static final String READY = "READY ";
    private static final String KEPT = "KEPT ";

    private final Process process;
    private final BufferedReader said;
    private final Path log;
    private final String ready;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.ready = await(READY);
    }

    /** Starts the program and waits until it is ready. {@code log} gets what it complains of. */
    static Child start(Machine machine, Path log, Class<?> main, String... arguments) {
        try {
            Process process = new ProcessBuilder(machine.java(main, List.of(arguments)))
                    .redirectError(log.toFile())
                    .start();
            return new Child(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String await(String word) {
        try {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(word)) {
                    return line.substring(word.length());
                }
            }
            String complaints = Files.readString(log);
            process.destroy();
            throw new IllegalStateException("A program of the benchmark ended too early:\n" + complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return Integer.parseInt(ready.split(" ")[0]);
    }

    /** What it said after its port. */
    String more() {
        return ready.substring(ready.indexOf(' ') + 1);
    }

    /** Its memory in RAM now, in MB; empty where the system does not tell. */
    OptionalLong residentMb() {
        return memory(process.pid(), "VmRSS:");
    }

    /** A figure of {@code /proc}, in MB. */
    static OptionalLong memory(long process, String figure) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith(figure))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Lets it end and returns how many rows it says it wrote. */
    long finish() {
        try {
            process.outputWriter().close();
            return Long.parseLong(await(KEPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.outputWriter().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** For the program itself: says where it serves and waits until it may end. */
    static void serve(int port, String more) throws IOException {
        System.out.println(READY + port + " " + more);
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
    }

    /** For the program itself. */
    static void kept(long rows) {
        System.out.println(KEPT + rows);
    }
}
