package nl.meepraten.webadmin.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsultationPagesTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");

    @TempDir
    private Path folder;

    private Town town;
    private Browser browser;

    @BeforeEach
    void open() {
        town = new Town(folder);
        browser = browser(Role.OFFICER);
    }

    private Browser browser(Role role) {
        return Desk.of(town, role);
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
        form.put("v1", "Moeten honden mee?");
        form.put("v1-soort", "YES_NO");
        form.put("voor", "iedereen");
        form.put("doel", "We maken er huisregels mee.");
        form.put("ladder", "3");
        form.put("open", "de regels");
        form.put("vast", "meer bedden");
        form.put("antwoordop", "2026-12-11");
        form.put("contact", "Karin: 06 00000000");
        form.put("laatstedag", "2026-11-16");
        return form;
    }

    @Test
    void the_empty_form_can_be_opened() {
        assertThat(browser.get("/vragen/nieuw").words()).contains("Nieuwe vraag", "Bekijk voorbeeld", "1 sms");
    }

    @Test
    void what_was_typed_stays_when_something_is_missing() {
        Map<String, String> form = form("controleer");
        form.put("contact", "");
        form.put("laatstedag", "volgende week");
        Browser.Page page = browser.post("/vragen", form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("value=\"de nachtopvang\"", "Moeten honden mee?</textarea>", "value=\"volgende week\"")
                .contains("href=\"#contact\"", "id=\"contact-letop\"", "href=\"#laatstedag\"");
        assertThat(town.consultations.all()).isEmpty();
    }

    @Test
    void choosing_some_people_without_saying_whom_is_not_taken_as_everyone() {
        Map<String, String> form = form("bewaar");
        form.put("voor", "keuze");
        assertThat(browser.post("/vragen", form).words()).contains("Kies minstens één plek of groep");
        assertThat(town.consultations.all()).isEmpty();
    }

    @Test
    void a_question_is_added_and_taken_away_without_script() {
        Map<String, String> form = form("vraag-erbij");
        assertThat(browser.post("/vragen", form).text()).contains("name=\"v2\"", "Moeten honden mee?");
        form.put("v2", "Nog iets?");
        form.put("doe", "vraag-weg-1");
        assertThat(browser.post("/vragen", form).text())
                .contains("Nog iets?</textarea>")
                .doesNotContain("name=\"v2\"", "Moeten honden mee?");
    }

    @Test
    void an_option_is_added_and_taken_away_without_script() {
        String more = browser.post("/vragen", form("antwoord-erbij-1")).text();
        assertThat(more.split("name=\"v1-optie\"")).hasSize(4);
    }

    @Test
    void a_checked_form_is_saved_and_goes_to_the_last_look() {
        Browser.Page page = browser.post("/vragen", form("controleer"));
        String code = town.consultations.all().getFirst().id().code();
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.location()).isEqualTo("/vragen/" + code + "/versturen");
        assertThat(browser.get(page.location()).words())
                .contains("Over de nachtopvang.", "Moeten honden mee? Jij geeft advies", "Nu versturen");
    }

    @Test
    void every_problem_has_words() {
        Map<String, String> form = form("controleer");
        List.of("onderwerp", "v1", "doel", "open", "vast", "contact").forEach(field -> form.put(field, " "));
        form.put("antwoordop", "2026-11-01");
        form.put("laatstedag", "2027-11-01");
        form.put("v1-soort", "SINGLE_CHOICE");
        assertThat(browser.post("/vragen", form).status()).isEqualTo(422);
        form.put("v1", "x".repeat(400));
        form.put("open", "y".repeat(200));
        form.put("contact", "Zoë 😀");
        form.put("laatstedag", "2020-01-01");
        assertThat(browser.post("/vragen", form).words()).contains("tekens te lang", "😀");
    }

    @Test
    void sending_twice_opens_once() {
        ConsultationId id = town.draft("de honden", DOGS);
        Map<String, String> agreed =
                Map.of("gezien", Asked.fingerprint(town.consultations.find(id).orElseThrow()));
        assertThat(browser.get("/vragen/" + id + "/versturen").text()).contains(agreed.get("gezien"));
        assertThat(browser.post("/vragen/" + id + "/versturen", agreed).location())
                .isEqualTo("/vragen/" + id);
        assertThat(browser.post("/vragen/" + id + "/versturen", agreed).status())
                .isEqualTo(303);
        assertThat(town.broadcasts.due(town.clock().instant()))
                .filteredOn(one -> one.kind() == Broadcast.Kind.OPENING)
                .hasSize(1);
    }

    @Test
    void a_draft_that_is_not_ready_goes_back_to_the_form() {
        ConsultationId id = town.draft("");
        Map<String, String> agreed =
                Map.of("gezien", Asked.fingerprint(town.consultations.find(id).orElseThrow()));
        Browser.Page page = browser.post("/vragen/" + id + "/versturen", agreed);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("Schrijf minstens één vraag.");
        assertThat(town.consultations.find(id).orElseThrow().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void tags_are_shown_as_they_were_typed() {
        Map<String, String> form = form("voorbeeld");
        List.of("onderwerp", "v1", "doel").forEach(field -> form.put(field, "\"><script>x</script>"));
        assertThat(browser.post("/vragen", form).text())
                .doesNotContain("<script>x")
                .contains("&lt;script&gt;x");
        assertThat(browser.post("/vragen/voorbeeld", form).text())
                .doesNotContain("<script>x", "<html")
                .contains("&lt;script&gt;x");
    }

    @Test
    void a_running_page_says_nothing_about_answers() {
        ConsultationId id = town.open("de honden", DOGS);
        Browser.Page page = browser.get("/vragen/" + id);
        assertThat(page.words())
                .contains("Sluit in de nacht na 16 november De uitslag staat hier op 17 november om 7.00 uur.")
                .contains("verstuurd minder dan 10 aangekomen minder dan 10")
                .doesNotContainPattern("[0-9]+ (antwoorden|mensen|deelnemers)")
                .doesNotContain("%");
    }

    @Test
    void taking_back_asks_first_and_stays_readable() {
        ConsultationId id = town.open("de honden", DOGS);
        String withdraw = "/vragen/" + id + "/intrekken";
        assertThat(browser.get(withdraw).words()).contains("Ja, intrekken");
        assertThat(town.consultations.find(id).orElseThrow().stage()).isEqualTo(Stage.OPEN);
        browser.post(withdraw, Map.of());
        assertThat(browser.get("/vragen/" + id).words()).contains("Deze vraag is ingetrokken");
    }

    @Test
    void each_stage_leads_to_its_own_page() {
        ConsultationId draft = town.draft("het ontbijt", DOGS);
        ConsultationId running = town.open("de honden", DOGS);
        ConsultationId closed =
                town.closed("de post", List.of(Question.yesNo("Is het eten goed?")), List.of(QuestionRelease.WITHHELD));
        assertThat(browser.get("/vragen").text())
                .contains("\"/vragen/" + draft + "/wijzigen\"", "\"/vragen/" + running + "\"")
                .contains("\"/vragen/" + closed + "/uitslag\"");
        assertThat(browser.get("/vragen/" + closed).location()).isEqualTo("/vragen/" + closed + "/uitslag");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(browser.get("/vragen/zzzz9999").status()).isEqualTo(404);
        assertThat(browser.get("/vragen/A").status()).isEqualTo(404);
        assertThat(browser.post("/vragen/zzzz9999/versturen", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void the_council_does_not_write_questions() {
        try (Browser council = browser(Role.COUNCIL)) {
            assertThat(council.get("/vragen").status()).isEqualTo(403);
        }
    }
}
