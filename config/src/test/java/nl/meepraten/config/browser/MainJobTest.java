package nl.meepraten.config.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.meepraten.config.DemoProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from beginning to end, as the readme promises it, and accessible at every step. */
@Tag("browser")
class MainJobTest {

    private static final int PEOPLE = 12;
    private static final int YES = 8;
    private static final String FEW = "minder dan 5";

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
    void an_officer_asks_and_twelve_people_answer_and_hear_what_is_done() {
        List<Phone> phones = phones();
        phones.getFirst().press("Tot na de nacht");
        untilTen(phones.getFirst());
        join(phones);

        Panel panel = stage.panel(stage.page());
        panel.open("/inloggen");
        Checks.hold(panel.page, "log in");
        panel.logIn(DemoProgram.officer());
        Checks.hold(panel.page, "overview");
        ask(panel);
        String question = panel.publish();
        Checks.hold(panel.page, "running question");

        answer(phones);
        nothingIsSaidAboutAnswers(panel, question);
        phones.getFirst().press("Tot na de nacht");
        panel.open(question);
        result(panel.page);
        everyoneReadsWhenItIsDecided(question);
        untilTen(phones.getFirst());
        phones.forEach(phone -> phone.hears("De uitslag over de douches: ja "));
        tellBack(panel);
        phones.forEach(phone -> phone.hears("We openen de douches een uur eerder."));
        Checks.hold(phones.getFirst().page, "phone that heard back");
    }

    /** One phone each, in a window of its own: a tab at the back is slow. */
    private static List<Phone> phones() {
        Phone first = stage.phone(stage.page(), "soepbus");
        List<String> people = first.page.locator("#wie option").all().stream()
                .map(option -> option.getAttribute("value"))
                .limit(PEOPLE)
                .toList();
        assertThat(people).hasSize(PEOPLE).doesNotHaveDuplicates();
        return people.stream().map(person -> stage.phone(stage.page(), person)).toList();
    }

    /** From after the night until the hour at which outcomes are told. */
    private static void untilTen(Phone phone) {
        for (int hour = 4; hour < 10; hour++) {
            phone.press("+ 1 uur");
        }
        assertThat(phone.page.locator(".status")).containsText("10:");
    }

    /** The demo town already has a question of two parts, which comes first. */
    private static void join(List<Phone> phones) {
        everyone(phones, "HAVEN", "Doe je mee?");
        everyone(phones, "ja", "Waar haal jij");
        everyone(phones, "1", "Mis je wel eens");
        everyone(phones, "nee", "Dank je wel!");
    }

    /** All at once, so that no one waits for another's page to look for news. */
    private static void everyone(List<Phone> phones, String text, String reply) {
        phones.forEach(phone -> phone.send(text));
        phones.forEach(phone -> phone.hears(reply));
    }

    private static void ask(Panel panel) {
        panel.follow("Nieuwe vraag");
        panel.heads("Nieuwe vraag");
        Locator preview = panel.page.locator("#voorbeeld");
        assertThat(preview).not().containsText("douches");
        panel.writeDraft();
        assertThat(preview).containsText("Over de douches. Dit kan nog anders: de tijden.");
        panel.page.locator("#v1").press("End");
        panel.page.locator("#v1").pressSequentially(" Ook in het weekend?");
        assertThat(preview).containsText(Panel.QUESTION + " Ook in het weekend?");
        panel.page.fill("#v1", Panel.QUESTION);
        assertThat(preview).not().containsText("weekend");
        LocalDate weekLater = LocalDate.parse(panel.page.inputValue("#laatstedag"));
        panel.page.fill("#laatstedag", weekLater.minusDays(7).toString());
        Checks.hold(panel.page, "new question");
    }

    private static void answer(List<Phone> phones) {
        phones.forEach(phone -> phone.hears(Panel.QUESTION));
        for (int person = 0; person < PEOPLE; person++) {
            phones.get(person).send(person < YES ? "ja" : "nee");
        }
        phones.forEach(phone -> phone.hears("Dank je wel!"));
        Checks.hold(phones.getFirst().page, "phone that answered");
    }

    /** The page is the same word for word as before anybody answered, but for what was sent. */
    private static void nothingIsSaidAboutAnswers(Panel panel, String question) {
        String before = panel.page.locator("main").innerText();
        panel.open(question);
        String figures = "(ongeveer|minder dan)\\s+\\d+";
        assertThat(panel.page.locator("main").innerText().replaceAll(figures, "n"))
                .isEqualTo(before.replaceAll(figures, "n"));
        assertThat(panel.page.locator(".balken, svg.staaf")).hasCount(0);
        panel.open(question + "/uitslag");
        assertThat(panel.page.locator(".balken, svg.staaf")).hasCount(0);
        Page everyone = stage.page();
        everyone.navigate(publicResult(question));
        assertThat(everyone.locator("h1")).hasText("Deze uitslag is er (nog) niet");
    }

    private static void everyoneReadsWhenItIsDecided(String question) {
        Page everyone = stage.pageWithoutScript();
        everyone.navigate(publicResult(question));
        assertThat(everyone.locator(".dit")).containsText("De gemeente beslist uiterlijk op");
        assertThat(everyone.locator(".balken")).hasCount(1);
        Page checked = stage.page();
        checked.navigate(publicResult(question));
        Checks.hold(checked, "public result not told back");
    }

    private static String publicResult(String question) {
        return stage.program.everyone() + question.replace("/vragen/", "/r/");
    }

    /** Eight, four and nobody who was not understood are rounded at random to ten, or to five and five: to nothing else. */
    private static void result(Page page) {
        assertThat(page.locator("h1")).hasText("Uitslag: de douches");
        assertThat(page.locator("main")).containsText("Minstens 10 mensen gaven antwoord.");
        List<String> figures = page.locator(".balken tbody .n").allInnerTexts();
        assertThat(figures).isIn(List.of("10", FEW, FEW), List.of("5", "5", FEW));
        Checks.hold(page, "result");
    }

    private static void tellBack(Panel panel) {
        panel.follow("Schrijf terugkoppeling");
        Checks.hold(panel.page, "feedback");
        panel.page.getByLabel("Doen we").check();
        panel.page.fill("#tekst", "We openen de douches een uur eerder.");
        panel.press("Bekijk voorbeeld");
        assertThat(panel.page.locator(".sms")).containsText("We openen de douches een uur eerder.");
        Checks.hold(panel.page, "feedback with preview");
        panel.press("Nakijken en versturen");
        panel.heads("Klopt dit bericht?");
        Checks.hold(panel.page, "feedback to confirm");
        panel.press("Verstuur nu");
        assertThat(panel.page.locator("main")).containsText("We openen de douches een uur eerder.");
        Checks.hold(panel.page, "feedback sent");
    }
}
