package nl.meepraten.config.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs that browser tests need, where the launcher says they are or where they usually are. */
final class Tools {

    private final Map<String, String> environment;

    /** @param environment the variables, as of {@link System#getenv()} */
    Tools(Map<String, String> environment) {
        this.environment = environment;
    }

    Path browser() {
        return find("MEEPRATEN_TEST_BROWSER", List.of("chromium", "chromium-browser", "google-chrome"));
    }

    /** What drives the browser. */
    Path node() {
        return find("PLAYWRIGHT_NODEJS_PATH", List.of("node", "nodejs"));
    }

    /** What tests talk to browsers with; close it. */
    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        new Tools(System.getenv()).node().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    }

    /** A browser, which closes with {@code playwright}. */
    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(new Tools(System.getenv()).browser())
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Never skips: a test that quietly did not run would look like one that succeeded. */
    private Path find(String variable, List<String> names) {
        Optional<Path> told = Optional.of(environment.getOrDefault(variable, ""))
                .filter(text -> !text.isBlank())
                .map(Path::of);
        return told.or(() ->
                        names.stream().flatMap(name -> onPath(name).stream()).findFirst())
                .filter(Files::isExecutable)
                .orElseThrow(() -> new IllegalStateException("The browser tests need " + names.getFirst()
                        + ". Install it, set " + variable + " to where it is, or run"
                        + " \"./meepraten test --without-browser\", which says what was not tested."));
    }

    private Optional<Path> onPath(String name) {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path file = Path.of(folder).resolve(name);
            if (Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
