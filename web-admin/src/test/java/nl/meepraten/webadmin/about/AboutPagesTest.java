package nl.meepraten.webadmin.about;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.webadmin.page.Words;
import nl.meepraten.webadmin.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages at the foot of every page, for whoever comes by. */
class AboutPagesTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private Javalin server;

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    new AboutPages(Browser.PAGES, "Karin: 06 00000000").routes(config);
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
        client.close();
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void every_page_leads_to_all_three_and_says_whom_to_call() throws Exception {
        List<String> paths = List.of("/privacy", "/toegankelijkheid", "/hulp");
        for (String path : paths) {
            String html = page(path);
            assertThat(html).contains("Karin: 06 00000000").doesNotContain("{contact", "{municipality", "about.");
            paths.forEach(other -> assertThat(html).as(path).contains("href=\"" + other + "\""));
        }
    }

    @Test
    void each_says_what_it_is_for() throws Exception {
        Map<String, String> said = Map.of(
                "/privacy", "Na 14 dagen wissen we het.",
                "/toegankelijkheid", "Dit is een concept.",
                "/hulp", "Een goede vraag in zes stappen");
        for (Map.Entry<String, String> one : said.entrySet()) {
            assertThat(page(one.getKey())).contains(one.getValue());
        }
        assertThat(page("/toegankelijkheid"))
                .contains("WCAG 2.2", "gemeente Dorpstad")
                .doesNotContain("voldoet aan");
        assertThat(page("/privacy")).doesNotContain("volledig anoniem");
        assertThat(page("/hulp").split("<li><b>")).hasSize(7);
    }

    @Test
    void privacy_says_how_long_by_the_table_of_what_is_kept() throws Exception {
        String html = page("/privacy");
        assertThat(html)
                .contains(
                        "hooguit %d dagen. Een verhaal".formatted(Kept.BALLOT.amount()),
                        "binnen %d dagen".formatted(Kept.STORY.amount()),
                        "na %d maanden".formatted(Kept.SILENT_CONTACT.amount()),
                        "is dat na %d dagen".formatted(Kept.SILENT_DISCREET.amount()),
                        "Na STOP is het na %d dagen".formatted(Kept.STOPPED_CONTACT.amount()));
        Words words = Words.load();
        for (Kept row : Kept.values()) {
            assertThat(html).contains(words.say("settings.retention.what." + row));
        }
    }

    @Test
    void privacy_says_who_reads_the_log_and_that_no_account_can_be_removed() throws Exception {
        assertThat(page("/privacy"))
                .contains("De beheerder en de cliëntenraad kunnen het lezen.")
                .contains("nog geen knop om een account te veranderen of weg te halen")
                .doesNotContain("Alleen de beheerder");
    }
}
