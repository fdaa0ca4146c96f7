package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.release.Lead;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people said, from their texts to every place where figures go out: page, public page, the sheets of both, interface for
 * programs, metrics, command line and the text that tells the outcome. Small groups are put together and percentages need twenty answers, in each of them.
 */
class ReleaseExitsTest {

    private static final long SEED = 6;
    private static final Pattern PART = Pattern.compile("<div><h3>([^<]*)</h3>(.*?)</table>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td class=\"n\">(\\d+)</td>");
    private static final Pattern PERCENTAGE = Pattern.compile("\\d%");

    @TempDir
    Path folder;

    private LiveTown town;
    private int people;

    @BeforeEach
    void open() {
        town = new LiveTown(folder, Storage.SQLITE, Ids.seeded(SEED));
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** Four of the smallest group would show: they are put with the next smallest. */
    @Test
    void a_small_group_is_put_together_with_others_wherever_it_is_shown() throws IOException {
        ConsultationId id = town.publish("de opvang", 1, Question.yesNo("Moeten honden mee naar binnen mogen?"));
        answers("HAVEN", 15, 9);
        answers("SOEP", 11, 2);
        answers("SPOOR", 3, 1);
        tellsTheOutcome();

        Release release = town.bot().releases().of(id).orElseThrow();
        assertThat(release.rows()).hasSize(2).first().isEqualTo(List.of("inloop"));
        List<Integer> published = figures(release);
        for (String page : List.of(panel(id), everyone(id))) {
            List<MatchResult> parts = PART.matcher(page).results().toList();
            assertThat(parts)
                    .extracting(part -> part.group(1))
                    .hasSize(2)
                    .first()
                    .isEqualTo("inloop");
            assertThat(parts.getLast().group(1)).contains("buitenslapers", "nachtopvang");
            assertThat(numbers(page)).isNotEmpty().isSubsetOf(published);
        }
        for (JsonNode result : List.of(json(id), api(id))) {
            JsonNode question = result.get("questions").get(0);
            assertThat(question.get("breakdown")).hasSize(2);
            assertThat(question.get("breakdown").get(1).get("rows").toString())
                    .contains("buitenslapers", "nachtopvang");
            assertThat(numbers(question)).isNotEmpty().isSubsetOf(published);
        }
        for (String sheet : sheets(id)) {
            assertThat(lines(sheet))
                    .extracting(cells -> cells[4])
                    .allMatch(part -> part.matches("iedereen|inloop|buitenslapers, nachtopvang.*"))
                    .contains("iedereen", "inloop")
                    .anyMatch(part -> part.startsWith("buitenslapers, "));
            assertThat(lines(sheet))
                    .flatExtracting(cells -> List.of(cells[5], cells[7]))
                    .filteredOn(cell -> cell.matches("[0-9]+"))
                    .isNotEmpty()
                    .isSubsetOf(published.stream().map(String::valueOf).toList());
        }
        assertThat(metrics()).contains("meepraten_results_published 1\n");
        assertThat(outcome()).contains("35").doesNotContain("29", "41", "nachtopvang", "buitenslapers");
    }

    /** Of the whole and of twenty there are percentages; of the fifteen that are put together there are not. */
    @Test
    void percentages_are_of_twenty_and_more_wherever_they_are_shown() throws IOException {
        ConsultationId id = town.publish("de opvang", 1, Question.yesNo("Moeten honden mee naar binnen mogen?"));
        answers("HAVEN", 15, 9);
        answers("SOEP", 11, 6);
        tellsTheOutcome();

        Release.QuestionRelease released =
                town.bot().releases().of(id).orElseThrow().questions().getFirst();
        assertThat(released.rows()).extracting(Release.Figures::total).containsExactly(20, 15);
        assertThat(Lead.PERCENTAGES_FROM).isEqualTo(20);
        for (String page : List.of(panel(id), everyone(id))) {
            List<MatchResult> parts = PART.matcher(page).results().toList();
            assertThat(PERCENTAGE
                            .matcher(page.substring(0, parts.getFirst().start()))
                            .find())
                    .as("control: there are percentages of the whole")
                    .isTrue();
            assertThat(PERCENTAGE.matcher(parts.getFirst().group(2)).find()).isTrue();
            assertThat(PERCENTAGE.matcher(parts.getLast().group(2)).find()).isFalse();
        }
        for (JsonNode result : List.of(json(id), api(id))) {
            JsonNode question = result.get("questions").get(0);
            assertThat(question.get("options").findValues("percentage")).isNotEmpty();
            JsonNode parts = question.get("breakdown");
            assertThat(parts.get(0).findValues("percentage")).isNotEmpty();
            assertThat(parts.get(1).findValues("percentage")).isEmpty();
        }
        for (String sheet : sheets(id)) {
            assertThat(lines(sheet))
                    .filteredOn(cells -> cells[8].contains("%"))
                    .extracting(cells -> cells[5])
                    .containsOnly("35", "20");
            assertThat(lines(sheet)).extracting(cells -> cells[5]).contains("15");
        }
        assertThat(outcome()).doesNotContain("%");
    }

    @Test
    void under_twenty_answers_there_is_no_percentage_anywhere() throws IOException {
        ConsultationId id = town.publish("de opvang", 1, Question.yesNo("Moeten honden mee naar binnen mogen?"));
        answers("HAVEN", 10, 8);
        tellsTheOutcome();

        assertThat(town.bot()
                        .releases()
                        .of(id)
                        .orElseThrow()
                        .questions()
                        .getFirst()
                        .figures()
                        .orElseThrow()
                        .total())
                .isEqualTo(15);
        for (String said : List.of(json(id).toString(), api(id).toString(), outcome())) {
            assertThat(said).doesNotContain("%", "percent");
        }
        for (String sheet : sheets(id)) {
            assertThat(sheet).contains("Geen percentages").doesNotContain("%");
        }
        for (String page : List.of(panel(id), everyone(id))) {
            assertThat(page).contains("Geen percentages");
            assertThat(PERCENTAGE.matcher(page).find()).isFalse();
        }
    }

    /** Before closing nothing of a question is anywhere, however many answered. */
    @Test
    void before_closing_there_is_nothing_at_any_exit() throws IOException {
        ConsultationId id = town.publish("de opvang", 2, Question.yesNo("Moeten honden mee naar binnen mogen?"));
        String before = metrics();
        answers("HAVEN", 15, 9);

        assertThat(json(id).get("released").asBoolean()).isFalse();
        assertThat(program("/api/v1/results")).isEqualTo("{\"results\":[]}");
        assertThat(program("/api/v1/results/" + id.code())).contains("\"status\":404");
        assertThat(sheets(id)).noneMatch(sheet -> sheet.contains("Antwoord"));
        assertThat(metrics()).isEqualTo(before).contains("meepraten_results_published 0\n");
    }

    private String program(String path) {
        return town.ask(HttpRequest.newBuilder(town.panel(path))
                        .header("Authorization", "Bearer " + TownFolder.API_TOKEN)
                        .build())
                .body();
    }

    private JsonNode api(ConsultationId id) throws IOException {
        return new ObjectMapper().readTree(program("/api/v1/results/" + id.code()));
    }

    private String metrics() {
        return program("/metrics");
    }

    /** Of the panel and for everyone. */
    private List<String> sheets(ConsultationId id) {
        return List.of(
                get(town.panel("/vragen/" + id.code() + "/uitslag.csv")),
                get(town.everyone("/r/" + id.code() + ".csv")));
    }

    /** The cells of each line but the first; no cell has a semicolon in it. */
    private static List<String[]> lines(String sheet) {
        return sheet.lines()
                .skip(1)
                .map(line -> line.replace("\"", "").split(";", -1))
                .toList();
    }

    private void answers(String place, int yes, int no) {
        for (int person = 0; person < yes + no; person++) {
            String number = Person.number(SEED, people++);
            town.text(number, place);
            town.text(number, "ja");
            town.text(number, person < yes ? "ja" : "nee");
        }
    }

    private void tellsTheOutcome() {
        town.passTheNight();
        town.pass(Duration.ofHours(8));
    }

    private String panel(ConsultationId id) {
        return get(town.panel("/vragen/" + id.code() + "/uitslag"));
    }

    private String everyone(ConsultationId id) {
        return get(town.everyone("/r/" + id.code()));
    }

    private String session() {
        Accounts accounts = new Accounts(town.database(), town.ids(), town.clock);
        return new Sessions(town.database(), accounts, town.ids(), town.clock)
                .open(accounts.all().stream()
                        .findFirst()
                        .or(() -> accounts.create(
                                "Samira", "samira@dorpstad.example", Role.OFFICER, "vier appels in een mand"))
                        .orElseThrow());
    }

    /** Without the lengths of the bars, which are in percent of the longest. */
    private String get(URI address) {
        return town.ask(HttpRequest.newBuilder(address)
                        .header("Cookie", "meepraten=" + session())
                        .build())
                .body()
                .replaceAll("width=\"\\d+%\"", "");
    }

    private JsonNode json(ConsultationId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new Main(folder, Map.of(), new ByteArrayInputStream(new byte[0]), print, System.err)
                .run("results", id.code(), "--json");
        assertThat(code).isZero();
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String outcome() {
        return town.twilio.posts().stream()
                .filter(post -> Person.number(SEED, 0).equals(post.get("To")))
                .map(post -> post.get("Body"))
                .filter(body -> body.contains("Minstens"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> figures(Release release) {
        List<Integer> all = new ArrayList<>();
        for (Release.QuestionRelease question : release.questions()) {
            List<Release.Figures> parts = new ArrayList<>(question.rows());
            question.figures().ifPresent(parts::add);
            for (Release.Figures part : parts) {
                all.add(part.total());
                all.add(part.notUnderstood());
                all.addAll(part.options());
            }
        }
        return all;
    }

    private static List<Integer> numbers(String page) {
        return CELL.matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static List<Integer> numbers(JsonNode question) {
        List<Integer> all = new ArrayList<>();
        for (String name : List.of("at_least", "people", "not_understood")) {
            question.findValues(name).forEach(value -> all.add(value.asInt()));
        }
        return all;
    }
}
