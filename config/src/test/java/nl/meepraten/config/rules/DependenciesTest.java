package nl.meepraten.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what the program is made of names every library on the class path, and no other. */
class DependenciesTest {

    private static final Pattern LIBRARY = Pattern.compile("[a-z][a-z0-9.-]+:[a-zA-Z][a-zA-Z0-9._-]+");

    @Test
    void everyLibraryIsNamed() throws IOException {
        List<String> named = named();

        assertThat(jars())
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(named).as(jar).anyMatch(library -> isIn(jar, library)));
    }

    @Test
    void everythingThatIsNamedIsThere() throws IOException {
        List<String> jars = jars();

        assertThat(named())
                .hasSizeGreaterThan(20)
                .allSatisfy(library -> assertThat(jars).as(library).anyMatch(jar -> isIn(jar, library)));
    }

    @Test
    void controlAnUnknownJarWouldBeFound() throws IOException {
        String unknown = "/somewhere/org/example/unknown/1.0/unknown-1.0.jar";

        assertThat(named()).noneMatch(library -> isIn(unknown, library));
        assertThat(isIn(unknown, "org.example:unknown")).isTrue();
    }

    private static List<String> named() throws IOException {
        return LIBRARY.matcher(Files.readString(page()))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static Path page() {
        return Path.of("..", "docs", "dependencies.md");
    }

    private static List<String> jars() {
        return Stream.of("surefire.test.class.path", "java.class.path")
                .map(property -> System.getProperty(property, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(jar -> jar.endsWith(".jar"))
                .filter(jar -> !jar.contains("surefire") && !jar.contains(File.separator + "target" + File.separator))
                .distinct()
                .toList();
    }

    /** A repository keeps a library in a folder for its group, and in that one for its name and its version. */
    private static boolean isIn(String jar, String library) {
        String[] parts = library.split(":");
        String folder = parts[0].replace('.', '/') + "/" + parts[1] + "/";
        return jar.replace(File.separatorChar, '/').contains("/" + folder);
    }
}
