package nl.meepraten.config.rules;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files with words for people, of all modules. */
final class Bundles {

    /** Words in one file, by their key. */
    record Bundle(Path path, Map<String, String> words) {

        /** The names in braces of one pattern. */
        Set<String> arguments(String key) {
            return new MessageFormat(words.getOrDefault(key, "")).getArgumentNames();
        }
    }

    private Bundles() {}

    /** Every file whose name ends with {@code _nl.properties}. */
    static List<Bundle> dutch() throws IOException {
        List<Bundle> found = new ArrayList<>();
        for (String module : List.of("core", "bot", "web-admin", "config")) {
            try (Stream<Path> files = Files.walk(Code.ROOT.resolve(module + "/src/main/resources"))) {
                files.filter(file -> file.toString().endsWith("_nl.properties")).forEach(file -> found.add(read(file)));
            }
        }
        return found;
    }

    static Path english(Bundle dutch) {
        return dutch.path()
                .resolveSibling(dutch.path().getFileName().toString().replace("_nl.properties", "_en.properties"));
    }

    static Bundle read(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return new Bundle(file, words);
    }

    /** What differs between two files with the same words in two languages. */
    static List<String> differences(Bundle one, Bundle other) {
        List<String> differences = new ArrayList<>();
        one.words().keySet().stream()
                .filter(key -> !other.words().containsKey(key))
                .forEach(key -> differences.add(key + " is not in " + other.path()));
        other.words().keySet().stream()
                .filter(key -> !one.words().containsKey(key))
                .forEach(key -> differences.add(key + " is not in " + one.path()));
        one.words().keySet().stream()
                .filter(key -> !one.arguments(key).equals(other.arguments(key)))
                .filter(other.words()::containsKey)
                .forEach(key -> differences.add(key + " has other arguments in " + other.path()));
        return differences;
    }
}
