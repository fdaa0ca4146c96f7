package nl.meepraten.config;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meepraten.config.command.Home;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import nl.meepraten.webadmin.session.DemoLogin;

/** The whole program with its demo town, started in this process as {@link RunCommand} does, for tests in a browser. */
public final class DemoProgram implements AutoCloseable {

    private final Home home;
    private final Running running;
    private final Settings settings;

    private DemoProgram(Home home, Running running, Settings settings) {
        this.home = home;
        this.running = running;
        this.settings = settings;
    }

    /** Starts a town of its own in {@code root}, which must be empty. */
    public static DemoProgram start(Path root) {
        try {
            copy(Filled.ROOT, root);
            return run(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoProgram run(Path root) throws IOException {
        Settings settings = settings(root);
        Home home = Home.open(settings);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new DemoProgram(home, Wiring.start(settings, nowhere), settings);
    }

    /** A town that is filled once for all tests and then copied: filling takes seconds, copying does not. */
    private static final class Filled {

        static final Path ROOT = fill();

        private static Path fill() {
            try {
                Path root = Path.of("target/demo-town");
                delete(root);
                Files.createDirectories(root.resolve("config"));
                for (String list : List.of("places.yaml", "helplines.yaml", "plainwords.yaml")) {
                    Files.copy(Path.of(list), root.resolve("config").resolve(list));
                }
                run(root).close();
                return root;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path root) throws IOException {
            if (Files.exists(root)) {
                for (Path path : all(root).reversed()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : all(from)) {
            Path copy = to.resolve(from.relativize(path));
            if (!Files.exists(copy)) {
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Everything in a folder, each folder before what is in it. */
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }

    /** Both ports are taken at once, so that they differ. */
    private static Settings settings(Path root) throws IOException {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket two = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = Map.of(
                    "MEEPRATEN_PORT", String.valueOf(one.getLocalPort()),
                    "MEEPRATEN_ADMIN_PORT", String.valueOf(two.getLocalPort()));
            return new SettingsReader(root, environment).read(true);
        }
    }

    /** Where the panel is, without a slash at its end. */
    public String panel() {
        return PanelWiring.address(settings);
    }

    /** Where the public side is, without a slash at its end. */
    public String everyone() {
        return settings.web().publicUrl().toString();
    }

    public static DemoLogin officer() {
        return PanelWiring.DEMO_LOGINS.get(0);
    }

    public static DemoLogin council() {
        return PanelWiring.DEMO_LOGINS.get(1);
    }

    public static DemoLogin administrator() {
        return PanelWiring.DEMO_LOGINS.get(2);
    }

    @Override
    public void close() {
        running.close();
        try {
            home.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
