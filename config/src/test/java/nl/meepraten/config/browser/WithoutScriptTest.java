package nl.meepraten.config.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import nl.meepraten.config.DemoProgram;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything works in a browser that runs no scripts, except that new messages appear by themselves. */
@Tag("browser")
class WithoutScriptTest {

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
    void an_officer_looks_at_a_preview_and_publishes() {
        Panel panel = stage.panel(stage.pageWithoutScript());
        panel.logIn(DemoProgram.officer());
        panel.follow("Nieuwe vraag");
        panel.writeDraft();
        panel.page.locator("[name=doe][value=voorbeeld]").last().click();
        assertThat(panel.page.locator("#voorbeeld")).containsText(Panel.QUESTION);
        panel.page.fill("#contact", "");
        panel.press("Nakijken en versturen");
        assertThat(panel.page.locator("[role=alert]")).containsText("wie de vaste contactpersoon is");
        assertThat(panel.page.locator("#onderwerp")).hasValue("de douches");
        panel.page.fill("#contact", "Karin: 06 00000000");
        panel.publish();
    }

    @Test
    void a_result_is_downloaded_by_keyboard_from_the_panel_and_from_the_page_for_everyone() {
        Panel panel = stage.panel(stage.pageWithoutScript());
        panel.logIn(DemoProgram.officer());
        panel.open("/vragen");
        panel.page.locator("a[href$='/uitslag']").first().click();
        Assertions.assertThat(downloaded(panel)).matches("uitslag-[a-z0-9-]+\\.csv");
        panel.follow("Openbare uitslag");
        Assertions.assertThat(downloaded(panel)).matches("uitslag-[a-z0-9-]+\\.csv");
    }

    private static String downloaded(Panel panel) {
        return panel.page
                .waitForDownload(() -> panel.page
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download als CSV"))
                        .press("Enter"))
                .suggestedFilename();
    }

    @Test
    void the_council_reads_a_story_and_releases_it() {
        Panel panel = stage.panel(stage.pageWithoutScript());
        panel.logIn(DemoProgram.council());
        // How many are left stands there too; the next story may well say the same.
        String head = panel.page.locator(".kopregel .klein").innerText();
        panel.page.fill("#tekst", "Iemand zoekt een plek waar het rustig is.");
        panel.press("Vrijgeven");
        assertThat(panel.page.locator("[role=status]")).containsText("Dank u wel.");
        assertThat(panel.page.locator(".kopregel .klein")).not().hasText(head);

        stage.phone(stage.pageWithoutScript(), "soepbus").press("+ 1 dag");
        Panel officer = stage.panel(stage.pageWithoutScript());
        officer.logIn(DemoProgram.officer());
        officer.open("/verhalen");
        assertThat(officer.page.locator(".verhalen")).containsText("Iemand zoekt een plek waar het rustig is.");
    }

    @Test
    void a_message_is_sent_and_its_reply_read() {
        Phone phone = stage.phone(stage.pageWithoutScript(), "soepbus");
        phone.send("SOEP");
        untilHeard(phone.page, "Doe je mee?");
        phone.send("ja");
        untilHeard(phone.page, "Waar haal jij");
    }

    /** As long as it takes; each look is a page that is loaded anew. */
    private static void untilHeard(Page page, String words) {
        for (int looks = 0; looks < 50; looks++) {
            if (page.locator("#gesprek li").last().innerText().contains(words)) {
                return;
            }
            page.getByText("Toon nieuwe berichten").click();
        }
        throw new AssertionError("The reply \"" + words + "\" did not come.");
    }
}
