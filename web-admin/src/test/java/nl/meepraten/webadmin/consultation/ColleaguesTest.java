package nl.meepraten.webadmin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two officers at one draft, and one officer who clicks twice. */
class ColleaguesTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");

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

    /** What a browser sends when this page is on the screen and somebody typed over it. */
    private static Map<String, String> typed(Browser.Page page, String topic, String button) {
        Map<String, String> form = new HashMap<>();
        form.put("doe", button);
        form.put("id", hidden(page, "id"));
        form.put("gezien", hidden(page, "gezien"));
        form.put("onderwerp", topic);
        form.put("v1", "Mag de hond mee?");
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

    private static String hidden(Browser.Page page, String name) {
        Matcher field = Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page.text());
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    @Test
    void saving_twice_makes_one_draft() {
        Browser.Page empty = browser.get("/vragen/nieuw");
        Map<String, String> form = typed(empty, "de nachtopvang", "bewaar");
        Browser.Page first = browser.post("/vragen", form);
        assertThat(browser.post("/vragen", form).location()).isEqualTo(first.location());
        assertThat(town.consultations.all()).hasSize(1);
        browser.post("/vragen", typed(browser.get("/vragen/nieuw"), "de nachtopvang", "bewaar"));
        assertThat(town.consultations.all()).hasSize(2);
    }

    @Test
    void what_i_typed_stays_when_a_colleague_saved_first() {
        String change = "/vragen/" + town.draft("de honden", DOGS) + "/wijzigen";
        Browser.Page mine = browser.get(change);
        browser.post("/vragen", typed(browser.get(change), "de katten", "bewaar"));
        Browser.Page page = browser.post("/vragen", typed(mine, "de vogels", "bewaar"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("value=\"de vogels\"", "Mag de hond mee?</textarea>");
        assertThat(page.words())
                .contains("Een collega heeft dit concept intussen veranderd", "Bewaren als nieuw concept");
        assertThat(town.consultations.all()).extracting("topic").containsExactly("de katten");
        browser.post("/vragen", typed(page, "de vogels", "bewaar"));
        assertThat(town.consultations.all()).extracting("topic").containsExactlyInAnyOrder("de katten", "de vogels");
    }

    @Test
    void what_i_typed_stays_when_a_colleague_published_or_threw_it_away_first() {
        ConsultationId sent = town.draft("de honden", DOGS);
        ConsultationId gone = town.draft("de post", DOGS);
        Browser.Page mine = browser.get("/vragen/" + sent + "/wijzigen");
        Browser.Page other = browser.get("/vragen/" + gone + "/wijzigen");
        town.consultations.publish(sent);
        town.consultations.discard(gone, hidden(other, "gezien"));
        Browser.Page page = browser.post("/vragen", typed(mine, "de vogels", "controleer"));
        assertThat(page.text()).contains("value=\"de vogels\"", "href=\"/vragen/" + sent + "\"");
        assertThat(page.words()).contains("Een collega heeft deze vraag intussen verstuurd");
        Browser.Page lost = browser.post("/vragen", typed(other, "de vissen", "bewaar"));
        assertThat(lost.text()).contains("value=\"de vissen\"").doesNotContain("href=\"/vragen/" + gone + "\"");
        assertThat(town.consultations.all()).extracting("topic").containsExactly("de honden");
    }

    @Test
    void nothing_is_sent_that_the_officer_has_not_read() {
        ConsultationId id = town.draft("de honden", DOGS);
        String send = "/vragen/" + id + "/versturen";
        Browser.Page read = browser.get(send);
        browser.post("/vragen", typed(browser.get("/vragen/" + id + "/wijzigen"), "de katten", "bewaar"));
        Browser.Page page = browser.post(send, Map.of("gezien", hidden(read, "gezien")));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.words()).contains("Over de katten.", "Er is nog niets verstuurd.");
        assertThat(town.consultations.find(id).orElseThrow().stage()).isEqualTo(Stage.DRAFT);
        assertThat(browser.post(send, Map.of("gezien", hidden(page, "gezien"))).status())
                .isEqualTo(303);
        browser.post(send, Map.of("gezien", hidden(page, "gezien")));
        assertThat(town.broadcasts.due(town.clock().instant()))
                .extracting(Broadcast::kind)
                .containsExactly(Broadcast.Kind.OPENING);
        assertThat(town.audit.page(1).entries())
                .extracting(AuditLog.Entry::kind, AuditLog.Entry::object)
                .containsExactly(tuple(AuditLog.Kind.PUBLISHED, id.code()));
    }

    @Test
    void throwing_a_draft_away_asks_first_and_stops_when_a_colleague_changed_it() {
        ConsultationId id = town.draft("de honden", DOGS);
        String discard = "/vragen/" + id + "/weggooien";
        assertThat(browser.get("/vragen/" + id + "/wijzigen").text()).contains("href=\"" + discard + "\"");
        Browser.Page asked = browser.get(discard);
        assertThat(asked.words()).contains("de honden", "Ja, weggooien", "Nee, bewaren");
        browser.post("/vragen", typed(browser.get("/vragen/" + id + "/wijzigen"), "de katten", "bewaar"));
        Browser.Page again = browser.post(discard, Map.of("gezien", hidden(asked, "gezien")));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("de katten", "Wilt u het nog steeds weggooien?");
        assertThat(browser.post(discard, Map.of("gezien", hidden(again, "gezien")))
                        .location())
                .isEqualTo("/vragen");
        assertThat(town.consultations.all()).isEmpty();
    }

    @Test
    void what_runs_can_not_be_thrown_away() {
        ConsultationId id = town.draft("de honden", DOGS);
        String discard = "/vragen/" + id + "/weggooien";
        String seen = hidden(browser.get(discard), "gezien");
        town.consultations.publish(id);
        assertThat(browser.get(discard).location()).isEqualTo("/vragen/" + id);
        assertThat(browser.post(discard, Map.of("gezien", seen)).location()).isEqualTo("/vragen/" + id);
        assertThat(town.consultations.find(id)).isPresent();
    }

    @Test
    void a_draft_that_is_not_ours_is_not_made() {
        Map<String, String> form = typed(browser.get("/vragen/nieuw"), "de honden", "bewaar");
        form.put("id", "../etc");
        assertThat(browser.post("/vragen", form).status()).isEqualTo(400);
        assertThat(town.consultations.all()).isEmpty();
    }
}
