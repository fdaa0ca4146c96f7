package nl.meepraten.webadmin.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.story.ReleasedStory;
import nl.meepraten.core.story.Story;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryPagesTest {

    private static final String WORDS = "Overdag moet ik naar buiten.";
    private static final String[] FIVE = {WORDS, WORDS, WORDS, WORDS, WORDS};

    @TempDir
    private Path folder;

    private Town town;
    private Browser council;
    private Browser officer;

    @BeforeEach
    void open() {
        town = new Town(folder);
        StoryPages pages = new StoryPages(
                town.stories,
                town.feedbacks,
                town.consultations,
                town.texts,
                town.audit,
                Browser.PAGES,
                town.clock(),
                Town.ZONE);
        AnswerBackPages back = new AnswerBackPages(town.stories, town.texts, town.audit, Browser.PAGES, town.clock());
        council = new Browser(Role.COUNCIL, config -> routes(config, pages, back));
        officer = new Browser(Role.OFFICER, config -> routes(config, pages, back));
    }

    private static void routes(JavalinConfig config, StoryPages pages, AnswerBackPages back) {
        back.routes(config);
        pages.routes(config);
    }

    @AfterEach
    void close() {
        council.close();
        officer.close();
        town.close();
    }

    @Test
    void with_nothing_to_read_all_is_read() {
        assertThat(council.get("/raad").words()).contains("Alles gelezen.");
    }

    @Test
    void one_story_is_shown_at_a_time_with_group_and_week_only() {
        town.told("Eerste.", "Tweede.", "Derde.", "Vierde.", "Vijfde.");
        String words = council.get("/raad").words();
        assertThat(List.of("Eerste.", "Tweede.", "Derde.", "Vierde.", "Vijfde."))
                .filteredOn(words::contains)
                .hasSize(1);
        assertThat(words).contains("Groep: dakloos · week 45 · nog 5 in deze stapel");
    }

    @Test
    void what_was_blacked_out_is_marked() {
        String told = "Bel me op 06-12345678.\nHet is <b>koud</b>.";
        town.told(told, told, told, told, told);
        assertThat(council.get("/raad").text())
                .contains("<span class=\"weg\" lang=\"nl\">telefoonnummer weg</span>")
                .contains("<br>Het is &lt;b&gt;koud&lt;/b&gt;.</bdi>")
                .doesNotContain("12345678");
    }

    @Test
    void half_a_character_does_not_break_the_page_and_nothing_is_stripped() {
        String told = "Half \ud83d en om\u202egekeerd 😀.";
        town.told(told, told, told, told, told);
        Browser.Page page = council.get("/raad");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("<bdi>Half \ufffd en om\u202egekeerd 😀.</bdi>");
    }

    @Test
    void released_words_are_what_the_council_wrote_and_officers_read_only_those() {
        town.told(FIVE);
        Browser.Page next = council.post(path(first()), decision("vrijgeven", "Mensen willen overdag binnen zijn."));
        assertThat(next.location()).endsWith("/raad?melding=klaar");
        assertThat(council.get("/raad?melding=klaar").words())
                .contains("Dank u wel.")
                .contains("nog 4 in deze stapel");
        assertThat(officer.get("/verhalen").words()).doesNotContain("Mensen willen overdag");
        town.nightPasses();
        assertThat(officer.get("/verhalen").words())
                .contains("Mensen willen overdag binnen zijn. dakloos week 45")
                .doesNotContain(WORDS);
    }

    @Test
    void without_words_nothing_is_released_and_the_same_story_asks_for_them() {
        town.told(FIVE);
        Story first = first();
        Browser.Page again = council.post(path(first), decision("vrijgeven", " \n "));
        assertThat(again.words()).contains("Schrijf eerst wat er verder mag.");
        assertThat(again.text()).contains("action=\"" + path(first) + "\"");
        assertThat(town.stories.released()).isEmpty();
        assertThat(town.stories.toRead()).hasSize(5);
    }

    @Test
    void what_may_only_go_on_in_short_is_not_released_as_typed_and_what_was_written_stays() {
        town.told(FIVE);
        assertThat(council.get("/raad").words()).contains("u vertelt het in uw eigen woorden");
        Browser.Page again = council.post(path(first()), decision("vrijgeven", "Let op: " + WORDS));
        assertThat(again.words()).contains("Vertel het in uw eigen woorden.");
        assertThat(again.text()).contains(">Let op: " + WORDS + "</textarea>");
        assertThat(town.stories.released()).isEmpty();
        assertThat(town.stories.toRead()).hasSize(5);
    }

    @Test
    void what_may_go_on_as_typed_stands_ready() {
        town.told(Permission.AS_TYPED, FIVE);
        Browser.Page page = council.get("/raad");
        assertThat(page.words()).contains("De schrijver vindt het goed");
        assertThat(page.text()).contains(">" + WORDS + "</textarea>");
        council.post(path(first()), decision("vrijgeven", WORDS));
        assertThat(town.stories.released()).as("it goes on at night").isEmpty();
        town.nightPasses();
        assertThat(town.stories.released()).extracting(ReleasedStory::text).containsExactly(WORDS);
    }

    @Test
    void what_may_never_go_on_cannot_be_released_only_counted_or_left() {
        town.told(Permission.NEVER, FIVE);
        Browser.Page page = council.get("/raad");
        assertThat(page.words()).contains("De schrijver wil niet dat dit verder gaat.");
        assertThat(page.text())
                .doesNotContain("value=\"vrijgeven\"")
                .doesNotContain("name=\"tekst\"")
                .contains("value=\"alleen-tellen\"")
                .contains("value=\"niet-gebruiken\"");
        Browser.Page forced = council.post(path(first()), decision("vrijgeven", "Toch maar."));
        assertThat(forced.words()).contains("Er is niets vrijgegeven.");
        assertThat(town.stories.released()).isEmpty();
        council.post(path(first()), decision("alleen-tellen", ""));
        assertThat(town.stories.toRead()).hasSize(4);
    }

    @Test
    void only_counted_and_not_used_hand_on_no_words() {
        town.told(FIVE);
        council.post(path(first()), decision("alleen-tellen", "Toch niet."));
        council.post(path(first()), decision("niet-gebruiken", "Toch niet."));
        assertThat(town.stories.toRead()).hasSize(3);
        assertThat(officer.get("/verhalen").words()).contains("De cliëntenraad heeft nog niets vrijgegeven.");
    }

    @Test
    void who_comes_second_is_told_so_kindly_and_reads_on() {
        town.told(FIVE);
        Story first = first();
        council.post(path(first), decision("niet-gebruiken", ""));
        Browser.Page second = council.post(path(first), decision("vrijgeven", "Te laat."));
        assertThat(second.location()).endsWith("/raad?melding=anders");
        assertThat(council.get("/raad?melding=anders").words())
                .contains("Over dat verhaal besloot al iemand anders")
                .contains("nog 4 in deze stapel");
        assertThat(town.stories.released()).isEmpty();
        assertThat(council.post(path(first), decision("vrijgeven", "")).location())
                .endsWith("/raad?melding=anders");
    }

    @Test
    void a_night_between_reading_and_deciding_changes_nothing() {
        town.told(FIVE);
        Story first = first();
        town.nightPasses();
        assertThat(council.post(path(first), decision("niet-gebruiken", "")).location())
                .endsWith("/raad?melding=anders");
        assertThat(town.stories.toRead()).hasSize(5);
    }

    @Test
    void what_is_no_decision_or_no_story_is_refused() {
        town.told(FIVE);
        assertThat(council.post(path(first()), decision("doorsturen", "Ja.")).status())
                .isEqualTo(400);
        assertThat(council.post("/raad/1", decision("vrijgeven", "Ja.")).status())
                .isEqualTo(404);
        assertThat(town.stories.toRead()).hasSize(5);
    }

    @Test
    void officers_never_see_what_the_council_reads() {
        town.told(FIVE);
        assertThat(officer.get("/raad").status()).isEqualTo(403);
        assertThat(officer.get("/raad/beloftes").status()).isEqualTo(403);
        assertThat(officer.post(path(first()), decision("vrijgeven", "Ja.")).status())
                .isEqualTo(403);
        assertThat(town.stories.toRead()).hasSize(5);
    }

    @Test
    void released_words_keep_their_lines_and_cannot_carry_markup() {
        town.told(FIVE);
        council.post(path(first()), decision("vrijgeven", "Eén.\r\n<i>Twee.</i>"));
        town.nightPasses();
        assertThat(town.stories.released()).extracting(ReleasedStory::text).containsExactly("Eén.\r\n<i>Twee.</i>");
        assertThat(officer.get("/verhalen").text()).contains("<bdi>Eén.<br>&lt;i&gt;Twee.&lt;/i&gt;</bdi>");
    }

    @Test
    void the_council_writes_back_beside_its_decision_and_later() {
        town.told(Permission.AS_TYPED, FIVE);
        Map<String, String> form = new HashMap<>(decision("vrijgeven", WORDS));
        form.put("antwoord", "Dank je. We praten erover.");
        council.post(path(first()), form);
        town.nightPasses();
        assertThat(town.answers()).containsExactly("Dank je. We praten erover.");
        String mark = town.stories.released().getFirst().mark();

        assertThat(council.get("/raad/terugschrijven").text()).contains("/raad/terugschrijven/" + mark);
        assertThat(council.get("/raad/terugschrijven/" + mark).words()).contains(WORDS);
        Map<String, String> later = Map.of("csrf", "geheim", "antwoord", "Het wordt warmer.");
        assertThat(council.post("/raad/terugschrijven/" + mark, later).location())
                .endsWith("/raad/terugschrijven?melding=verstuurd");
        assertThat(council.get("/raad/terugschrijven?melding=verstuurd").words())
                .contains("Uw antwoord is bewaard.");
        town.nightPasses();
        assertThat(town.answers()).containsExactly("Het wordt warmer.");
    }

    @Test
    void what_does_not_fit_in_one_plain_text_message_is_not_kept() {
        town.told(Permission.AS_TYPED, FIVE);
        for (String answer : List.of(
                "x".repeat(140),
                "Cli\u00ebntenraad",
                "Goed \u201czo\u201d",
                "Bel me op 06 12345678.",
                "Dag meneer Jansen")) {
            Map<String, String> form = new HashMap<>(decision("alleen-tellen", ""));
            form.put("antwoord", answer);
            Browser.Page again = council.post(path(first()), form);
            assertThat(again.text()).contains(">" + answer + "</textarea>").contains("antwoord-let-op");
        }
        assertThat(town.stories.toRead()).hasSize(5);
        council.post(path(first()), decision("vrijgeven", WORDS));
        town.nightPasses();
        String back =
                "/raad/terugschrijven/" + town.stories.released().getFirst().mark();
        assertThat(council.post(back, Map.of("csrf", "geheim", "antwoord", " ")).words())
                .contains("Schrijf eerst uw antwoord.");
        assertThat(town.answers()).isEmpty();
    }

    @Test
    void what_its_writer_took_back_is_passed_over_with_one_button() {
        town.told(FIVE);
        town.takenBack();
        for (int story = 0; story < 5; story++) {
            Browser.Page page = council.get("/raad");
            if (first().withdrawn()) {
                assertThat(page.words()).contains("De schrijver nam dit verhaal terug.");
                assertThat(page.text()).doesNotContain("<textarea").contains("value=\"niet-gebruiken\"");
                assertThat(council.post(path(first()), decision("vrijgeven", "Toch."))
                                .words())
                        .contains("De schrijver nam dit verhaal terug.");
            } else {
                assertThat(page.text()).contains("<textarea");
            }
            council.post(path(first()), decision("niet-gebruiken", ""));
        }
        assertThat(town.stories.toRead()).isEmpty();
        town.nightPasses();
        assertThat(town.stories.released()).isEmpty();
    }

    @Test
    void officers_do_not_write_back() {
        town.told(Permission.AS_TYPED, FIVE);
        council.post(path(first()), decision("vrijgeven", WORDS));
        town.nightPasses();
        String back =
                "/raad/terugschrijven/" + town.stories.released().getFirst().mark();
        assertThat(officer.get("/raad/terugschrijven").status()).isEqualTo(403);
        assertThat(officer.get(back).status()).isEqualTo(403);
        assertThat(officer.post(back, Map.of("csrf", "geheim", "antwoord", "Hoi"))
                        .status())
                .isEqualTo(403);
        assertThat(council.get("/raad/terugschrijven/anders").status()).isEqualTo(404);
    }

    @Test
    void the_council_sees_late_promises_only() {
        closed("de nachtopvang");
        town.today(Town.PROMISED);
        assertThat(council.get("/raad/beloftes").words())
                .contains("Alles op tijd.")
                .doesNotContain("de nachtopvang");
        town.today(LocalDate.of(2026, 12, 14));
        assertThat(council.get("/raad/beloftes").words())
                .contains("de nachtopvang 3 dagen te laat Beloofd: uiterlijk 11 december.")
                .contains("Vraag het na bij Karin: 06 00000000.")
                .doesNotContain("Alles op tijd.");
    }

    @Test
    void the_council_sees_what_people_were_told() {
        town.feedbacks.write(closed("de nachtopvang"), Feedback.Answer.CANNOT, "het is er te vol.");
        assertThat(council.get("/raad/beloftes").words())
                .contains("de nachtopvang Kan niet, want het is er te vol. Verteld op 3 november");
    }

    private ConsultationId closed(String topic) {
        return town.closed(
                topic,
                List.of(Question.yesNo("Moeten honden mee naar binnen mogen?")),
                List.of(new QuestionRelease(Optional.of(new Figures(List.of(10, 10), 0)))));
    }

    private Story first() {
        return town.stories.toRead().getFirst();
    }

    private static String path(Story story) {
        return "/raad/" + story.id().hex();
    }

    private static Map<String, String> decision(String decision, String words) {
        return Map.of("csrf", "geheim", "besluit", decision, "tekst", words);
    }
}
