package nl.meepraten.webadmin.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Everyone;
import org.junit.jupiter.api.Test;

/** The front page, the ten sentences and the text for who finds a hole. */
class PublicPagesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T18:52:07Z"), ZoneOffset.UTC);
    private static final String HTTPS = "https://meepraten.dorpstad.example";

    @Test
    void the_front_page_leads_to_the_ten_sentences_and_to_accessibility() {
        try (Everyone everyone = new Everyone(new PublicPages(Browser.PAGES, false)::routes)) {
            String main = everyone.get("/").body().replaceAll("(?s)<footer.*", "");
            assertThat(main).contains("href=\"/anoniem\"", "href=\"/toegankelijkheid\"");
        }
    }

    @Test
    void every_page_leads_to_the_ten_sentences() {
        try (Everyone everyone = new Everyone(new PublicPages(Browser.PAGES, false)::routes)) {
            String foot = everyone.get("/").body().replaceAll("(?s).*<footer", "");
            assertThat(foot).contains("href=\"/anoniem\"", "href=\"/toegankelijkheid\"");
        }
    }

    @Test
    void there_are_ten_honest_sentences() {
        try (Everyone everyone = new Everyone(new AnonymousPage(Browser.PAGES, "Karin: 06 00000000")::routes)) {
            HttpResponse<String> page = everyone.get("/anoniem");
            assertThat(page.body().split("<li><b>")).hasSize(11);
            assertThat(Everyone.words(page))
                    .contains("behalve wie vóór de sluiting onze computer en de sleutelkluis heeft gekopieerd")
                    .contains("STOP", "WIS", "30 dagen", "14 dagen", "tien mensen", "cliëntenraad")
                    .contains("Je eigen telefoon", "je telefoonbedrijf", "Twilio")
                    .contains("./meepraten attack", "ARCHITECTURE.md", "Bel Karin: 06 00000000")
                    .doesNotContainIgnoringCase("volledig anoniem")
                    .doesNotContain("{", "publicpages.");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void the_longer_texts_can_be_read_on_the_spot_and_lead_to_each_other_only() {
        try (Everyone everyone = new Everyone(config -> {
            new AnonymousPage(Browser.PAGES, "Karin: 06 00000000").routes(config);
            new DocumentPages(Browser.PAGES).routes(config);
        })) {
            String sentences = everyone.get("/anoniem").body();
            for (DocumentPages.Document document : DocumentPages.ALL) {
                assertThat(sentences).contains("href=\"" + document.path() + "\"");
                HttpResponse<String> page = everyone.get(document.path());
                assertThat(page.statusCode()).as(document.path()).isEqualTo(200);
                String article = page.body().replaceAll("(?s).*<article", "").replaceAll("(?s)</article>.*", "");
                assertThat(article)
                        .contains("<h1>", "<table class=\"tabel\">", "aria-label=\"Tabel 1\"", "<th>")
                        .doesNotContain(".md\"", "](", "publicpages.");
                assertThat(article.split("<h1>")).hasSize(2);
            }
            assertThat(everyone.get("/documenten/dpia").body()).contains("href=\"/documenten/wie-kan-wat\"");
        }
    }

    @Test
    void who_finds_a_hole_reads_whom_to_call_and_until_when_that_is_true() {
        assertThat(security("06 00000000", HTTPS)).isEqualTo("""
                        Contact: tel:+31600000000
                        Expires: 2027-05-23T00:00:00Z
                        Preferred-Languages: nl, en
                        Canonical: https://meepraten.dorpstad.example/.well-known/security.txt
                        """);
    }

    @Test
    void numbers_are_written_so_that_a_program_can_call_them() {
        assertThat(security("+31 (0)6-0000 0000", HTTPS)).startsWith("Contact: tel:+31600000000\n");
        assertThat(security("0031 6 00000000", HTTPS)).startsWith("Contact: tel:+31600000000\n");
        assertThat(security("14 0123", HTTPS)).startsWith("Contact: tel:140123;phone-context=+31\n");
        assertThat(security("vraag de balie", HTTPS)).startsWith("Contact: " + HTTPS + "/hulp\n");
    }

    @Test
    void a_program_that_is_tried_out_names_no_address_without_https() {
        assertThat(security("06 00000000", "http://localhost:7070")).doesNotContain("Canonical");
    }

    @Test
    void it_is_plain_text() {
        try (Everyone everyone = securityPage("06 00000000", HTTPS)) {
            assertThat(everyone.get("/.well-known/security.txt")
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .isEqualToIgnoringCase("text/plain;charset=utf-8");
        }
    }

    private static String security(String phone, String address) {
        try (Everyone everyone = securityPage(phone, address)) {
            return everyone.get("/.well-known/security.txt").body();
        }
    }

    private static Everyone securityPage(String phone, String address) {
        return new Everyone(new SecurityText(phone, URI.create(address), CLOCK)::routes);
    }
}
