package nl.meepraten.config.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** What holds for every page, on a wide screen and on a phone: nothing for axe to find, and nothing beside the screen. */
final class Checks {

    static final int WIDE = 1360;
    static final int HEIGHT = 900;
    private static final int NARROW = 320;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Run as it is: the builder that comes with it takes thrice as long, for frames that no page of ours has. */
    private static final String AXE = axe();

    /** What axe finds, and how far the page reaches beside the screen and which elements do. */
    private static final String FIND = """
            async rules => {
              const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations']});
              const problems = found.violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ' at ' + node.target + ' in ' + node.html));
              const root = document.documentElement;
              if (root.scrollWidth !== root.clientWidth) {
                const wide = [...document.body.querySelectorAll('*')]
                  .filter(one => one.getBoundingClientRect().right > root.clientWidth + 1)
                  .map(one => one.tagName + '.' + one.className);
                problems.push(root.scrollWidth + ' wide: ' + wide.slice(0, 4));
              }
              return problems;
            }""";

    /** With {@code -Dmeepraten.screenshots=folder} each page that is checked is kept there as a picture. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("meepraten.screenshots")).map(Path::of);

    private Checks() {}

    /** Fails with everything that is wrong with the page as it is now; leaves it wide. */
    static void hold(Page page, String name) {
        Assertions.assertThat(problems(page, name)).as(name).isEmpty();
    }

    static List<String> problems(Page page, String name) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        List<String> problems = new ArrayList<>();
        for (int width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, HEIGHT);
            PICTURES.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder.resolve(name.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png"))));
            for (Object problem : (List<?>) page.evaluate(FIND, RULES)) {
                problems.add(name + " at " + width + ": " + problem);
            }
        }
        return problems;
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
