package nl.meepraten.config.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** What holds for every page, on a wide screen and on a phone: nothing for axe to find, and nothing beside the screen. */
final class Checks {

    static final int WIDE = 1360;
    static final int HEIGHT = 900;
    private static final int NARROW = 320;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** With {@code -Dmeepraten.screenshots=folder} each page that is checked is kept there as a picture. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("meepraten.screenshots")).map(Path::of);

    private Checks() {}

    /** Fails with everything that is wrong with the page as it is now; leaves it wide. */
    static void hold(Page page, String name) {
        Assertions.assertThat(problems(page, name)).as(name).isEmpty();
    }

    static List<String> problems(Page page, String name) {
        List<String> problems = new ArrayList<>();
        for (int width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, HEIGHT);
            PICTURES.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder.resolve(name.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png"))));
            overflow(page).ifPresent(problem -> problems.add(name + " at " + width + ": " + problem));
            for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
                for (CheckedNode node : rule.getNodes()) {
                    problems.add(name + " at " + width + ": " + rule.getId() + " at " + node.getTarget() + " in "
                            + node.getHtml());
                }
            }
        }
        return problems;
    }

    /** How far the page reaches beside the screen, and the elements that do. */
    private static Optional<String> overflow(Page page) {
        Object beside = page.evaluate("""
                () => {
                  const root = document.documentElement;
                  if (root.scrollWidth === root.clientWidth) return '';
                  const wide = [...document.body.querySelectorAll('*')]
                    .filter(one => one.getBoundingClientRect().right > root.clientWidth + 1).slice(0, 4)
                    .map(one => one.tagName + '.' + one.className);
                  return root.scrollWidth + ' wide: ' + wide.join(', ');
                }""");
        return Optional.of(beside.toString()).filter(text -> !text.isEmpty());
    }
}
