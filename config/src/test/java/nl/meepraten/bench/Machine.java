package nl.meepraten.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How programs are started here.
 *
 * @param root the folder of the project, with {@code config/places.yaml} in it
 * @param flags of the Java machine, as the launcher gives them
 * @param jar the program as people run it; empty when only its classes are there
 * @param learned what the launcher let Java learn of that program; empty when it cannot
 * @param cores on which servers run, as taskset calls them, so that the load client has one to itself; empty when it cannot
 */
record Machine(Path root, List<String> flags, Optional<Path> jar, Optional<Path> learned, Optional<String> cores) {

    private static final List<String> PIN = List.of("taskset", "-c");

    /** As the launcher says; pins this process to the second core when that is possible. */
    static Machine ofLauncher() {
        String flags = System.getProperty("meepraten.flags", "--enable-native-access=ALL-UNNAMED");
        return new Machine(
                Path.of(System.getProperty("meepraten.root", ".."))
                        .toAbsolutePath()
                        .normalize(),
                List.of(flags.split(" ")),
                Optional.ofNullable(System.getProperty("meepraten.program")).map(Path::of),
                Optional.ofNullable(System.getProperty("meepraten.learned"))
                        .map(Path::of)
                        .filter(Files::exists),
                pin() ? Optional.of("0") : Optional.empty());
    }

    /** The same for a server that has the whole machine, since nobody loads it from outside. */
    Machine whole() {
        return new Machine(root, flags, jar, learned, cores.map(one -> "0-" + (all() - 1)));
    }

    private static boolean pin() {
        String ourselves = String.valueOf(ProcessHandle.current().pid());
        return runs("taskset", "-c", "0", "true") && runs("taskset", "-a", "-p", "-c", "1", ourselves);
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The command that starts a Java program on the servers' cores. */
    List<String> java(List<String> rest) {
        List<String> command = new ArrayList<>();
        cores.ifPresent(some -> {
            command.addAll(PIN);
            command.add(some);
        });
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(rest);
        return command;
    }

    /** The command that starts one of the programs of the benchmark. */
    List<String> java(Class<?> main, List<String> arguments) {
        return java(Stream.concat(
                        Stream.of("-cp", System.getProperty("java.class.path"), main.getName()), arguments.stream())
                .toList());
    }

    /** In one line, for above the figures. */
    String described() {
        return "%d cores, %s %s, JDK %s, %s"
                .formatted(
                        ProcessHandle.current().info().command().isEmpty() ? 0 : all(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        cores.isPresent()
                                ? "servers on the first core, load client on the second"
                                : "NOT PINNED: without taskset server and client share all cores");
    }

    /** Of the machine, not of this process, which may have pinned itself. */
    private static int all() {
        try {
            Process process = new ProcessBuilder("getconf", "_NPROCESSORS_ONLN").start();
            return Integer.parseInt(new String(process.getInputStream().readAllBytes()).strip());
        } catch (IOException | NumberFormatException e) {
            return Runtime.getRuntime().availableProcessors();
        }
    }
}
