package nl.meepraten.config.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meepraten.webadmin.session.DemoLogin;

/** What people do in the panel with a mouse and a keyboard. */
final class Panel {

    static final String QUESTION = "Mogen de douches langer open?";

    final Page page;
    private final String address;

    Panel(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** All fields that have no proposal in them yet, by id, in the order of the form. */
    static Map<String, String> draft() {
        Map<String, String> draft = new LinkedHashMap<>();
        draft.put("onderwerp", "de douches");
        draft.put("v1", QUESTION);
        draft.put("doel", "We passen de tijden aan.");
        draft.put("open", "de tijden");
        draft.put("vast", "het gebouw");
        draft.put("contact", "Karin: 06 00000000");
        return draft;
    }

    void open(String path) {
        page.navigate(address + path);
    }

    void logIn(DemoLogin who) {
        open("/inloggen");
        page.fill("#email", who.email());
        page.fill("#wachtwoord", who.password());
        press("Inloggen");
        assertThat(page.locator(".kop__wie")).isVisible();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void heads(String title) {
        assertThat(page.locator("h1")).hasText(title);
    }

    void writeDraft() {
        draft().forEach((field, text) -> page.fill("#" + field, text));
    }

    void writeMeeting() {
        page.fill("#wat", "Thee en taart");
        page.fill("#waar", "De Haven, Kade 2");
        page.fill("#geregeld", "Hond mag mee");
        page.fill("#contact", "Karin: 06 00000000");
    }

    /** From the filled form to the running page; gives the path of the latter. */
    String publish() {
        press("Nakijken en versturen");
        heads("Klaar om te versturen?");
        press("Nu versturen");
        heads("de douches");
        assertThat(page).hasURL(Pattern.compile(".*/vragen/[a-z0-9]+"));
        return page.url().substring(address.length());
    }
}
