package nl.meepraten.webadmin.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.webadmin.session.ProgramDoor;
import nl.meepraten.webadmin.testing.Everyone;
import nl.meepraten.webadmin.testing.Program;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiPagesTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final String EVERYONE = "https://meepraten.dorpstad.example";

    @TempDir
    private Path folder;

    private Town town;
    private Everyone program;

    @BeforeEach
    void open() {
        town = new Town(folder);
        program = at(Program.door());
    }

    @AfterEach
    void close() {
        program.close();
        town.close();
    }

    private Everyone at(ProgramDoor door) {
        return new Everyone(new ApiPages(town.consultations, town.releases, door, URI.create(EVERYONE))::routes);
    }

    @Test
    void a_result_has_the_published_figures_and_where_everyone_can_read_it() {
        ConsultationId id = closed(published(List.of(30, 0), 10));
        JsonNode result = get("/api/v1/results/" + id.code());
        assertThat(result.get("topic").asText()).isEqualTo("de nachtopvang");
        assertThat(result.get("page").asText()).isEqualTo(EVERYONE + "/r/" + id.code());
        JsonNode question = result.get("questions").get(0);
        assertThat(question.get("at_least").asInt()).isEqualTo(40);
        assertThat(question.get("not_understood").asInt()).isEqualTo(10);
        assertThat(question.get("options"))
                .hasToString("[{\"text\":\"ja\",\"people\":30,\"percentage\":75},{\"text\":\"nee\",\"people\":0}]");
    }

    @Test
    void percentages_are_of_twenty_and_more() {
        assertThat(get("/api/v1/results/" + closed(published(List.of(10, 5), 0)).code())
                        .findValues("percentage"))
                .isEmpty();
        ConsultationId twenty = town.closed(
                "de soepbus", List.of(Question.yesNo("Is het eten goed?")), List.of(published(List.of(15, 5), 0)));
        assertThat(get("/api/v1/results/" + twenty.code()).findValues("percentage"))
                .hasSize(2);
    }

    @Test
    void what_is_withheld_says_so_and_nothing_else() {
        JsonNode question = get("/api/v1/results/"
                        + closed(QuestionRelease.WITHHELD).code())
                .get("questions")
                .get(0);
        assertThat(question.get("withheld").asBoolean()).isTrue();
        assertThat(question.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("text", "kind", "withheld");
    }

    @Test
    void the_list_has_what_is_published_and_nothing_that_runs() {
        ConsultationId id = closed(published(List.of(10, 10), 0));
        town.open("de soepbus", Question.yesNo("Is het eten goed?"));
        town.draft("de douches", DOGS);
        JsonNode results = get("/api/v1/results").get("results");
        assertThat(results).hasSize(1);
        assertThat(results.get(0).get("consultation").asText()).isEqualTo(id.code());
        assertThat(results.get(0).has("questions")).isFalse();
    }

    /** Also what is sent along, since that too can tell things apart. */
    @Test
    void running_draft_withdrawn_and_unknown_are_the_same_to_the_byte() {
        ConsultationId withdrawn = town.open("de douches", Question.yesNo("Is het warm genoeg?"));
        town.consultations.withdraw(withdrawn);
        HttpResponse<String> unknown = program.get("/api/v1/results/bcdf2345", Program.welcome());
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (String code : List.of(
                town.open("de nachtopvang", DOGS).code(),
                town.draft("de soepbus", DOGS).code(),
                withdrawn.code(),
                "GEEN-CODE",
                "%27%3Cb%3E")) {
            HttpResponse<String> same = program.get("/api/v1/results/" + code, Program.welcome());
            assertThat(same.statusCode()).as(code).isEqualTo(404);
            assertThat(same.body()).as(code).isEqualTo(unknown.body());
            assertThat(same.headers().map().keySet())
                    .as(code)
                    .isEqualTo(unknown.headers().map().keySet());
        }
    }

    @Test
    void everything_but_the_description_wants_the_word() {
        for (String path : List.of("/api/v1/results", "/api/v1/results/bcdf2345")) {
            assertThat(program.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(program.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
        assertThat(program.get("/api/v2/iets").body()).contains("/api/v1/openapi.json");
    }

    @Test
    void switched_off_every_address_says_how_to_switch_it_on() {
        try (Everyone closed = at(Program.closed())) {
            for (String path : List.of("/api/v1/results", "/api/v1/results/x", "/api/v1/openapi.json", "/api/iets")) {
                HttpResponse<String> answer = closed.get(path, Program.welcome());
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.body()).as(path).contains("MEEPRATEN_API_TOKEN");
            }
        }
    }

    @Test
    void every_address_is_described_and_every_described_one_is_there() {
        JsonNode description = description();
        Set<String> described = new TreeSet<>();
        description.get("paths").fieldNames().forEachRemaining(path -> described.add("/api/v1" + path));
        Set<String> served = new TreeSet<>(program.paths());
        served.remove("/api/*");

        assertThat(description.get("openapi").asText()).startsWith("3.1.");
        assertThat(description.at("/servers/0/url").asText()).isEqualTo("/api/v1");
        assertThat(served).isEqualTo(described);
    }

    @Test
    void every_field_is_described_and_every_described_one_is_served() {
        ConsultationId told = closed(published(List.of(30, 10), 0));
        town.feedbacks.write(told, Feedback.Answer.WILL_DO, "Honden mogen mee.");
        ConsultationId brokenDown = brokenDown();
        ConsultationId withheld = town.closed(
                "de soepbus", List.of(Question.yesNo("Is het eten goed?")), List.of(QuestionRelease.WITHHELD));

        Described described = new Described(description());
        described.hold("Results", get("/api/v1/results"));
        for (ConsultationId id : List.of(told, brokenDown, withheld)) {
            described.hold("Result", get("/api/v1/results/" + id.code()));
        }
        described.hold("Problem", json(program.get("/api/v1/results")));

        assertThat(described.wrong).isEmpty();
        assertThat(described.served).isEqualTo(described.fields());
    }

    @Test
    void control_a_field_that_is_not_described_or_of_another_kind_is_seen() throws JsonProcessingException {
        Described described = new Described(description());
        described.hold("Option", new ObjectMapper().readTree("{\"text\":\"ja\",\"people\":13,\"who\":\"Sam\"}"));
        assertThat(described.wrong).anyMatch(one -> one.contains("who")).anyMatch(one -> one.contains("13"));
    }

    @Test
    void the_version_is_that_of_the_description() {
        HttpResponse<String> answer = program.get("/api/v1/results", Program.welcome());
        assertThat(answer.headers().firstValue("API-Version"))
                .contains(description().at("/info/version").asText());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private ConsultationId brokenDown() {
        ConsultationId id = town.open("de douches", Question.yesNo("Is het water warm?"));
        town.database.writeAlone(handle -> {
            town.consultations.close(handle, town.consultations.find(handle, id).orElseThrow());
            QuestionRelease rows = new QuestionRelease(
                    Optional.of(new Figures(List.of(25, 10), 0)),
                    List.of(new Figures(List.of(15, 5), 0), new Figures(List.of(10, 5), 0)));
            town.releases.insert(
                    handle, new Release(id, List.of(rows), List.of(List.of("inloop"), List.of("jongeren", ""))));
            return 0;
        });
        return id;
    }

    private JsonNode description() {
        return json(program.get("/api/v1/openapi.json"));
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = program.get(path, Program.welcome());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConsultationId closed(QuestionRelease figures) {
        return town.closed("de nachtopvang", List.of(DOGS), List.of(figures));
    }

    private static QuestionRelease published(List<Integer> options, int notUnderstood) {
        return new QuestionRelease(Optional.of(new Figures(options, notUnderstood)));
    }
}
