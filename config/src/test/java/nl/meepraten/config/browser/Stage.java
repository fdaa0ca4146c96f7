package nl.meepraten.config.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import nl.meepraten.config.DemoProgram;

/** The demo town with a browser beside it. */
final class Stage implements AutoCloseable {

    /** Longest that a page may take to show what is expected, in milliseconds. */
    private static final double PATIENCE = 15_000;

    final DemoProgram program;
    private final Playwright playwright;
    private final Browser browser;

    private Stage(DemoProgram program, Playwright playwright, Browser browser) {
        this.program = program;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts both; the town's data are in {@code folder}. */
    static Stage open(Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Tools.playwright();
        return new Stage(DemoProgram.start(folder), playwright, Tools.launch(playwright));
    }

    /** A page that shares no cookies with other pages. */
    Page page() {
        return page(new Browser.NewContextOptions());
    }

    Page pageWithoutScript() {
        return page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page page(Browser.NewContextOptions how) {
        Page page = browser.newContext(
                        how.setViewportSize(Checks.WIDE, Checks.HEIGHT).setLocale("nl-NL"))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    Panel panel(Page page) {
        return new Panel(page, program.panel());
    }

    /** The phone of the invented person with this key, in {@code page}. */
    Phone phone(Page page, String person) {
        return new Phone(page, program.everyone(), person);
    }

    @Override
    public void close() {
        playwright.close();
        program.close();
    }
}
