package nl.meepraten.webadmin.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that cost money and sentences that are long, pointed out where they stand; no script needed. */
class LanguageHelpTest {

    private static final String WORD_PROCESSOR = "Mag de “hond” mee… ja\u00A0of nee?";

    @TempDir
    private Path folder;

    private Town town;
    private Browser browser;

    @BeforeEach
    void open() {
        town = new Town(folder);
        browser = Desk.of(town, Role.OFFICER);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    private static Map<String, String> asking(String question, String button) {
        Map<String, String> form = new HashMap<>();
        form.put("doe", button);
        form.put("onderwerp", "de nachtopvang");
        form.put("v1", question);
        form.put("v1-soort", "YES_NO");
        form.put("open", "de regels");
        form.put("vast", "meer bedden");
        form.put("contact", "Karin: 06 00000000");
        return form;
    }

    @Test
    void plain_words_get_a_nod() {
        assertThat(browser.post("/vragen", asking("Mag de hond mee?", "voorbeeld"))
                        .words())
                .contains("Gewone tekens: geen duurdere sms.", "Korte zinnen: hoogstens 15 woorden.")
                .doesNotContain("Vervang door gewone tekens");
    }

    @Test
    void each_odd_character_is_shown_with_its_place_and_what_it_becomes() {
        for (String path : new String[] {"/vragen", "/vragen/voorbeeld"}) {
            Browser.Page page = browser.post(path, asking(WORD_PROCESSOR, "voorbeeld"));
            assertThat(page.words())
                    .as(path)
                    .contains("4 tekens maken de sms duurder", "wordt \"", "wordt ...", "wordt een gewone spatie");
            assertThat(page.text())
                    .contains("<mark><bdi>“</bdi></mark><bdi>hond” mee…", "<mark><bdi>U+00A0</bdi></mark>")
                    .contains("name=\"doe\" value=\"gewone-tekens\"", "href=\"#v1\"");
        }
    }

    @Test
    void one_button_makes_them_plain_and_loses_nothing_else() {
        Map<String, String> form = asking(WORD_PROCESSOR, "gewone-tekens");
        form.put("onderwerp", "de cliëntenraad – en meer");
        form.put("doel", "Voor de cliëntenraad.");
        Browser.Page page = browser.post("/vragen", form);
        assertThat(page.words()).contains("Mag de \"hond\" mee... ja of nee?");
        assertThat(page.text())
                .contains("value=\"de clientenraad - en meer\"", "value=\"Voor de cliëntenraad.\"")
                .contains("value=\"Karin: 06 00000000\"");
        assertThat(page.words()).contains("Gewone tekens: geen duurdere sms.");
    }

    @Test
    void what_no_button_can_replace_is_left_to_the_officer() {
        Browser.Page page = browser.post("/vragen", asking("Mag de 🐕 mee?", "gewone-tekens"));
        assertThat(page.words())
                .contains("Eén teken maakt de sms duurder", "kies zelf een ander teken")
                .doesNotContain("Vervang door gewone tekens");
        assertThat(page.text()).contains("Mag de 🐕 mee?</textarea>");
    }

    @Test
    void a_long_sentence_is_pointed_out_and_two_short_ones_are_not() {
        String fifteen = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien";
        assertThat(browser.post("/vragen", asking(fifteen + " zestien?", "voorbeeld"))
                        .words())
                .contains("een twee drie vier vijf ...", "Deze zin heeft 16 woorden.");
        assertThat(browser.post("/vragen", asking(fifteen + ". " + fifteen + "?", "voorbeeld"))
                        .words())
                .contains("Korte zinnen: hoogstens 15 woorden.");
    }

    @Test
    void a_text_of_odd_characters_only_stays_readable() {
        Browser.Page page = browser.post("/vragen", asking("😀".repeat(60), "voorbeeld"));
        assertThat(page.words()).contains("60 tekens maken de sms duurder", "En nog 52 tekens.");
    }
}
