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
        Browser.Page page = browser.post("/vragen", asking("Mag de hond mee?", "voorbeeld"));
        assertThat(page.words())
                .contains("Gewone tekens: geen duurdere sms.", "Korte zinnen: hoogstens 15 woorden.")
                .contains("Gewone woorden: geen kantoortaal gevonden.", "Eén ding per vraag, zonder antwoord erin.")
                .doesNotContain("Vervang door gewone tekens", "Tip:");
    }

    @Test
    void each_odd_character_is_shown_with_its_place_and_what_it_becomes() {
        for (String path : new String[] {"/vragen", "/vragen/voorbeeld"}) {
            Browser.Page page = browser.post(path, asking(WORD_PROCESSOR, "voorbeeld"));
            assertThat(page.words())
                    .as(path)
                    .contains("4 tekens maken de sms duurder", "Gewoon teken: \"", "Gewoon teken: ...")
                    .contains("Maak er een gewone spatie van.", "Deze tekens maken de sms duurder: “ ” … U+00A0");
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
                .contains("Eén teken maakt de sms duurder", "Kies zelf een ander teken")
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
        assertThat(page.words()).contains("60 tekens maken de sms duurder", "En nog 52 tips.");
    }

    @Test
    void tips_stand_at_the_field_they_are_about_which_names_them() {
        Map<String, String> form = asking("Ben je het ermee eens, indien de Wmo verandert?", "voorbeeld");
        form.put("doel", "Met betrekking tot het plan.");
        form.put("vertaal", "en");
        form.put("onderwerp-en", "when we commence");
        Browser.Page page = browser.post("/vragen", form);
        assertThat(at(page, "v1"))
                .contains("indien</bdi>", "is een moeilijk woord. Schrijf liever:", "<b lang=\"nl\">als</b>")
                .contains("Wmo</bdi>", "is taal van wetten en kantoren")
                .contains("Ben je het ermee eens</bdi>", "stuurt naar een antwoord");
        assertThat(at(page, "doel")).contains("Met betrekking tot</bdi>", "Schrijf liever:", "<b lang=\"nl\">over</b>");
        assertThat(at(page, "onderwerp-en")).contains("<q lang=\"en\">", "commence</bdi>", "start");
        assertThat(at(page, "open")).doesNotContain("Tip:");
        assertThat(page.text()).contains("aria-describedby=\"v1-uitleg v1-tips\"");
        assertThat(page.words()).contains("4 moeilijke woorden", "Eén tip over hoe u het vraagt");
    }

    @Test
    void the_preview_brings_tips_to_their_fields_and_takes_old_ones_away() {
        Browser.Page page =
                browser.post("/vragen/voorbeeld", asking("Slaap je goed en voel je je veilig?", "voorbeeld"));
        assertThat(page.text())
                .contains("<div class=\"tips\" id=\"v1-tips\" hx-swap-oob=\"true\">")
                .contains("<div class=\"tips\" id=\"onderwerp-tips\" hx-swap-oob=\"true\">")
                .doesNotContain("onderwerp-en-tips");
        assertThat(at(page, "v1")).contains("en voel je</bdi>", "een tweede vraag");
    }

    @Test
    void tips_hold_nothing_up() {
        Map<String, String> form = asking("Vind je ook dat de Wmo beter kan?", "controleer");
        form.put("doel", "Voor het plan.");
        form.put("ladder", "3");
        form.put("antwoordop", Town.PROMISED.toString());
        form.put("laatstedag", Town.LAST_DAY.toString());
        Browser.Page sent = browser.post("/vragen", form);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(browser.get(sent.location()).words()).contains("Nu versturen", "Taalhulp heeft nog 2 tips.");
    }

    /** What stands at a field as tips. */
    private static String at(Browser.Page page, String field) {
        String text = page.text();
        int start = text.indexOf("id=\"" + field + "-tips\"");
        assertThat(start).as(field).isPositive();
        return text.substring(start, text.indexOf("</div>", start));
    }
}
