package nl.meepraten.webadmin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the administrator reads about what staff did. */
class AuditPagesTest {

    private static final String PAGE = "/beheer/logboek";

    @TempDir
    private Path folder;

    private Town town;
    private Browser browser;

    @BeforeEach
    void open() {
        town = new Town(folder);
        browser = browser(Role.ADMINISTRATOR);
    }

    private Browser browser(Role role) {
        return new Browser(role, new AuditPages(town.audit, Browser.PAGES, Town.ZONE)::routes);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    @Test
    void an_empty_log_says_so() {
        assertThat(browser.get(PAGE).words())
                .contains("Er is nog niets gebeurd.", "Inloggen lukte niet: geen enkele keer");
    }

    @Test
    void every_kind_of_deed_has_words_and_an_hour() {
        for (AuditLog.Kind kind : AuditLog.Kind.values()) {
            String object = switch (kind) {
                case INVITED, JOINED -> "COUNCIL";
                case PUBLISHED, WITHDREW, SENT_FEEDBACK -> "abcd2345";
                case PLANNED_MEETING, CHANGED_MEETING, INVITED_TO_MEETING, CANCELLED_MEETING -> "lunch123";
                case CHECKED_LANGUAGE, SWITCHED_LANGUAGE_OFF -> "uk";
                case LOGGED_IN, RENEWED_PASSWORD, DECIDED_STORY, ANSWERED_STORY, RESTORED_BACKUP -> "";
            };
            town.audit.note("nobody", kind, object);
        }
        town.audit.countFailedLogin();
        Browser.Page page = browser.get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words())
                .contains("3 november, 12 uur", "verstuurde een vraag", "besloot over een verhaal", "cliëntenraad")
                .contains("zette een taal uit Oekraïens")
                .contains("1 keer in de laatste 24 uur")
                .doesNotContainPattern("[0-9]{1,2}[:.][0-9]{2}");
        assertThat(page.text()).contains("href=\"/vragen/abcd2345\"", "href=\"/bijeenkomsten/lunch123\"");
    }

    @Test
    void older_lines_are_on_the_next_page() {
        for (int i = 0; i < 51; i++) {
            town.audit.note("nobody", AuditLog.Kind.LOGGED_IN, "");
        }
        assertThat(browser.get(PAGE).text()).contains(PAGE + "?pagina=2").doesNotContain("pagina=0");
        assertThat(browser.get(PAGE + "?pagina=2").text())
                .contains(PAGE + "?pagina=1")
                .doesNotContain("pagina=3");
        for (String odd : new String[] {"0", "-1", "x", "99999999999", "9999"}) {
            assertThat(browser.get(PAGE + "?pagina=" + odd).status()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void an_officer_does_not_see_it() {
        try (Browser officer = browser(Role.OFFICER)) {
            assertThat(officer.get(PAGE).status()).isEqualTo(403);
        }
    }

    /** Who makes an account for the council can read stories with it: the council sees that it was made. */
    @Test
    void the_council_sees_who_was_invited_to_it() {
        try (Browser council = browser(Role.COUNCIL)) {
            assertThat(council.get(PAGE).status()).isEqualTo(200);
        }
    }
}
