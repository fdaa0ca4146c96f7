package nl.meepraten.webadmin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.Account;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links an administrator gives out: for somebody new, and for a colleague who lost the password. */
class SettingsPagesTest {

    private static final String PASSWORD = "vier appels in een mand";
    private static final Pattern LINK = Pattern.compile("/uitnodiging\\?code=([0-9a-f]+)");

    @TempDir
    private Path folder;

    private Town town;
    private Accounts accounts;
    private Account samira;
    private Browser browser;

    @BeforeEach
    void open() {
        town = new Town(folder);
        accounts = new Accounts(town.database, Ids.secure(), town.clock());
        samira = accounts.create("Samira", "samira@dorpstad.example", Role.OFFICER, PASSWORD)
                .orElseThrow();
        browser = browser(Role.ADMINISTRATOR);
    }

    private Browser browser(Role role) {
        return new Browser(role, new SettingsPages(accounts, town.places, town.audit, Browser.PAGES)::routes);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    private static String code(Browser.Page page) {
        Matcher link = LINK.matcher(page.text());
        assertThat(link.find()).as(page.words()).isTrue();
        return link.group(1);
    }

    @Test
    void somebodyNewGetsALinkForOneRole() {
        String code = code(browser.post("/beheer/uitnodigen", Map.of("rol", "COUNCIL")));
        assertThat(accounts.invitation(code)).contains(Role.COUNCIL);
        assertThat(accounts.accept(code, "Ria", "ria@raad.example", PASSWORD)).isPresent();
    }

    @Test
    void aColleagueWhoLostThePasswordGetsALinkOfTheirOwn() {
        assertThat(browser.get("/beheer").text())
                .contains("aria-label=\"Nieuw wachtwoord voor Samira: maak een link\">Nieuw wachtwoord<");
        String code = code(browser.post("/beheer/nieuw-wachtwoord", Map.of("account", samira.id())));
        assertThat(accounts.accept(code, "Samira", samira.email(), "vijf peren in een krat"))
                .contains(new Accounts.Accepted(samira, true));
    }

    @Test
    void aLinkForNobodyWeKnowIsNotMade() {
        assertThat(browser.post("/beheer/nieuw-wachtwoord", Map.of("account", "nobody"))
                        .status())
                .isEqualTo(400);
        assertThat(browser.post("/beheer/uitnodigen", Map.of("rol", "BURGEMEESTER"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlyAnAdministratorMakesLinks() {
        try (Browser officer = browser(Role.OFFICER)) {
            assertThat(officer.post("/beheer/nieuw-wachtwoord", Map.of("account", samira.id()))
                            .status())
                    .isEqualTo(403);
            assertThat(officer.get("/beheer").status()).isEqualTo(403);
        }
    }
}
