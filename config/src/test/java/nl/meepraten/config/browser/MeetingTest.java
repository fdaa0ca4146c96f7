package nl.meepraten.config.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.meepraten.config.DemoProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer plans a meeting, somebody says to come, and the clock brings the reminders. */
@Tag("browser")
class MeetingTest {

    @TempDir
    static Path folder;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open(folder);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void who_says_yes_is_reminded_and_hears_of_a_change_and_who_says_no_is_left_alone() {
        Phone comes = stage.phone(stage.page(), "haven");
        Phone stays = stage.phone(stage.page(), "hond");
        comes.press("Tot na de nacht");
        join(comes);
        join(stays);
        Panel panel = stage.panel(stage.page());
        panel.logIn(DemoProgram.officer());
        String meeting = plan(panel);

        comes.hears("Bijeenkomst: Thee en taart,");
        stays.hears("Kom je? 1=ja 2=nee 3=misschien");
        comes.send("ik kom");
        comes.hears("Bij ja of misschien sturen we vooraf een herinnering");
        stays.send("kan niet");
        stays.hears("Bij ja of misschien");
        calendar(panel, meeting);

        until(comes, "Morgen 15.00 uur: Thee en taart. De Haven, Kade 2.");
        Checks.hold(comes.page, "phone that is reminded");
        changeTime(panel, meeting);
        comes.hears("Let op, dit is veranderd. Thee en taart:");
        until(comes, "Vandaag 16.00 uur: Thee en taart.");
        assertThat(stays.page.locator("#gesprek li").last()).containsText("Bij ja of misschien");
        assertThat(stays.page.locator("#gesprek")).not().containsText("Morgen");
    }

    /** The demo town already has a question of two parts, which comes first. */
    private static void join(Phone phone) {
        phone.send("HAVEN");
        phone.hears("Doe je mee?");
        phone.send("ja");
        phone.hears("Waar haal jij");
        phone.send("1");
        phone.hears("Mis je wel eens");
        phone.send("nee");
        phone.hears("Dank je wel!");
    }

    /** In two days, so that the day before is still to come whatever the hour. */
    private static String plan(Panel panel) {
        panel.follow("Bijeenkomsten");
        panel.follow("Plan bijeenkomst");
        panel.writeMeeting();
        LocalDate proposed = LocalDate.parse(panel.page.inputValue("#dag"));
        panel.page.fill("#dag", proposed.minusDays(12).toString());
        panel.page.fill("#van", "15:00");
        panel.page.fill("#tot", "14:00");
        panel.press("Bewaren");
        assertThat(panel.page.locator("[role=alert]")).containsText("Kies een einde dat na het begin ligt");
        assertThat(panel.page.locator("#wat")).hasValue("Thee en taart");
        panel.page.fill("#tot", "17:00");
        assertThat(panel.page.locator("#voorbeeld")).containsText("Bijeenkomst: Thee en taart,");
        panel.press("Bewaren");
        panel.heads("Thee en taart");
        panel.follow("Uitnodigen");
        panel.press("Nu uitnodigen");
        assertThat(panel.page.locator("main")).containsText("Mensen zijn uitgenodigd");
        assertThat(panel.page.locator("main")).containsText("Nog niet te zeggen.");
        return panel.page.url();
    }

    private static void calendar(Panel panel, String meeting) {
        APIResponse file = panel.page.request().get(meeting + "/agenda.ics");
        assertThat(file.headers().get("content-type")).startsWith("text/calendar");
        assertThat(file.text()).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:Thee en taart\r\n");
    }

    private static void changeTime(Panel panel, String meeting) {
        panel.page.navigate(meeting + "/wijzigen");
        panel.page.fill("#van", "16:00");
        panel.press("Bewaren en vertellen");
        panel.heads("Thee en taart");
    }

    /** Hour by hour, until the phone shows it; three days at most. */
    private static void until(Phone phone, String words) {
        Page page = phone.page;
        for (int hour = 0; hour < 72; hour++) {
            if (page.locator("#gesprek").innerText().contains(words)) {
                return;
            }
            phone.press("+ 1 uur");
            assertThat(page.locator(".status")).isVisible();
        }
        throw new AssertionError("It never came: " + words);
    }
}
