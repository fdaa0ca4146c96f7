package nl.meepraten.webadmin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.Map;
import nl.meepraten.core.spoken.Checked;
import nl.meepraten.core.spoken.SpokenLanguages;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator reads the texts beside the Dutch ones, and switches a language on by naming who checked them. */
class LanguagePagesTest {

    @TempDir
    private Path folder;

    private Town town;
    private SpokenLanguages languages;
    private Browser browser;

    @BeforeEach
    void open() {
        town = new Town(folder);
        languages = town.languages;
        browser = browser(Role.ADMINISTRATOR);
    }

    private Browser browser(Role role) {
        return new Browser(role, new LanguagePages(languages, town.texts, town.audit, Browser.PAGES)::routes);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    @Test
    void all_six_are_off_until_somebody_checked_them() {
        Browser.Page page = browser.get("/beheer/talen");
        assertThat(page.words()).contains("Turks Türkçe", "Arabisch العربية", "Oekraïens українська");
        assertThat(page.words().split("Uit Nog niet nagekeken", -1)).hasSize(7);
        assertThat(page.text()).contains("<bdi lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void each_text_stands_beside_the_dutch_one_in_its_own_direction() {
        Browser.Page page = browser.get("/beheer/talen/ar");
        assertThat(page.text())
                .contains("<p lang=\"ar\" dir=\"rtl\">" + town.texts.say(Language.AR, Text.STOP_DONE) + "</p>")
                .contains("<bdi>" + town.texts.say(Language.NL, Text.STOP_DONE) + "</bdi>");
        assertThat(page.words()).contains("{municipality}", "{suicideLine}");
    }

    @Test
    void a_name_and_a_tick_switch_it_on_and_that_is_noted() {
        assertThat(browser.post("/beheer/talen/tr/aan", Map.of("wie", "Ayse, tolkencentrum", "klopt", "ja"))
                        .location())
                .isEqualTo("/beheer/talen");
        assertThat(languages.on()).containsExactly(Language.TR);
        assertThat(browser.get("/beheer/talen").words())
                .contains("Aan Nagekeken op 3 november door Ayse, tolkencentrum");
        assertThat(browser.get("/beheer/talen/tr").words()).contains("Deze taal staat aan");
        assertThat(town.audit.page(1).entries())
                .extracting(AuditLog.Entry::kind, AuditLog.Entry::object)
                .containsExactly(tuple(AuditLog.Kind.CHECKED_LANGUAGE, "tr"));
    }

    @Test
    void without_a_name_or_without_a_tick_nothing_happens_and_what_was_typed_stays() {
        Browser.Page unticked = browser.post("/beheer/talen/tr/aan", Map.of("wie", "Ayse <b>"));
        assertThat(unticked.status()).isEqualTo(422);
        assertThat(unticked.text()).contains("value=\"Ayse &lt;b", "aria-describedby=\"wie-uitleg wie-letop\"");
        assertThat(browser.post("/beheer/talen/tr/aan", Map.of("wie", "  ", "klopt", "ja"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/beheer/talen/tr/aan", Map.of("wie", "x".repeat(121), "klopt", "ja"))
                        .status())
                .isEqualTo(422);
        assertThat(languages.checked()).isEmpty();
    }

    @Test
    void it_can_be_switched_off_again() {
        languages.check(Language.PL, "Jan");
        browser.post("/beheer/talen/pl/uit", Map.of());
        assertThat(languages.checked()).isEmpty();
        assertThat(town.audit.page(1).entries())
                .extracting(AuditLog.Entry::kind)
                .containsExactly(AuditLog.Kind.SWITCHED_LANGUAGE_OFF);
    }

    @Test
    void texts_that_changed_since_ask_to_be_checked_once_more() {
        languages.check(Language.ES, "Maria");
        town.database.writeAlone(handle -> handle.execute("update spoken_language set texts = 'old'"));
        assertThat(browser.get("/beheer/talen").words()).contains("Uit De teksten zijn veranderd");
        browser.post("/beheer/talen/es/aan", Map.of("wie", "Carmen", "klopt", "ja"));
        assertThat(languages.checked()).extracting(Checked::by).containsExactly("Carmen");
        assertThat(languages.on()).containsExactly(Language.ES);
    }

    @Test
    void dutch_and_unknown_languages_have_no_page() {
        assertThat(browser.get("/beheer/talen/nl").status()).isEqualTo(404);
        assertThat(browser.post("/beheer/talen/xx/aan", Map.of("wie", "x", "klopt", "ja"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_officer_has_nothing_to_do_with_it() {
        try (Browser officer = browser(Role.OFFICER)) {
            assertThat(officer.get("/beheer/talen").status()).isEqualTo(403);
            assertThat(officer.post("/beheer/talen/tr/aan", Map.of("wie", "x", "klopt", "ja"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(languages.checked()).isEmpty();
    }
}
