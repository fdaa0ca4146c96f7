package nl.meepraten.config.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody with the phone in the browser. */
final class Phone {

    final Page page;

    Phone(Page page, String address, String person) {
        this.page = page;
        page.navigate(address + "/proeftelefoon?wie=" + person);
    }

    void send(String text) {
        page.fill("#tekst", text);
        press("Versturen");
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Waits until the newest message to the phone holds these words. */
    void hears(String words) {
        assertThat(page.locator("#gesprek li").last()).containsText(words);
    }
}
