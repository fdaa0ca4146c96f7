package nl.meepraten.config.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class ToolsTest {

    @TempDir
    Path folder;

    private Path chromium;

    @BeforeEach
    void install() throws IOException {
        chromium = Files.createFile(folder.resolve("chromium"));
        assertThat(chromium.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void what_the_launcher_says_wins_from_what_is_on_the_path() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        assertThat(other.toFile().setExecutable(true)).isTrue();
        Map<String, String> path = Map.of("PATH", folder.toString());
        assertThat(new Tools(path).browser()).isEqualTo(chromium);
        assertThat(new Tools(Map.of("PATH", folder.toString(), "MEEPRATEN_TEST_BROWSER", other.toString())).browser())
                .isEqualTo(other);
    }

    @Test
    void without_a_browser_or_node_the_tests_fail_and_say_what_to_do() {
        assertThatThrownBy(() -> new Tools(Map.of()).browser())
                .hasMessageContaining("MEEPRATEN_TEST_BROWSER")
                .hasMessageContaining("--without-browser");
        assertThatThrownBy(() -> new Tools(Map.of("PATH", folder.toString(), "PLAYWRIGHT_NODEJS_PATH", "")).node())
                .hasMessageContaining("PLAYWRIGHT_NODEJS_PATH");
    }

    @Test
    void a_browser_that_is_not_where_the_launcher_says_is_no_browser() {
        assertThatThrownBy(() -> new Tools(Map.of(
                                "PATH",
                                folder.toString(),
                                "MEEPRATEN_TEST_BROWSER",
                                folder.resolve("gone").toString()))
                        .browser())
                .hasMessageContaining("MEEPRATEN_TEST_BROWSER");
    }
}
