package nl.meepraten.config;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Someone at a terminal, in a folder with a configuration of their own. */
public final class Typed {

    /** What came back: the exit code and both streams. */
    public record Answer(int code, String out, String err) {}

    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    /** In {@code root}, with the lists that are shipped and no {@code meepraten.yaml}. */
    Typed(Path root) {
        this(root, Map.of());
        try {
            Files.createDirectories(root.resolve("config"));
            for (String list : List.of("places.yaml", "helplines.yaml", "plainwords.yaml")) {
                Files.copy(Path.of(list), root.resolve("config").resolve(list));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Below the ports that a system hands out by itself, so that no connection of another test sits on one of them.
        with("MEEPRATEN_PORT", "17070").with("MEEPRATEN_ADMIN_PORT", "17071");
    }

    private Typed(Path root, Map<String, String> variables) {
        this.root = root;
        environment.putAll(variables);
    }

    /** In a folder that has a configuration already. */
    public static Typed in(Path root) {
        return new Typed(root, Map.of());
    }

    public Typed with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    Typed without(String variable) {
        environment.remove(variable);
        return this;
    }

    Typed configured(String yaml) {
        try {
            Files.writeString(root.resolve("config/meepraten.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The variables as they are set now. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    public Answer types(String... words) {
        return piped("", words);
    }

    /** With something on standard input. */
    Answer piped(String in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Main(
                        root,
                        environment,
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        print(out),
                        print(err))
                .run(words);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** What lies in the root beside the configuration. */
    List<String> made() {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("config"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
