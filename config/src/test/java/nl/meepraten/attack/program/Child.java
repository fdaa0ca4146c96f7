package nl.meepraten.attack.program;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.attack.town.Texting;

/** A {@link ChildTown} as seen from outside. */
final class Child implements AutoCloseable {

    private static final int PATIENCE = 120;
    private static final String ENDED = "ENDED";

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path complaints;
    private final String server;

    Child(Path folder, Storage storage, Instant now, boolean leaky) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(classes());
        command.addAll(List.of(ChildTown.class.getName(), folder.toString(), storage.name(), now.toString()));
        if (leaky) {
            command.add("leaky");
        }
        this.complaints = folder.resolve("complaints");
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(complaints.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("child").start(this::listen);
        server = "http://127.0.0.1:" + await("READY").substring("READY ".length());
    }

    /** The built program first, when there is one, with what Java learned of it: a hundred of these are started. */
    private static List<String> classes() {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(System.getProperty("meepraten.learned"))
                .filter(file -> Files.exists(Path.of(file)))
                .ifPresent(file -> words.addAll(List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off")));
        List<String> places =
                new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        Optional.ofNullable(System.getProperty("meepraten.program")).ifPresent(jar -> {
            // What is in the jar may not be found twice: the scripts that make the tables would be refused then.
            places.removeIf(place -> Path.of(place).endsWith(Path.of("target", "classes")));
            places.addFirst(jar);
        });
        words.addAll(List.of("-cp", String.join(File.pathSeparator, places)));
        return words;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException e) {
            // It was killed; that is told below.
        }
        said.add(ENDED);
    }

    private String await(String word) {
        String line = next();
        if (!line.startsWith(word)) {
            throw new IllegalStateException("Instead of " + word + " it said " + line + ": " + complaints());
        }
        return line;
    }

    private String next() {
        try {
            String line = said.poll(PATIENCE, TimeUnit.SECONDS);
            return line == null ? "nothing" : line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String complaints() {
        try {
            return Files.readString(complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Lets it do something and returns how many points it passed since it was armed. */
    int does(String line) {
        tell(line);
        return Integer.parseInt(await("DONE").substring("DONE ".length()));
    }

    private void tell(String line) {
        try {
            process.outputWriter().write(line + "\n");
            process.outputWriter().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String number, String id, String words) {
        int status = texting(number, id, words).join().statusCode();
        if (status != 200) {
            throw new IllegalStateException("A text was answered with " + status + ": " + complaints());
        }
    }

    private CompletableFuture<HttpResponse<String>> texting(String number, String id, String words) {
        return http.sendAsync(Texting.of(server, number, id, words), HttpResponse.BodyHandlers.ofString());
    }

    /** Kills it at the nth point of this turn. Returns whether there was one. */
    boolean killedWhileTexted(int point, String number, String id, String words) throws Exception {
        does("arm " + point);
        CompletableFuture<HttpResponse<String>> answer = texting(number, id, words);
        while (true) {
            String line = said.poll(20, TimeUnit.MILLISECONDS);
            if ("POINT".equals(line)) {
                kill();
                try {
                    answer.get(PATIENCE, TimeUnit.SECONDS);
                } catch (ExecutionException cut) {
                    // As it must be: nobody answers any more.
                }
                return true;
            }
            if (answer.isDone()) {
                return false;
            }
        }
    }

    /** Kills it at the nth point of this. Returns whether there was one. */
    boolean killedWhileDoing(int point, String line) {
        does("arm " + point);
        tell(line);
        boolean there = next().equals("POINT");
        kill();
        return there;
    }

    /** Lets it hold the night that is due, after which it ends. */
    int ends(String line) throws InterruptedException {
        tell(line);
        return process.waitFor();
    }

    /** As {@code kill -9} does. */
    private void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
        http.close();
    }
}
