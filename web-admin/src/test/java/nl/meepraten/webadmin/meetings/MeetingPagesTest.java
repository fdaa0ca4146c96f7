package nl.meepraten.webadmin.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.page.Words;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPagesTest {

    private static final Words WORDS = Words.load();

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
        return new Browser(
                role,
                new MeetingPages(
                        town.meetings,
                        town.people,
                        town.places,
                        town.texts,
                        town.language,
                        town.audit,
                        Browser.PAGES,
                        town.clock(),
                        Town.ZONE,
                        "Karin: 06 00000000",
                        8)::routes);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    private static Map<String, String> form(String id, int version) {
        Map<String, String> form = new HashMap<>();
        form.put("id", id);
        form.put("versie", "" + version);
        form.put("doe", "bewaar");
        form.put("wat", "Lunch en praten");
        form.put("dag", "2026-11-18");
        form.put("van", "12:00");
        form.put("tot", "14:00");
        form.put("waar", "Buurthuis, Kerkstraat 1");
        form.put("geregeld", "Hond mag mee");
        form.put("contact", "Karin: 06 00000000");
        form.put("voor", "iedereen");
        return form;
    }

    private Meeting only() {
        assertThat(town.meetings.all()).hasSize(1);
        return town.meetings.all().getFirst();
    }

    private String planned() {
        browser.post("/bijeenkomsten", form("lunch123", 0));
        return "/bijeenkomsten/lunch123";
    }

    private Browser.Page press(String button, int version) {
        return browser.post(planned() + "/" + button, Map.of("versie", "" + version));
    }

    private boolean noted(AuditLog.Kind kind) {
        return town.audit.page(1).entries().stream().anyMatch(entry -> entry.kind() == kind);
    }

    @Test
    void nothing_is_planned_yet() {
        assertThat(browser.get("/bijeenkomsten").words()).contains("Nog niets gepland.", "Plan bijeenkomst");
    }

    @Test
    void the_empty_form_proposes_a_day_and_the_contact_person() {
        assertThat(browser.get("/bijeenkomsten/nieuw").text())
                .contains("value=\"2026-11-17\"", "value=\"Karin: 06 00000000\"", "Bijeenkomst: ");
    }

    @Test
    void what_is_saved_is_shown_with_its_text_messages_and_no_figure() {
        Browser.Page saved = browser.post("/bijeenkomsten", form("lunch123", 0));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo("/bijeenkomsten/lunch123");

        assertThat(browser.get(saved.location()).words())
                .contains("18 november, 12.00 tot 14.00 uur", "Gepland, nog niet uitgenodigd")
                .contains("Bijeenkomst: Lunch en praten, wo 18 november 12.00 uur. Buurthuis, Kerkstraat 1.")
                .contains("Morgen 12.00 uur: Lunch en praten.", "tekens, 1 sms", "Nog niet te zeggen.");
        assertThat(noted(AuditLog.Kind.PLANNED_MEETING)).isTrue();
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong() {
        Map<String, String> form = form("lunch123", 0);
        form.put("dag", "volgende week");
        form.put("tot", "11.00");
        form.put("waar", "");

        Browser.Page page = browser.post("/bijeenkomsten", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("value=\"volgende week\"", "value=\"11.00\"", "value=\"Lunch en praten\"")
                .contains("href=\"#dag\"", "href=\"#tot\"", "href=\"#waar\"", "id=\"waar-letop\"");
        assertThat(town.meetings.all()).isEmpty();
    }

    @Test
    void the_field_that_makes_a_message_too_long_is_named() {
        Map<String, String> form = form("lunch123", 0);
        form.put("geregeld", "soep ".repeat(60));

        assertThat(browser.post("/bijeenkomsten", form).words())
                .contains("tekens te lang. Maak wat er geregeld is korter.");
    }

    /** Every pair that the check can find; a pair without words would be a page that fails. */
    @Test
    void every_problem_has_words() {
        List<String> sent = List.of("WHAT", "WHERE", "PROVIDED", "CONTACT");
        for (String key : List.of("MISSING", "ODD_CHARACTER", "TOO_LONG")) {
            sent.forEach(field -> said(field + "." + key));
        }
        List.of(
                        "DAY.MISSING",
                        "DAY.TOO_EARLY",
                        "DAY.TOO_LATE",
                        "FROM.MISSING",
                        "FROM.TOO_EARLY",
                        "UNTIL.MISSING",
                        "UNTIL.TOO_EARLY",
                        "AUDIENCE.MISSING",
                        "AUDIENCE.UNKNOWN")
                .forEach(MeetingPagesTest::said);
    }

    private static void said(String problem) {
        Map<String, Object> arguments = Map.of("over", 3, "most", 180, "character", "x");
        assertThat(WORDS.say("meetings.problem." + problem, arguments)).doesNotContain("{");
    }

    @Test
    void what_is_wrong_is_said_in_words() {
        Map<String, String> wrong = form("lunch123", 0);
        for (String field : new String[] {"wat", "waar", "geregeld", "contact"}) {
            wrong.put(field, "’");
        }
        assertThat(browser.post("/bijeenkomsten", wrong).words())
                .contains("Bij de plek staat een teken", "Bij de vaste contactpersoon staat een teken");
        wrong.put("dag", "2025-01-01");
        wrong.put("contact", "x".repeat(200));
        wrong.put("voor", "keuze");
        assertThat(browser.post("/bijeenkomsten", wrong).words())
                .contains("Deze dag is al voorbij.", "Kies minstens één plek of groep");
        wrong.put("dag", "2028-01-01");
        assertThat(browser.post("/bijeenkomsten", wrong).words()).contains("Plan hoogstens 180 dagen vooruit.");
    }

    @Test
    void dear_characters_become_plain_by_one_button() {
        Map<String, String> form = form("lunch123", 0);
        form.put("wat", "’s Middags praten");
        form.put("doe", "gewone-tekens");

        assertThat(browser.post("/bijeenkomsten", form).text()).contains("value=\"&#39;s Middags praten\"");
    }

    @Test
    void inviting_is_confirmed_first_and_done_once() {
        assertThat(browser.get(planned() + "/uitnodigen").words()).contains("Nu uitnodigen", "Kom je? 1=ja 2=nee");
        assertThat(only().stage()).isEqualTo(Meeting.Stage.PLANNED);

        assertThat(press("uitnodigen", 1).location()).isEqualTo("/bijeenkomsten/lunch123");

        assertThat(only().stage()).isEqualTo(Meeting.Stage.INVITED);
        assertThat(town.database.read(town.broadcasts::unfinished))
                .filteredOn(one -> one.kind() == Broadcast.Kind.INVITATION)
                .hasSize(1);
        assertThat(noted(AuditLog.Kind.INVITED_TO_MEETING)).isTrue();
        assertThat(browser.get("/bijeenkomsten").words()).contains("Lunch en praten", "Mensen zijn uitgenodigd");
    }

    @Test
    void changing_what_people_know_warns_that_they_are_told() {
        press("uitnodigen", 1);
        assertThat(browser.get("/bijeenkomsten/lunch123/wijzigen").words())
                .contains("Bewaren en vertellen", "Let op, dit is veranderd.")
                .doesNotContain("Alleen wie ik hieronder kies");
        Map<String, String> later = form("lunch123", 2);
        later.put("van", "13.30");

        browser.post("/bijeenkomsten", later);

        assertThat(only().plan().from()).hasToString("13:30");
        assertThat(town.database.read(town.broadcasts::unfinished))
                .anyMatch(one -> one.kind() == Broadcast.Kind.CHANGE);
        assertThat(noted(AuditLog.Kind.CHANGED_MEETING)).isTrue();
    }

    @Test
    void what_a_colleague_changed_meanwhile_is_not_overwritten_unseen() {
        press("uitnodigen", 1);
        Map<String, String> stale = form("lunch123", 1);
        stale.put("wat", "Thee drinken");

        Browser.Page page = browser.post("/bijeenkomsten", stale);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.words()).contains("Een collega heeft deze bijeenkomst intussen veranderd");
        assertThat(page.text()).contains("value=\"Thee drinken\"", "name=\"versie\" value=\"2\"");
        assertThat(only().plan().what()).isEqualTo("Lunch en praten");
        assertThat(press("afzeggen", 1).status()).isEqualTo(409);
        assertThat(only().stage()).isEqualTo(Meeting.Stage.INVITED);
    }

    @Test
    void calling_off_is_confirmed_first_and_shows_what_people_read() {
        press("uitnodigen", 1);
        assertThat(browser.get("/bijeenkomsten/lunch123/afzeggen").words())
                .contains("Het gaat niet door: Lunch en praten, wo 18 november 12.00 uur.", "Ja, afzeggen");

        press("afzeggen", 2);

        assertThat(only().stage()).isEqualTo(Meeting.Stage.CANCELLED);
        assertThat(noted(AuditLog.Kind.CANCELLED_MEETING)).isTrue();
        assertThat(browser.get("/bijeenkomsten").words()).contains("Voorbij of afgezegd", "Afgezegd");
        assertThat(browser.get("/bijeenkomsten/lunch123/wijzigen").status()).isEqualTo(303);
    }

    @Test
    void about_how_many_come_is_shown_in_fives() {
        press("uitnodigen", 1);
        town.database.writeAlone(handle -> {
            town.meetings.noteHeads(
                    handle, Map.of(new MeetingId("lunch123"), 12), town.clock().instant());
            return 0;
        });

        assertThat(browser.get("/bijeenkomsten/lunch123").words())
                .contains("Reken op ongeveer 15 mensen.")
                .doesNotContain("12 mensen");
    }

    @Test
    void the_calendar_file_follows_the_standard() {
        Map<String, String> form = form("lunch123", 0);
        form.put(
                "geregeld",
                "Soep; brood, en een bak water voor de hond. Roken kan buiten, onder het afdak achter het huis");
        browser.post("/bijeenkomsten", form);

        String file = browser.get("/bijeenkomsten/lunch123/agenda.ics").text();

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("UID:lunch123@meepraten\r\n", "DTSTART:20261118T110000Z\r\n", "DTEND:20261118T130000Z\r\n")
                .contains("LOCATION:Buurthuis\\, Kerkstraat 1\r\n", "STATUS:CONFIRMED\r\n", "SEQUENCE:1\r\n");
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", ""))
                .contains("DESCRIPTION:Soep\\; brood\\, en een bak water voor de hond. Roken kan buiten\\, onder het"
                        + " afdak achter het huis\\nKarin: 06 00000000\r\n");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(browser.get("/bijeenkomsten/bestaatniet").status()).isEqualTo(404);
        assertThat(browser.get("/bijeenkomsten/%3Cscript%3E").status()).isEqualTo(404);
        assertThat(browser.post("/bijeenkomsten", form("<b>", 0)).status()).isEqualTo(400);
    }

    @Test
    void the_council_has_no_business_here() {
        try (Browser council = browser(Role.COUNCIL)) {
            assertThat(council.get("/bijeenkomsten").status()).isEqualTo(403);
            assertThat(council.get("/bijeenkomsten/lunch123/agenda.ics").status())
                    .isEqualTo(403);
        }
    }
}
