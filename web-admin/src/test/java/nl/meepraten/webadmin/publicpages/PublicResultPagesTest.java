package nl.meepraten.webadmin.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.results.ResultViews;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Everyone;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicResultPagesTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final String UNKNOWN = "bcdf2345";

    @TempDir
    private Path folder;

    private Town town;
    private Everyone everyone;

    @BeforeEach
    void open() {
        town = new Town(folder);
        ResultViews views =
                new ResultViews(town.releases, town.feedbacks, new QuestionText(Texts.load()), town.clock(), Town.ZONE);
        everyone = new Everyone(new PublicResultPages(town.consultations, views, Browser.PAGES)::routes);
    }

    @AfterEach
    void close() {
        everyone.close();
        town.close();
    }

    @Test
    void what_we_do_comes_first_then_what_was_said_then_the_figures() {
        ConsultationId id = closed(published(List.of(30, 10), 0));
        town.today(LocalDate.of(2026, 12, 1));
        town.feedbacks.write(id, Feedback.Answer.WILL_DO, "honden mogen mee in 10 kamers.");
        assertThat(result(id))
                .containsSubsequence(
                        "Wat jullie zeiden over de nachtopvang",
                        "Dit gaan we doen:",
                        "honden mogen mee in 10 kamers.",
                        "Verteld op 1 december.",
                        "Jullie zeiden, wij doen",
                        "De meesten kozen: ja.",
                        "Wij doen",
                        "Doen we",
                        "Moeten honden mee naar binnen mogen?",
                        "Minstens 40 mensen gaven antwoord.",
                        "ja 30 75%",
                        "nee 10 25%",
                        "Dit is geen steekproef.")
                .doesNotContain("De gemeente beslist");
    }

    @Test
    void what_cannot_be_done_comes_with_its_reason() {
        ConsultationId id = closed(published(List.of(10, 10), 0));
        town.feedbacks.write(id, Feedback.Answer.CANNOT, "er is geen plek.");
        assertThat(result(id)).contains("Dit kan niet, want er is geen plek.", "Kan niet, want … er is geen plek.");
    }

    @Test
    void until_it_is_told_the_promised_day_stands_there() {
        assertThat(result(closed(published(List.of(10, 10), 0))))
                .contains("De gemeente beslist uiterlijk op 11 december")
                .contains("Dat hoor je nog.")
                .contains("De raad beslist in december.", "de regels", "meer bedden", "Jullie geven advies.")
                .contains("Bel Karin: 06 00000000");
    }

    @Test
    void a_promise_that_is_late_is_called_late() {
        ConsultationId id = closed(published(List.of(10, 10), 0));
        town.today(Town.PROMISED);
        assertThat(result(id)).contains("De gemeente beslist uiterlijk op 11 december");
        town.today(Town.PROMISED.plusDays(1));
        assertThat(result(id))
                .contains("De gemeente heeft nog niet verteld wat ze doet")
                .contains("Dat was beloofd voor 11 december.")
                .doesNotContain("De gemeente beslist");
    }

    @Test
    void under_twenty_there_are_no_percentages_and_too_few_shows_nothing() {
        assertThat(result(closed(published(List.of(10, 0), 5))))
                .contains("Minstens 15 mensen", "nee minder dan 5", "Geen percentages")
                .doesNotContain("%");
        ConsultationId few = town.closed(
                "de soepbus", List.of(Question.yesNo("Is het eten goed?")), List.of(QuestionRelease.WITHHELD));
        assertThat(result(few))
                .contains("Te weinig antwoorden om te tonen. Zo blijft iedereen anoniem.")
                .doesNotContain("Minstens", "steekproef", "%", "minder dan 5");
    }

    @Test
    void without_a_release_nothing_is_shown() {
        ConsultationId id = town.closed(
                "de soepbus", List.of(Question.yesNo("Is het eten goed?")), List.of(QuestionRelease.WITHHELD));
        assertThat(everyone.get("/r/" + id.code()).body()).doesNotContain("<table", "<rect");
    }

    /** Also what is sent along, since that too can tell things apart. Only the time of sending differs. */
    @Test
    void running_draft_withdrawn_and_unknown_are_the_same_to_the_byte() {
        ConsultationId running = town.open("de nachtopvang", DOGS);
        ConsultationId draft = town.draft("de soepbus", DOGS);
        ConsultationId withdrawn = town.open("de douches", Question.yesNo("Is het eten goed?"));
        town.consultations.withdraw(withdrawn);
        HttpResponse<String> unknown = everyone.get("/r/" + UNKNOWN);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Deze uitslag is er (nog) niet").doesNotContain(UNKNOWN);
        for (String code : List.of(
                running.code(),
                draft.code(),
                withdrawn.code(),
                running.code() + ".csv",
                UNKNOWN + ".csv",
                "GEEN-CODE",
                "%27%3Cb%3E")) {
            HttpResponse<String> same = everyone.get("/r/" + code);
            assertThat(same.statusCode()).as(code).isEqualTo(404);
            assertThat(same.body()).as(code).isEqualTo(unknown.body());
            assertThat(headers(same)).as(code).isEqualTo(headers(unknown));
        }
    }

    @Test
    void a_closed_one_is_not_the_same() {
        ConsultationId id = closed(published(List.of(10, 10), 0));
        assertThat(everyone.get("/r/" + id.code()).body())
                .isNotEqualTo(everyone.get("/r/" + UNKNOWN).body());
    }

    @Test
    void it_is_kept_for_a_short_while_and_the_lack_of_it_is_not() {
        HttpResponse<String> there =
                everyone.get("/r/" + closed(published(List.of(10, 10), 0)).code());
        assertThat(there.headers().allValues("Cache-Control")).containsExactly("public, max-age=300");
        assertThat(there.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(there.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(everyone.get("/r/" + UNKNOWN).headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void a_code_that_a_telephone_gave_a_capital_is_found() {
        ConsultationId id = closed(published(List.of(10, 10), 0));
        assertThat(everyone.get("/r/" + id.code().toUpperCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_figures_can_be_taken_along_in_the_language_of_the_screen() {
        ConsultationId id = closed(published(List.of(30, 10), 0));
        assertThat(everyone.get("/r/" + id.code()).body())
                .contains("href=\"/r/" + id.code() + ".csv\">Download als CSV</a>");

        HttpResponse<String> sheet = everyone.get("/r/" + id.code() + ".csv");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"uitslag-de-nachtopvang-" + id.code() + ".csv\"");
        assertThat(sheet.headers().allValues("Cache-Control")).containsExactly("public, max-age=300");
        assertThat(sheet.body()).startsWith("\uFEFFOnderwerp;").contains(";ja;30;75%;", ";nee;10;25%;");

        HttpResponse<String> english = everyone.get("/r/" + id.code() + ".csv", "Cookie", "taal=en");
        assertThat(english.body()).startsWith("\uFEFFTopic;").contains(";everyone;");
        assertThat(english.headers().firstValue("Content-Disposition").orElse(""))
                .contains("\"result-de-nachtopvang-");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> page) {
        Map<String, List<String>> headers = new TreeMap<>(page.headers().map());
        headers.remove("date");
        return headers;
    }

    private String result(ConsultationId id) {
        HttpResponse<String> page = everyone.get("/r/" + id.code());
        assertThat(page.statusCode()).isEqualTo(200);
        return Everyone.words(page);
    }

    private ConsultationId closed(QuestionRelease figures) {
        return town.closed("de nachtopvang", List.of(DOGS), List.of(figures));
    }

    private static QuestionRelease published(List<Integer> options, int notUnderstood) {
        return new QuestionRelease(Optional.of(new Figures(options, notUnderstood)));
    }
}
