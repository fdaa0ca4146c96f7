package nl.meepraten.webadmin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackPagesTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");

    @TempDir
    private Path folder;

    private Town town;
    private Browser browser;
    private ConsultationId id;
    private String path;

    @BeforeEach
    void open() {
        town = new Town(folder);
        browser = browser(Role.OFFICER);
        id = town.closed(
                "de nachtopvang",
                List.of(DOGS),
                List.of(new QuestionRelease(Optional.of(new Figures(List.of(10, 10), 0)))));
        path = "/vragen/" + id.code() + "/terugkoppeling";
    }

    private Browser browser(Role role) {
        return new Browser(
                role,
                new FeedbackPages(
                        town.consultations,
                        town.feedbacks,
                        town.language,
                        town.audit,
                        Browser.PAGES,
                        town.clock(),
                        Town.ZONE)::routes);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    @Test
    void a_promise_shows_how_many_days_are_left() {
        town.today(LocalDate.of(2026, 11, 24));
        assertThat(browser.get("/terugkoppeling").words())
                .contains("nog 17 dagen de nachtopvang Beloofd: uiterlijk 11 december.");
    }

    @Test
    void a_promise_that_was_not_kept_is_late() {
        town.today(LocalDate.of(2026, 12, 12));
        assertThat(browser.get("/terugkoppeling").words()).contains("één dag te laat");
    }

    @Test
    void what_was_told_moves_to_its_own_column() {
        town.feedbacks.write(id, Feedback.Answer.CANNOT, "het is er te vol.");
        assertThat(browser.get("/terugkoppeling").words())
                .contains("Er wacht geen belofte.")
                .contains("Kan niet, want de nachtopvang het is er te vol. Verteld op 3 november");
    }

    @Test
    void the_preview_is_the_message_with_its_parts_and_sends_nothing() {
        Browser.Page page = browser.post(path, form("WILL_DO", "Honden mogen mee.", "voorbeeld"));
        String message = "Over de nachtopvang. Dit gaan we doen: Honden mogen mee. Vragen? Karin: 06 00000000.";
        assertThat(page.words()).contains(message).contains(message.length() + " van 160 tekens · 1 sms");
        assertThat(page.text()).contains("value=\"WILL_DO\" required checked");
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void what_is_too_long_stays_in_the_field_with_kind_words_beside_it() {
        String words = "Honden mogen voortaan elke dag mee. ".repeat(5).strip();
        Browser.Page page = browser.post(path, form("WILL_DO", words, "nakijken"));
        assertThat(page.words()).contains("Dit past niet in één sms.").contains("2 sms");
        assertThat(page.text()).contains(">" + words + "</textarea>").doesNotContain("value=\"versturen\"");
    }

    @Test
    void a_character_that_no_text_message_knows_is_pointed_out() {
        Browser.Page page = browser.post(path, form("WILL_DO", "‘Ja’ <script>", "nakijken"));
        assertThat(page.words()).contains("Niet elk teken past in een sms. Schrijf liever zonder: ‘ ’");
        assertThat(page.text()).contains(">‘Ja’ &lt;script&gt;</textarea>");
    }

    @Test
    void without_a_choice_or_words_both_are_asked_for() {
        assertThat(browser.post(path, Map.of("stap", "nakijken")).words())
                .contains("Kies eerst wat u vertelt.")
                .contains("Schrijf hier wat u vertelt.");
        assertThat(browser.post(path, form("MISSCHIEN", "Wie weet.", "versturen"))
                        .words())
                .contains("Kies eerst wat u vertelt.");
        assertThat(browser.post(path, form("CANNOT", "  ", "versturen")).words())
                .contains("Schrijf hier wat u vertelt.");
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void it_is_sent_only_after_it_was_confirmed() {
        Browser.Page confirm = browser.post(path, form("LOOKING_INTO", "Of honden\r\nmee mogen.", "nakijken"));
        assertThat(confirm.words()).contains("Klopt dit bericht?").contains("Dit zoeken we uit: Of honden mee mogen.");
        assertThat(confirm.text()).contains("name=\"tekst\" value=\"Of honden mee mogen.\"");
        assertThat(stage()).isEqualTo(Stage.CLOSED);

        Browser.Page sent = browser.post(path, form("LOOKING_INTO", "Of honden mee mogen.", "versturen"));
        assertThat(sent.location()).endsWith("/vragen/" + id.code() + "/uitslag");
        assertThat(stage()).isEqualTo(Stage.TOLD_BACK);
        assertThat(town.feedbacks.of(id).orElseThrow().text()).isEqualTo("Of honden mee mogen.");
    }

    @Test
    void changing_something_goes_back_to_the_form_with_the_words() {
        assertThat(browser.post(path, form("WILL_DO", "Honden mogen mee.", "wijzigen"))
                        .text())
                .contains(">Honden mogen mee.</textarea>");
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void writing_twice_is_declined_politely_and_changes_nothing() {
        browser.post(path, form("WILL_DO", "Honden mogen mee.", "versturen"));
        Browser.Page again = browser.post(path, form("CANNOT", "het is er te vol.", "versturen"));
        assertThat(again.words())
                .contains("Dit is al verteld.")
                .contains("Doen we Honden mogen mee.")
                .doesNotContain("te vol");
        assertThat(town.feedbacks.of(id).orElseThrow().answer()).isEqualTo(Feedback.Answer.WILL_DO);
    }

    @Test
    void a_running_question_cannot_be_answered_back_yet_and_a_draft_is_not_found() {
        ConsultationId running = town.open("de dagopvang", Question.yesNo("Is het eten goed?"));
        String runningPath = "/vragen/" + running.code() + "/terugkoppeling";
        assertThat(browser.get(runningPath).words()).contains("De vraag loopt nog.");
        assertThat(browser.post(runningPath, form("WILL_DO", "Ja.", "versturen"))
                        .words())
                .contains("De vraag loopt nog.");
        ConsultationId draft = town.draft("de dagopvang", DOGS);
        assertThat(browser.get("/vragen/" + draft.code() + "/terugkoppeling").status())
                .isEqualTo(404);
    }

    @Test
    void a_question_that_was_withdrawn_says_so() {
        ConsultationId running = town.open("de dagopvang", Question.yesNo("Is het eten goed?"));
        town.consultations.withdraw(running);
        assertThat(browser.get("/vragen/" + running.code() + "/terugkoppeling").words())
                .contains("Deze vraag is ingetrokken. Er komt geen uitslag.");
    }

    @Test
    void the_council_does_not_write_feedback() {
        try (Browser council = browser(Role.COUNCIL)) {
            assertThat(council.get("/terugkoppeling").status()).isEqualTo(403);
            assertThat(council.get(path).status()).isEqualTo(403);
            assertThat(council.post(path, form("WILL_DO", "Ja.", "versturen")).status())
                    .isEqualTo(403);
        }
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    private Stage stage() {
        return town.consultations.find(id).orElseThrow().stage();
    }

    private static Map<String, String> form(String answer, String words, String step) {
        return Map.of("csrf", "geheim", "antwoord", answer, "tekst", words, "stap", step);
    }
}
