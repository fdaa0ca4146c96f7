package nl.meepraten.webadmin.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultPagesTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final Question NEED =
            Question.choice("Wat heb je nodig?", List.of("een slaapplek", "een postadres", "hulp met geld"));

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
                new ResultPages(
                        town.consultations,
                        new ResultViews(
                                town.releases, town.feedbacks, new QuestionText(Texts.load()), town.clock(), Town.ZONE),
                        town.stories,
                        Browser.PAGES,
                        URI.create("https://meepraten.dorpstad.example"))::routes);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    @Test
    void a_clear_lead_is_called_the_most_and_the_bars_follow_the_figures() {
        Browser.Page page = result(DOGS, published(List.of(30, 10), 0));
        assertThat(page.words())
                .contains("Minstens 40 mensen gaven antwoord.")
                .contains("De meesten kozen: ja.")
                .contains("ja 30 75%")
                .contains("nee 10 25%")
                .contains("Niet begrepen minder dan 5 –")
                .contains("Dit is geen steekproef.");
        assertThat(page.text()).contains("<rect width=\"100%\"").contains("<rect width=\"33%\"");
    }

    @Test
    void a_small_lead_is_about_as_many() {
        assertThat(result(DOGS, published(List.of(15, 10), 0)).words())
                .contains("Ongeveer evenveel mensen kozen: ja, nee.")
                .doesNotContain("meesten");
    }

    @Test
    void a_lead_over_the_next_that_is_not_most_people_is_chosen_most_often() {
        assertThat(result(NEED, published(List.of(30, 20, 20), 0)).words())
                .contains("Het vaakst gekozen: een slaapplek.")
                .doesNotContain("meesten");
    }

    @Test
    void only_what_could_be_first_is_called_about_as_many() {
        assertThat(result(NEED, published(List.of(20, 15, 0), 0)).words())
                .contains("Ongeveer evenveel mensen kozen: een slaapplek, een postadres.");
    }

    @Test
    void under_twenty_answers_there_are_no_percentages_and_zero_is_fewer_than_five() {
        assertThat(result(DOGS, published(List.of(10, 0), 5)).words())
                .contains("nee minder dan 5")
                .contains("Niet begrepen 5")
                .contains("Geen percentages")
                .doesNotContain("%");
    }

    @Test
    void what_is_withheld_shows_no_figure_at_all() {
        Browser.Page page = result(DOGS, QuestionRelease.WITHHELD);
        assertThat(page.words())
                .contains("Te weinig antwoorden om te tonen. Zo blijft iedereen anoniem.")
                .doesNotContain("Minstens")
                .doesNotContain("steekproef");
        assertThat(page.text()).doesNotContain("<table").doesNotContain("<rect");
    }

    @Test
    void the_promise_stands_beside_it_with_a_link_to_keep_it() {
        ConsultationId id = closed(DOGS, published(List.of(10, 10), 0));
        town.today(LocalDate.of(2026, 11, 24));
        Browser.Page page = browser.get("/vragen/" + id.code() + "/uitslag");
        assertThat(page.words())
                .contains("uiterlijk 11 december horen wat u doet. Dat is over 17 dagen.")
                .contains("De raad beslist in december.")
                .contains("trede 3: adviseren")
                .contains("Karin: 06 00000000");
        assertThat(page.text()).contains("href=\"/vragen/" + id.code() + "/terugkoppeling\"");
    }

    @Test
    void it_leads_to_what_everyone_can_read() {
        ConsultationId id = closed(DOGS, published(List.of(10, 10), 0));
        assertThat(browser.get("/vragen/" + id.code() + "/uitslag").text())
                .contains("<a class=\"utrecht-link utrecht-link--html-a\" href=\"https://meepraten.dorpstad.example/r/"
                        + id.code() + "\">Openbare uitslag</a>");
    }

    @Test
    void it_leads_to_a_sheet_with_the_same_figures() {
        ConsultationId id = town.closed(
                "de nachtopvang",
                List.of(DOGS, Question.yesNo("=1+1; of niet?")),
                List.of(published(List.of(30, 0), 10), QuestionRelease.WITHHELD));
        String sheet = "/vragen/" + id.code() + "/uitslag.csv";
        assertThat(browser.get("/vragen/" + id.code() + "/uitslag").text())
                .contains("href=\"" + sheet + "\">Download als CSV</a>");

        String about = "\"de nachtopvang\";2026-11-16;1;\"Moeten honden mee naar binnen mogen?\";iedereen;40;";
        String note = "\"Afgerond op vijf. Een getal kan er hoogstens 4 naast zitten. Dit is geen steekproef.\"";
        assertThat(browser.get(sheet).text().split("\r\n"))
                .containsExactly(
                        "\uFEFFOnderwerp;\"Antwoorden tot en met\";Vraagnummer;Vraag;Groep;\"Minstens zoveel mensen\";"
                                + "Antwoord;Aantal;Deel;Uitleg",
                        about + "ja;30;75%;" + note,
                        about + "nee;\"minder dan 5\";;" + note,
                        about + "\"Niet begrepen\";10;;" + note,
                        "\"de nachtopvang\";2026-11-16;2;\"'=1+1; of niet?\";iedereen;;;;;"
                                + "\"Te weinig antwoorden om te tonen. Zo blijft iedereen anoniem.\"");
    }

    @Test
    void in_a_sheet_too_there_are_no_percentages_under_twenty() {
        String sheet = "/vragen/" + closed(DOGS, published(List.of(10, 5), 0)).code() + "/uitslag.csv";
        assertThat(browser.get(sheet).text())
                .contains("Geen percentages: die tonen we pas vanaf 20 antwoorden.")
                .doesNotContain("%");
    }

    @Test
    void a_running_question_has_no_sheet_and_the_council_has_none() {
        ConsultationId running = town.open("de nachtopvang", DOGS);
        assertThat(browser.get("/vragen/" + running.code() + "/uitslag.csv").status())
                .isEqualTo(302);
        String sheet = "/vragen/" + closed(NEED, QuestionRelease.WITHHELD).code() + "/uitslag.csv";
        try (Browser council = browser(Role.COUNCIL)) {
            assertThat(council.get(sheet).status()).isEqualTo(403);
        }
    }

    @Test
    void what_was_told_takes_the_place_of_the_link() {
        ConsultationId id = closed(DOGS, published(List.of(10, 10), 0));
        town.today(LocalDate.of(2026, 12, 1));
        town.feedbacks.write(id, Feedback.Answer.WILL_DO, "Honden mogen mee.");
        Browser.Page page = browser.get("/vragen/" + id.code() + "/uitslag");
        assertThat(page.words()).contains("Verteld op 1 december").contains("Dit gaan we doen: Honden mogen mee.");
        assertThat(page.text()).doesNotContain("Schrijf terugkoppeling").doesNotContain("aria-current=\"step\"");
    }

    @Test
    void released_stories_are_shown_and_others_are_not() {
        town.told("een", "twee", "drie", "vier", "Ik slaap buiten.");
        var first = town.stories.toRead().getFirst();
        town.stories.release(first.id(), "Buiten is <b>koud</b>.", "");
        town.nightPasses();
        assertThat(result(DOGS, published(List.of(10, 10), 0)).text())
                .contains("Buiten is &lt;b&gt;koud&lt;/b&gt;.")
                .contains("dakloos")
                .doesNotContain("Ik slaap buiten.");
    }

    @Test
    void a_running_question_has_no_results() {
        ConsultationId id = town.open("de nachtopvang", DOGS);
        Browser.Page page = browser.get("/vragen/" + id.code() + "/uitslag");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).endsWith("/vragen/" + id.code());
    }

    @Test
    void a_draft_or_anything_else_is_not_found() {
        ConsultationId draft = town.draft("de nachtopvang", DOGS);
        assertThat(browser.get("/vragen/" + draft.code() + "/uitslag").status()).isEqualTo(404);
        assertThat(browser.get("/vragen/bcdf2345/uitslag").status()).isEqualTo(404);
        assertThat(browser.get("/vragen/GEEN-CODE/uitslag").status()).isEqualTo(404);
    }

    @Test
    void the_council_has_pages_of_its_own() {
        ConsultationId id = closed(DOGS, published(List.of(10, 10), 0));
        try (Browser council = browser(Role.COUNCIL)) {
            assertThat(council.get("/vragen/" + id.code() + "/uitslag").status())
                    .isEqualTo(403);
        }
    }

    private Browser.Page result(Question question, QuestionRelease figures) {
        return browser.get("/vragen/" + closed(question, figures).code() + "/uitslag");
    }

    private ConsultationId closed(Question question, QuestionRelease figures) {
        return town.closed("de nachtopvang", List.of(question), List.of(figures));
    }

    private static QuestionRelease published(List<Integer> options, int notUnderstood) {
        return new QuestionRelease(Optional.of(new Figures(options, notUnderstood)));
    }
}
