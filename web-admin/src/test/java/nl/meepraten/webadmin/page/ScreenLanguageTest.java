package nl.meepraten.webadmin.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.meepraten.webadmin.about.AboutPages;
import nl.meepraten.webadmin.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing the language of the pages, and that the choice leads nowhere but back. */
class ScreenLanguageTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private Javalin server;

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    new ScreenLanguage(true).routes(config);
                    new AboutPages(Browser.PAGES, "Karin: 06 00000000").routes(config);
                    config.routes.post(
                            "/hulp",
                            context -> Browser.PAGES.show(
                                    context, "error.title", "", "layout/trouble.jte", Map.of("words", "woorden")));
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
        client.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String here() {
        return "http://127.0.0.1:" + server.port();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(here() + path));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void pages_are_dutch_until_somebody_chooses() throws Exception {
        HttpResponse<String> page = get("/hulp?stap=2");

        assertThat(page.body())
                .contains("<html lang=\"nl\">", "Een goede vraag in zes stappen")
                .contains("lang=\"en\" hreflang=\"en\" href=\"/taal?naar=en\">English</a>");
        assertThat(header(page, "Content-Language")).isEqualTo("nl");
        assertThat(header(page, "Vary")).contains("Cookie");
    }

    @Test
    void whoever_chose_english_reads_english() throws Exception {
        HttpResponse<String> page = get("/hulp", "Cookie", "taal=en");

        assertThat(page.body())
                .contains("<html lang=\"en\">", "A good question in six steps", ">Nederlands</a>")
                .doesNotContain("Een goede vraag");
        assertThat(header(page, "Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "", "en; Path=/x", "EN", "../en"})
    void a_cookie_that_says_something_else_is_dutch(String odd) throws Exception {
        assertThat(get("/hulp", "Cookie", "taal=" + odd).body()).contains("lang=\"nl\"");
    }

    @Test
    void the_choice_is_remembered_in_a_cookie_that_says_nothing_else_and_leads_back() throws Exception {
        HttpResponse<String> chosen = get("/taal?naar=en", "Referer", here() + "/hulp?stap=2");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(header(chosen, "Location")).isEqualTo("/hulp?stap=2");
        assertThat(header(chosen, "Set-Cookie"))
                .startsWith("taal=en;")
                .contains("Path=/", "Max-Age=31536000", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/hulp",
                "HERE//elders.example",
                "HERE/%5celders.example",
                "HERE/@elders.example",
                "HERE/.//elders.example",
                "HERE.elders.example/hulp",
                "HERE@elders.example/hulp",
                "http://elders.example@HERE/hulp",
                "HERE\\@elders.example/",
                "javascript:alert(1)",
                "/hulp",
                "geen adres",
                ""
            })
    void it_leads_nowhere_else(String elsewhere) throws Exception {
        HttpResponse<String> chosen = get("/taal?naar=en", "Referer", elsewhere.replace("HERE", here()));

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(header(chosen, "Location")).isEqualTo("/");
        assertThat(chosen.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @Test
    void without_a_word_from_the_browser_it_leads_to_the_front_page() throws Exception {
        assertThat(header(get("/taal?naar=en"), "Location")).isEqualTo("/");
    }

    @Test
    void a_language_we_do_not_have_changes_nothing() throws Exception {
        HttpResponse<String> chosen = get("/taal?naar=fr", "Referer", here() + "/hulp");

        assertThat(chosen.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(chosen, "Location")).isEqualTo("/hulp");
    }

    @Test
    void the_answer_to_a_form_offers_no_other_language_as_that_would_lose_what_was_typed() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/hulp").POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("/taal?");
    }

    @Test
    void every_page_for_everyone_asks_the_browser_to_be_strict() throws Exception {
        for (String path : List.of("/privacy", "/hulp", "/toegankelijkheid")) {
            assertThat(header(get(path), "Content-Security-Policy")).contains("default-src 'none'");
        }
    }
}
