package nl.meepraten.webadmin.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.text.Language;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question carries translations in the languages that are spoken, typed by people. */
class TranslationFormTest {

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

    private static Map<String, String> form(String button) {
        Map<String, String> form = new HashMap<>();
        form.put("doe", button);
        form.put("onderwerp", "de nachtopvang");
        form.put("v1", "Mag de hond mee?");
        form.put("v1-soort", "YES_NO");
        form.put("doel", "Voor de regels.");
        form.put("ladder", "3");
        form.put("open", "de regels");
        form.put("vast", "meer bedden");
        form.put("contact", "Karin: 06 00000000");
        form.put("antwoordop", Town.PROMISED.toString());
        form.put("laatstedag", Town.LAST_DAY.toString());
        return form;
    }

    private static Map<String, String> inArabic(String button) {
        Map<String, String> form = form(button);
        form.put("vertaal", "ar");
        form.put("onderwerp-ar", "المأوى الليلي");
        form.put("open-ar", "القواعد");
        form.put("vast-ar", "أسرة أكثر");
        form.put("v1-ar", "هل يمكن للكلب أن يدخل؟");
        return form;
    }

    @Test
    void only_english_is_offered_until_another_language_is_on() {
        assertThat(browser.get("/vragen/nieuw").text())
                .contains("name=\"vertaal\" value=\"en\"")
                .doesNotContain("value=\"tr\"");
        town.languages.check(Language.TR, "Ayse");
        assertThat(browser.get("/vragen/nieuw").text()).contains("name=\"vertaal\" value=\"tr\"");
        assertThat(browser.get("/vragen/nieuw").words()).contains("Deze vraag gaat ook in het Turks");
    }

    @Test
    void a_chosen_language_gets_fields_in_its_own_direction_and_what_is_typed_stays() {
        town.languages.check(Language.AR, "Samir");
        Map<String, String> chosen = form("talen");
        chosen.put("vertaal", "ar");
        Browser.Page empty = browser.post("/vragen", chosen);
        assertThat(empty.text()).contains("<textarea id=\"v1-ar\" name=\"v1-ar\" rows=\"2\" lang=\"ar\" dir=\"rtl\"");
        assertThat(empty.words()).contains("Vraag 1 in het Arabisch").doesNotContain("Vraag 1 in het Engels");
        Browser.Page typed = browser.post("/vragen", inArabic("voorbeeld"));
        assertThat(typed.text())
                .contains(">هل يمكن للكلب أن يدخل؟</textarea>", "value=\"المأوى الليلي\"")
                .contains("lang=\"ar\" dir=\"rtl\" value=\"القواعد\"");
        assertThat(typed.words()).contains("Gewone tekens: geen duurdere sms.");
    }

    @Test
    void it_is_saved_with_its_translation_and_counts_the_dearest_language() {
        town.languages.check(Language.AR, "Samir");
        String address = browser.post("/vragen", inArabic("bewaar")).location();
        Consultation saved = town.consultations.all().getFirst();
        assertThat(saved.translations())
                .containsOnly(Map.entry(
                        Language.AR,
                        new Translation(
                                "المأوى الليلي",
                                "القواعد",
                                "أسرة أكثر",
                                List.of(new Translation.Wording("هل يمكن للكلب أن يدخل؟", List.of())))));
        Browser.Page again = browser.get(address);
        assertThat(again.text())
                .contains("name=\"vertaal\" value=\"ar\" checked", ">هل يمكن للكلب أن يدخل؟</textarea>");
        assertThat(again.words()).contains("3 sms per persoon");
        assertThat(browser.post("/vragen", form("voorbeeld")).words()).contains("2 sms per persoon");
    }

    @Test
    void a_draft_keeps_a_translation_whose_language_was_switched_off() {
        town.languages.check(Language.AR, "Samir");
        String address = browser.post("/vragen", inArabic("bewaar")).location();
        town.languages.uncheck(Language.AR);
        assertThat(browser.get(address).text()).contains("name=\"vertaal\" value=\"ar\" checked");
    }

    @Test
    void a_translation_with_a_hole_is_pointed_out_in_its_language() {
        town.languages.check(Language.AR, "Samir");
        Map<String, String> hole = inArabic("controleer");
        hole.put("v1-ar", "");
        hole.put("vast-ar", "");
        Browser.Page refused = browser.post("/vragen", hole);
        assertThat(refused.words())
                .contains("Schrijf ook in het Arabisch: het onderwerp")
                .contains("Schrijf deze vraag en haar antwoorden ook in het Arabisch.");
        assertThat(refused.text())
                .contains("href=\"#onderwerp-ar\"", "id=\"onderwerp-ar-letop\"")
                .contains("href=\"#v1-ar\"", "id=\"v1-ar-letop\"", "aria-describedby=\"v1-ar-letop v1-ar-tips\"");
    }

    @Test
    void two_languages_stay_apart() {
        town.languages.check(Language.AR, "Samir");
        Map<String, String> both = inArabic("bewaar");
        both.put("onderwerp-en", "the shelter");
        both.put("v1-en", "May the dog come?");
        browser.post("/vragen", both);
        assertThat(town.consultations.all().getFirst().translations())
                .as("English was typed but not ticked")
                .containsOnlyKeys(Language.AR);
    }
}
