package nl.meepraten.config.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.meepraten.config.DemoProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a mouse, and always seeing where one is. */
@Tag("browser")
class KeyboardTest {

    private static final int MOST_TABS = 80;

    /** Whether what has the focus shows it, inside the screen; the page itself need not. */
    private static final String SHOWS_FOCUS = """
            () => {
              const one = document.activeElement;
              if (one === document.body) return true;
              const style = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                && box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
            }""";

    @TempDir
    static Path folder;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open(folder);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void from_logging_in_to_publishing() {
        Page page = stage.page();
        stage.panel(page).open("/inloggen");
        type(page, "#email", DemoProgram.officer().email());
        type(page, "#wachtwoord", DemoProgram.officer().password());
        press(page, "main form button", "Enter");
        assertThat(page.locator(".kop__wie")).isVisible();
        press(page, "main a[href='/vragen/nieuw']", "Enter");
        assertThat(page.locator("#onderwerp")).isVisible();
        Panel.draft().forEach((field, text) -> {
            if (field.equals("open")) {
                // Radio buttons are one stop; arrows choose among them.
                press(page, "[name=ladder]", "ArrowDown");
                assertThat(page.locator("[name=ladder][value='3']")).isChecked();
            }
            type(page, "#" + field, text);
        });
        press(page, "[name=doe][value=controleer]", "Space");
        assertThat(page.locator("h1")).hasText("Klaar om te versturen?");
        press(page, "main form button", "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/vragen/[a-z0-9]+"));
        assertThat(page.locator("main")).containsText("Jij geeft advies");
    }

    @Test
    void the_first_stop_skips_the_menu() {
        Panel panel = stage.panel(stage.page());
        panel.logIn(DemoProgram.officer());
        panel.page.keyboard().press("Tab");
        assertThat(panel.page.locator(":focus")).hasText("Naar de inhoud");
        assertThat((Boolean) panel.page.evaluate(SHOWS_FOCUS)).isTrue();
        panel.page.keyboard().press("Enter");
        panel.page.keyboard().press("Tab");
        assertThat(panel.page.locator("main :focus")).hasCount(1);
    }

    @Test
    void a_message_from_the_phone() {
        Phone phone = stage.phone(stage.page(), "soepbus");
        type(phone.page, "#tekst", "SOEP");
        phone.page.keyboard().press("Enter");
        phone.hears("Doe je mee?");
    }

    /** Every stop of the screens that are used most. */
    @Test
    void the_focus_is_seen_at_every_stop() {
        Panel panel = stage.panel(stage.page());
        panel.logIn(DemoProgram.officer());
        walk(panel.page, "main a[href='/vragen/nieuw']");
        panel.open("/vragen/nieuw");
        walk(panel.page, "[name=doe][value=bewaar]");
        walk(stage.phone(stage.page(), "soepbus").page, ".knoppen a");
    }

    /** Proves that the test can see a focus that is not shown. */
    @Test
    void a_focus_that_is_not_shown_is_found() {
        Page page = stage.page();
        page.setContent("<a href='/' style='outline:none'>Nergens te zien</a>");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate(SHOWS_FOCUS)).isFalse();
    }

    private static void type(Page page, String field, String text) {
        walk(page, field);
        page.keyboard().type(text);
    }

    private static void press(Page page, String control, String key) {
        walk(page, control);
        page.keyboard().press(key);
    }

    /** Presses Tab until {@code target} has the focus. */
    private static void walk(Page page, String target) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate(SHOWS_FOCUS))
                    .as(() -> "the focus is seen at " + page.evaluate("() => document.activeElement.outerHTML"))
                    .isTrue();
            if ((Boolean) page.evaluate("target => document.activeElement.matches(target)", target)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + target + ".");
    }
}
