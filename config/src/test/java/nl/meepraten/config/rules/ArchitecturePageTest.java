package nl.meepraten.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code ARCHITECTURE.md} speaks of the code as it is. */
class ArchitecturePageTest {

    /** {@code Like} and {@code LikeThis}, also before a method: {@code Like.this()}; not {@code ALL_CAPS} or paths. */
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)*)[^`/]*`");

    @Test
    void names_only_classes_that_exist() throws IOException {
        Set<String> named = named(Files.readString(Code.ROOT.resolve("ARCHITECTURE.md")));
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(classes()).containsAll(named);
    }

    @Test
    void a_class_that_is_gone_is_seen() throws IOException {
        assertThat(classes()).doesNotContainAnyElementsOf(named("handled by `ClassThatIsGone.respond` at once"));
        assertThat(named("handled by `ClassThatIsGone.respond` at once")).containsExactly("ClassThatIsGone");
    }

    private static Set<String> named(String page) {
        return CLASS_NAME
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classes() throws IOException {
        return Sources.main().stream().map(Sources.File::className).collect(Collectors.toSet());
    }
}
