package nl.meepraten.config.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.meepraten.config.DemoProgram;
import nl.meepraten.webadmin.session.DemoLogin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is accessible and fits the screen, for everyone who may see it. */
@Tag("browser")
class PagesTest {

    /** Words that are in no English sentence, outside what is marked as Dutch and what people typed. */
    private static final String DUTCH = """
            () => {
              const page = document.body.cloneNode(true);
              page.querySelectorAll('[lang=nl], input, textarea, .bel').forEach(one => one.remove());
              const words = page.textContent.toLowerCase().split(/[^a-z]+/);
              const dutch = ['het', 'een', 'niet', 'geen', 'voor', 'naar', 'wordt', 'uw', 'wij', 'jullie', 'ook', 'maar',
                'nog', 'vraag', 'antwoord', 'mensen', 'gemeente'];
              return [...new Set(words.filter(word => dutch.includes(word)))];
            }""";

    /** Something to say about everything. */
    private static final String HARD =
            "Vind je ook dat de Wmo indien nodig ruimer moet, met betrekking tot de “douche”, de"
                    + " keuken en de slaapzaal? En wat mis je?";

    @TempDir
    static Path folder;

    private static Stage stage;

    private final List<String> problems = new ArrayList<>();

    @BeforeAll
    static void open() {
        stage = Stage.open(folder);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void pages_that_anybody_may_see() {
        Panel panel = stage.panel(stage.page());
        panel.open("/inloggen");
        panel.page.fill("#email", "iemand@dorpstad.example");
        panel.page.fill("#wachtwoord", "niet-het-wachtwoord");
        panel.press("Inloggen");
        check(panel.page, "log in refused");
        check(panel, "/uitnodiging?code=ABC", "invitation used");
        check(panel, "/privacy", "privacy");
        check(panel, "/toegankelijkheid", "accessibility");
        check(panel, "/hulp", "help");
        panel.page.navigate(stage.program.everyone() + "/");
        check(panel.page, "public front page");
        panel.page.navigate(stage.program.everyone() + "/anoniem");
        check(panel.page, "who knows what you say");
        assertThat(panel.page
                        .navigate(stage.program.everyone() + "/.well-known/security.txt")
                        .status())
                .isEqualTo(200);
        panel.page.navigate(stage.program.everyone() + "/r/bestaatniet");
        check(panel.page, "no public result");
        stage.phone(panel.page, "soepbus");
        check(panel.page, "phone");
        assertThat(problems).isEmpty();
    }

    @Test
    void pages_of_an_officer() {
        Panel panel = loggedIn(DemoProgram.officer());
        check(panel, "/", "overview officer");
        check(panel, "/verhalen", "stories");
        check(panel, "/terugkoppeling", "feedback board");
        check(panel, "/vragen", "questions");
        String running = linkIn(panel, "Loopt");
        String told = linkIn(panel, "Teruggekoppeld");
        check(panel, running, "running question of two");
        check(panel, running + "/intrekken", "withdraw");
        check(panel, told, "result told back");
        panel.follow("Openbare uitslag");
        check(panel.page, "public result told back");
        check(panel, told.replace("/uitslag", "/terugkoppeling"), "feedback already told");
        check(panel, "/vragen/nieuw", "new question empty");
        panel.press("Nog een vraag");
        panel.press("Nakijken en versturen");
        check(panel.page, "new question not ready");
        assertThat(problems).isEmpty();
    }

    @Test
    void a_draft_and_its_last_look() {
        Panel panel = loggedIn(DemoProgram.officer());
        panel.open("/vragen/nieuw");
        panel.writeDraft();
        panel.press("Concept bewaren");
        check(panel.page, "draft");
        check(panel, "/", "overview with draft");
        panel.page.goBack();
        panel.press("Nakijken en versturen");
        check(panel.page, "last look");
        panel.open("/vragen");
        panel.open(linkIn(panel, "Concept").replace("/wijzigen", "/weggooien"));
        check(panel.page, "throw away");
        assertThat(problems).isEmpty();
    }

    @Test
    void tips_come_to_the_field_they_are_about_while_somebody_types() {
        Panel panel = loggedIn(DemoProgram.officer());
        panel.open("/vragen/nieuw");
        panel.writeDraft();
        panel.page.fill("#v1", HARD);
        assertThat(panel.page.locator("#v1-tips")).containsText("indien is een moeilijk woord. Schrijf liever: als");
        assertThat(panel.page.locator("#v1-tips li")).hasCount(8);
        check(panel.page, "draft with tips");
        panel.page.fill("#v1", "Mis je iets in de douche?");
        assertThat(panel.page.locator("#v1-tips li")).hasCount(0);
        panel.follow("English");
        panel.page.fill("#v1", HARD);
        panel.press("See a preview");
        assertThat(panel.page.locator("#v1-tips")).containsText("is a hard word. Better write: als");
        checkEnglish(panel.page, "draft with tips");
        assertThat(problems).isEmpty();
    }

    @Test
    void pages_of_meetings() {
        Panel panel = loggedIn(DemoProgram.officer());
        check(panel, "/bijeenkomsten", "meetings");
        panel.follow("Lunch en praten over de winter");
        check(panel.page, "meeting invited");
        panel.follow("Wijzigen");
        check(panel.page, "meeting change");
        panel.page.goBack();
        panel.follow("Afzeggen");
        check(panel.page, "meeting call off");
        panel.open("/bijeenkomsten");
        panel.follow("Plan bijeenkomst");
        check(panel.page, "meeting new");
        panel.press("Bewaren");
        check(panel.page, "meeting not ready");
        panel.writeMeeting();
        panel.press("Bewaren");
        panel.heads("Thee en taart");
        check(panel.page, "meeting planned");
        panel.follow("Uitnodigen");
        check(panel.page, "meeting last look");
        assertThat(problems).isEmpty();
    }

    @Test
    void pages_of_the_council() {
        Panel panel = loggedIn(DemoProgram.council());
        check(panel, "/raad", "council reading");
        panel.page.fill("#tekst", "");
        panel.press("Vrijgeven");
        check(panel.page, "council without words");
        check(panel, "/raad/beloftes", "council promises");
        check(panel, "/raad/terugschrijven", "council answers back");
        panel.page.click("a[href^='/raad/terugschrijven/'] >> nth=0");
        check(panel.page, "council answers one story");
        panel.page.fill("#antwoord", "Dank je wel \u2713");
        panel.page.click("main form button >> nth=0");
        check(panel.page, "council answer that does not fit");
        assertThat(problems).isEmpty();
    }

    @Test
    void pages_of_an_administrator() {
        Panel panel = loggedIn(DemoProgram.administrator());
        check(panel, "/", "overview administrator");
        check(panel, "/beheer", "settings");
        panel.press("Maak een link");
        check(panel.page, "settings with invitation");
        String link = panel.page.locator(".letop--goed code").innerText();
        Page invited = stage.page();
        invited.navigate(stage.program.panel() + link.substring(link.indexOf("/uitnodiging")));
        check(invited, "invitation");
        check(panel, "/beheer/logboek", "audit log");
        check(panel, "/bewaren", "retention");
        check(panel, "/beheer/toestand", "condition");
        assertThat(problems).isEmpty();
    }

    @Test
    void pages_of_languages() {
        Panel panel = loggedIn(DemoProgram.administrator());
        check(panel, "/beheer/talen", "languages");
        assertThat(panel.page.locator(".aanuit--aan")).hasCount(0);
        panel.open("/beheer/talen/ar");
        panel.press("Zet deze taal aan");
        check(panel.page, "language without a name");
        panel.page.fill("#wie", "Samir, tolkencentrum");
        panel.page.check("input[name=klopt]");
        panel.press("Zet deze taal aan");
        assertThat(panel.page.locator(".aanuit--aan")).hasCount(1);
        check(panel.page, "languages one on");
        panel.open("/vragen/nieuw");
        panel.page.check("input[name=vertaal][value=ar]");
        panel.press("Velden van gekozen talen tonen");
        panel.page.fill("#v1-ar", "هل يمكن للكلب أن يدخل؟");
        check(panel.page, "new question in arabic");
        panel.open("/beheer/talen");
        panel.follow("English");
        checkEnglish(panel.page, "languages");
        checkEnglish(panel, "/beheer/talen/ar", "language on");
        panel.press("Switch this language off");
        assertThat(panel.page.locator(".aanuit--aan")).hasCount(0);
        assertThat(problems).isEmpty();
    }

    @Test
    void pages_that_cannot_be_shown() {
        Panel panel = loggedIn(DemoProgram.officer());
        assertThat(panel.page.navigate(stage.program.panel() + "/raad").status())
                .isEqualTo(403);
        check(panel.page, "not for you");
        assertThat(panel.page
                        .navigate(stage.program.panel() + "/vragen/bestaatniet")
                        .status())
                .isEqualTo(404);
        check(panel.page, "not there");
        assertThat(problems).isEmpty();
    }

    @Test
    void pages_in_english_for_everyone_and_for_an_officer() {
        Panel panel = loggedIn(DemoProgram.officer());
        panel.follow("English");
        checkEnglish(panel, "/", "overview");
        checkEnglish(panel, "/verhalen", "stories");
        checkEnglish(panel, "/terugkoppeling", "feedback board");
        checkEnglish(panel, "/vragen", "questions");
        String told = linkIn(panel, "Answered back");
        checkEnglish(panel, linkIn(panel, "Running"), "running question");
        checkEnglish(panel, told, "result");
        panel.follow("Public results");
        checkEnglish(panel.page, "public result");
        checkEnglish(panel, "/vragen/nieuw", "new question");
        panel.press("Check and send");
        checkEnglish(panel.page, "new question not ready");
        for (String path : List.of("/privacy", "/toegankelijkheid", "/hulp", "/anoniem")) {
            checkEnglish(panel, path, path);
        }
        panel.page.navigate(stage.program.everyone() + "/");
        checkEnglish(panel.page, "public front page");
        stage.phone(panel.page, "soepbus");
        checkEnglish(panel.page, "phone");
        panel.follow("Nederlands");
        assertThat(panel.page.locator("html")).hasAttribute("lang", "nl");
        assertThat(panel.page).hasURL(Pattern.compile(".*/proeftelefoon\\?wie=soepbus"));
        assertThat(problems).isEmpty();
    }

    @Test
    void pages_in_english_for_the_council_and_the_administrator() {
        Panel council = loggedIn(DemoProgram.council());
        council.follow("English");
        checkEnglish(council, "/raad", "council reading");
        checkEnglish(council, "/raad/beloftes", "council promises");
        checkEnglish(council, "/raad/terugschrijven", "council answers back");
        Panel administrator = loggedIn(DemoProgram.administrator());
        administrator.follow("English");
        checkEnglish(administrator, "/beheer", "settings");
        checkEnglish(administrator, "/beheer/logboek", "audit log");
        checkEnglish(administrator, "/bewaren", "retention");
        checkEnglish(administrator, "/beheer/toestand", "condition");
        administrator.press("Log out");
        checkEnglish(administrator.page, "log in");
        assertThat(problems).isEmpty();
    }

    @Test
    void control_a_dutch_word_on_an_english_page_is_seen() {
        Page page = stage.page();
        page.setContent(
                "<html lang=en><body><h1>Open</h1><p lang=nl>Dit is niet af</p><p>Dit is niet af</p></body></html>");
        assertThat(dutch(page)).containsExactly("niet");
    }

    /** "Hidden" loses to "display: flex" unless the style sheet says otherwise. */
    @Test
    void what_is_hidden_is_not_seen_until_it_is_shown() {
        Panel panel = stage.panel(stage.page());
        panel.open("/inloggen");
        panel.page.evaluate("() => document.querySelector('.knoppen').hidden = true");
        assertThat(panel.page.locator(".knoppen").first()).isHidden();
        panel.page.evaluate("() => document.querySelector('.knoppen').hidden = false");
        assertThat(panel.page.locator(".knoppen").first()).isVisible();
    }

    private Panel loggedIn(DemoLogin who) {
        Panel panel = stage.panel(stage.page());
        panel.logIn(who);
        return panel;
    }

    private void check(Panel panel, String path, String name) {
        panel.open(path);
        check(panel.page, name);
    }

    private void check(Page page, String name) {
        assertThat(page.locator("h1")).hasCount(1);
        problems.addAll(Checks.problems(page, name));
    }

    private void checkEnglish(Panel panel, String path, String name) {
        panel.open(path);
        checkEnglish(panel.page, name);
    }

    /** As every page, and all of it is English but for what is marked as Dutch. */
    private void checkEnglish(Page page, String name) {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        check(page, "english " + name);
        dutch(page).forEach(word -> problems.add("english " + name + ": \"" + word + "\" is Dutch"));
    }

    private static List<String> dutch(Page page) {
        return ((List<?>) page.evaluate(DUTCH)).stream().map(String::valueOf).toList();
    }

    private static String linkIn(Panel panel, String stage) {
        return panel.page
                .locator(".vlak", new Page.LocatorOptions().setHas(panel.page.locator("h2:text-is('" + stage + "')")))
                .getByRole(AriaRole.LINK)
                .first()
                .getAttribute("href");
    }
}
