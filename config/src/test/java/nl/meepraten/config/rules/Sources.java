package nl.meepraten.config.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of all modules, without tests. */
final class Sources {

    /** @param path from the root of the project */
    record File(Path path, String text) {
        String className() {
            return path.getFileName().toString().replace(".java", "");
        }
    }

    private Sources() {}

    static List<File> main() throws IOException {
        try (Stream<Path> modules = Stream.of("core", "bot", "web-admin", "config")
                .map(module -> Code.ROOT.resolve(module + "/src/main/java"))) {
            return modules.flatMap(Sources::javaFiles).toList();
        }
    }

    private static Stream<File> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Sources::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File read(Path file) {
        try {
            return new File(Code.ROOT.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
