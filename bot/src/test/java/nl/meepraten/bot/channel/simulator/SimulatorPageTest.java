package nl.meepraten.bot.channel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.ChannelKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SimulatorPageTest {

    private static final String PAGE = "/proeftelefoon";

    @TempDir
    private Path folder;

    private Town town;
    private Browser browser;

    @BeforeEach
    void open() {
        town = new Town(folder);
        browser = new Browser(town);
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    @Test
    void what_is_typed_and_what_comes_back_are_on_the_phone_after_a_plain_form_post() {
        HttpResponse<String> posted = browser.type("soepbus", "SOEP");
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(posted.headers().firstValue("Location")).contains("/proeftelefoon?wie=soepbus#telefoon");
        assertThat(browser.page("soepbus"))
                .contains("bel--uit\"><span class=\"verborgen\">U: </span>SOEP</li>")
                .contains("bel--in")
                .contains("Dorpstad");
        assertThat(browser.page("haven")).doesNotContain("bel--uit").doesNotContain("bel--in");
    }

    @Test
    void what_people_type_is_text_and_never_a_page() {
        browser.type("lang", "<script>alert(1)</script>");
        assertThat(browser.page("lang")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void a_page_asks_only_for_what_is_new() {
        browser.type("soepbus", "SOEP");
        String first = browser.get(PAGE + "/gesprek?wie=soepbus&na=0").body();
        assertThat(first).contains("SOEP").contains("na=3").contains("id=\"bewaard\"");
        assertThat(browser.get(PAGE + "/gesprek?wie=soepbus&na=3").statusCode()).isEqualTo(204);
        browser.type("soepbus", "ja");
        assertThat(browser.get(PAGE + "/gesprek?wie=soepbus&na=3").body())
                .contains(">U: </span>ja<")
                .doesNotContain("SOEP");
    }

    @Test
    void a_page_of_before_a_restart_is_told_to_load_again() {
        HttpResponse<String> answer = browser.get(PAGE + "/gesprek?wie=soepbus&na=7");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
    }

    @Test
    void with_htmx_the_answer_to_a_post_is_an_emptied_field_and_a_sign_to_look() {
        HttpResponse<String> answer = browser.send(browser.to(PAGE)
                .POST(BodyPublishers.ofString("wie=soepbus&tekst=SOEP"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true"));
        assertThat(answer.headers().firstValue("HX-Trigger")).contains("bericht");
        assertThat(answer.body()).contains("id=\"typ\"").contains("hx-swap-oob=\"true\"");
    }

    @Test
    void an_empty_message_is_not_sent() {
        browser.type("soepbus", "  ");
        assertThat(town.conversations.of("+3197010000001")).isEmpty();
    }

    @Test
    void the_clock_moves_and_the_page_says_the_time() {
        assertThat(browser.page("soepbus")).contains("dinsdag 24 november 2026, 12:00");
        browser.post(PAGE + "/klok", Map.of("wie", "soepbus", "stap", "uur"));
        assertThat(browser.page("soepbus")).contains("dinsdag 24 november 2026, 13:00");
        browser.post(PAGE + "/klok", Map.of("wie", "soepbus", "stap", "dag"));
        assertThat(browser.page("soepbus")).contains("woensdag 25 november 2026, 13:00");
        browser.post(PAGE + "/klok", Map.of("wie", "soepbus", "stap", "nacht"));
        assertThat(browser.page("soepbus")).contains("donderdag 26 november 2026, 04:");
        assertThat(browser.post(PAGE + "/klok", Map.of("wie", "soepbus", "stap", "jaar"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_clock_that_cannot_be_moved_is_not_on_the_page() {
        try (Browser still = Browser.withoutClock(town)) {
            assertThat(browser.page("soepbus"))
                    .as("control")
                    .contains(PAGE + "/klok")
                    .contains("#klok");
            assertThat(still.page("soepbus")).contains("SOEP").doesNotContain("klok");
            assertThat(still.post(PAGE + "/klok", Map.of("wie", "soepbus", "stap", "uur"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_bytes_that_are_shown_are_the_bytes_that_lie_there() {
        assertThat(browser.page("soepbus")).contains("nog niets");
        browser.type("soepbus", "SOEP");
        browser.type("soepbus", "ja");
        String lookup = StoredRow.shortened(town.bot
                .storedBytes()
                .of(ChannelKind.SIMULATOR.address("+3197010000001"))
                .lookup()
                .orElseThrow());
        assertThat(browser.page("soepbus")).contains("<code>" + lookup + "</code>");
        assertThat(browser.page("haven")).doesNotContain(lookup);
    }

    @Test
    void when_only_some_rows_are_shown_the_page_says_of_how_many() {
        browser.type("soepbus", "SOEP");
        assertThat(browser.page("soepbus"))
                .contains("van iedereen samen</small>")
                .doesNotContain("3 van de ");
        for (int message = 0; message < 6; message++) {
            browser.type("soepbus", "hoi");
        }
        assertThat(browser.page("soepbus")).contains("van iedereen samen, 3 van de 7</small>");
    }

    @Test
    void no_number_is_ever_on_the_page() {
        browser.type("soepbus", "SOEP");
        assertThat(browser.page("soepbus")).doesNotContain("9701");
    }

    @Test
    void someone_new_has_a_phone_nobody_used() {
        String first = fresh();
        browser.type(first, "SOEP");
        String second = fresh();
        assertThat(second).isNotEqualTo(first);
        assertThat(browser.page(second)).contains("selected>").doesNotContain("bel--in");
    }

    private String fresh() {
        return fresh("nieuw");
    }

    private String fresh(String wanted) {
        String location = browser.get(PAGE + "?wie=" + wanted)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.replaceAll(".*wie=|#.*", "");
    }

    @Test
    void nobody_by_that_name_shows_the_first_and_sends_nothing() {
        assertThat(browser.get(PAGE + "?wie=koning").statusCode()).isEqualTo(200);
        assertThat(browser.type("koning", "SOEP").statusCode()).isEqualTo(400);
    }

    @Test
    void a_message_that_could_not_be_handled_is_said_to_be_lost_and_not_shown() {
        try (Browser broken = new Browser(town, message -> {
            throw new IllegalStateException("no disk");
        })) {
            HttpResponse<String> posted = broken.type("soepbus", "SOEP");
            String page = broken.get(posted.headers()
                            .firstValue("Location")
                            .orElseThrow()
                            .replace("#telefoon", ""))
                    .body();
            assertThat(page).contains("niet aangekomen").doesNotContain("bel--uit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "https://localhost"})
    void other_sites_cannot_post(String origin) {
        HttpResponse<String> answer = browser.send(browser.to(PAGE)
                .POST(BodyPublishers.ofString("wie=soepbus&tekst=SOEP"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(town.conversations.of("+3197010000001")).isEmpty();
    }

    @Test
    void the_page_itself_can_post_and_tells_the_browser_to_say_so() {
        HttpResponse<String> answer = browser.send(browser.to(PAGE)
                .POST(BodyPublishers.ofString("wie=soepbus&tekst=SOEP"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://" + browser.host()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get(PAGE).headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void who_chooses_the_discreet_number_gets_only_the_neutral_opener() {
        assertThat(browser.page("soepbus")).contains("De Linde (discreet nummer)", "sms van de gemeente");
        for (String key : List.of("linde", fresh("nieuw-discreet"))) {
            browser.type(key, "LINDE");
            assertThat(browser.page(key))
                    .contains("Onbekend nummer", "Hallo. Schikt het nu? 1=ja 2=nee")
                    .doesNotContain("computer van gemeente");
        }
    }

    @Test
    void there_is_no_style_or_script_in_the_page() {
        browser.type("soepbus", "SOEP");
        assertThat(browser.page("soepbus"))
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContain("<script>");
    }
}
