package nl.meepraten.config.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The checks see what is wrong: each is shown a page with one thing wrong and the same page without it. */
@Tag("browser")
class ChecksTest {

    private static final String PAGE = """
            <!doctype html><html lang="nl"><head><title>Proef</title></head>
            <body style="margin:0"><main><h1>Proef</h1>%s</main></body></html>""";

    private static Playwright playwright;
    private static Page page;

    @BeforeAll
    static void open() {
        playwright = Tools.playwright();
        page = Tools.launch(playwright).newPage();
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @Test
    void a_sound_page_has_no_problems() {
        page.setContent(PAGE.formatted("<p>Alles goed.</p>"));
        assertThat(Checks.problems(page, "sound")).isEmpty();
    }

    @Test
    void a_picture_that_says_nothing_to_who_cannot_see_it_is_found_at_both_widths() {
        page.setContent(PAGE.formatted("<img src=\"data:,\" width=\"24\" height=\"24\">"));
        assertThat(Checks.problems(page, "picture"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("image-alt"));
    }

    @Test
    void pale_words_are_found() {
        page.setContent(PAGE.formatted("<p style=\"color:#bbb\">Bijna niet te lezen.</p>"));
        assertThat(Checks.problems(page, "pale")).hasSize(2).first().asString().contains("color-contrast");
    }

    @Test
    void an_element_wider_than_a_phone_is_found_and_named() {
        page.setContent(PAGE.formatted("<p class=\"breed\" style=\"width:400px\">Te breed.</p>"));
        assertThat(Checks.problems(page, "wide"))
                .singleElement()
                .asString()
                .contains("at 320")
                .contains("P.breed");
    }
}
