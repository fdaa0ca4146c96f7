package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.config.demo.TravelClock;
import nl.meepraten.config.doctor.Preflight;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consultation from a file, and its release as JSON. */
class PublishTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private static final String GOOD = """
            topic: de nachtopvang
            questions:
              - text: Moeten honden mee naar binnen mogen?
              - text: Hoe laat open?
                options: [acht uur, negen uur, tien uur]
            promise:
              purpose: De raad beslist in mei.
              open: de regels
              closed: meer bedden dit jaar
              ladder: 3
              answer_by: %s
              contact: "Karin: 06 00000000"
            audience:
              places: [HAVEN]
            last_day: %s
            """.formatted(TODAY.plusDays(30), TODAY.plusDays(5));

    @TempDir
    Path root;

    private Typed typed;

    @BeforeEach
    void sit_down() {
        typed = new Typed(root);
    }

    @Test
    void before_the_first_start_there_is_nothing_to_publish_in() throws IOException {
        Typed.Answer answer = publish(GOOD);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("Start Meepraten eerst een keer");
        assertThat(typed.made()).isEmpty();
    }

    @Test
    void a_good_file_is_opened_and_its_code_is_told() throws Exception {
        start();
        Typed.Answer answer = publish(GOOD);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        JsonNode results = results(code(answer));
        assertThat(results.get("stage").asText()).isEqualTo("open");
        assertThat(results.get("released").asBoolean()).isFalse();
        assertThat(results.has("questions")).isFalse();
    }

    @Test
    void results_are_the_release_and_what_is_withheld_has_no_figures() throws Exception {
        start();
        String code = code(publish(GOOD));
        try (Database database = Database.sqlite(root.resolve("data-demo/meepraten.db"))) {
            Release release = new Release(
                    new ConsultationId(code),
                    List.of(
                            new Release.QuestionRelease(Optional.of(new Release.Figures(List.of(15, 0), 5))),
                            Release.QuestionRelease.WITHHELD));
            database.write(handle -> {
                new Releases(database).insert(handle, release);
                return 0;
            });
        }
        JsonNode questions = results(code).get("questions");
        assertThat(questions.get(0).get("at_least").asInt()).isEqualTo(20);
        assertThat(questions.get(0).get("options").get(0).get("people").asInt()).isEqualTo(15);
        assertThat(questions.get(1).get("withheld").asBoolean()).isTrue();
        assertThat(questions.get(1).has("options")).isFalse();
    }

    @Test
    void an_unknown_code_is_said_to_be_unknown() throws IOException {
        start();
        assertThat(typed.types("results", "nooitvan", "--json").err()).contains("geen raadpleging met de code");
        assertThat(typed.types("results", "../../etc", "--json").code()).isEqualTo(1);
    }

    @Test
    void without_a_file_the_way_to_type_it_is_told() {
        Typed.Answer answer = typed.types("publish");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("./meepraten publish BESTAND.yaml");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(typed.types("publish", "weg.yaml").err()).contains("Het bestand weg.yaml is niet te lezen");
    }

    @Test
    void a_part_that_is_missing_is_named_with_its_line() throws IOException {
        assertRefused(GOOD.replace("  open: de regels\n", ""), "vraag.yaml regel 6: hier ontbreekt \"open\".");
    }

    @Test
    void a_word_that_is_misspelt_is_named_with_its_line() throws IOException {
        assertRefused(
                GOOD.replace("ladder", "lader"),
                "vraag.yaml regel 10: de instelling \"lader\" bestaat niet. Bedoel je \"ladder\"?");
    }

    @Test
    void a_step_that_the_ladder_does_not_have_is_named_with_its_line() throws IOException {
        assertRefused(GOOD.replace("ladder: 3", "ladder: 7"), "vraag.yaml regel 10: bij \"ladder\" staat \"7\"");
    }

    @Test
    void a_question_that_is_too_long_is_named_with_its_line() throws IOException {
        assertRefused(
                GOOD.replace("Hoe laat open?", "Hoe laat ".repeat(40)),
                "vraag.yaml regel 4: dit is als sms",
                "te lang");
    }

    @Test
    void an_unknown_place_is_named_with_its_line() throws IOException {
        assertRefused(GOOD.replace("HAVEN", "MAAN"), "vraag.yaml regel 13: deze vindplaats of doelgroep staat niet");
    }

    @Test
    void a_day_that_has_passed_is_named_with_its_line() throws IOException {
        assertRefused(
                GOOD.replace("last_day: " + TODAY.plusDays(5), "last_day: 2020-01-01"),
                "vraag.yaml regel 15: deze dag is al voorbij");
    }

    @Test
    void a_file_that_is_no_yaml_is_named_with_its_line() throws IOException {
        assertRefused(GOOD.replace("open: de regels", "open: \"de regels"), "vraag.yaml regel ", "geen goede YAML");
        assertRefused(GOOD.replace("  closed:", "\tclosed:"), "vraag.yaml regel 9: deze regel begint met een tab");
    }

    @Test
    void a_part_of_another_kind_is_named_with_its_line() throws IOException {
        assertRefused(
                GOOD.replace("topic: de nachtopvang", "topic: [de, nachtopvang]"), "vraag.yaml regel 1: bij \"topic\"");
        assertRefused(
                GOOD.replace("[acht uur, negen uur, tien uur]", "acht uur"), "vraag.yaml regel 5: bij \"options\"");
        assertRefused(GOOD.replace("places: [HAVEN]", "places: {a: HAVEN}"), "vraag.yaml regel 14: bij \"places\"");
        assertRefused(
                GOOD.replace("answer_by: " + TODAY.plusDays(30), "answer_by: 31 mei"),
                "vraag.yaml regel 11: bij \"answer_by\" staat \"31 mei\"");
    }

    @Test
    void what_stands_there_twice_is_named_with_its_line() throws IOException {
        assertRefused(GOOD + "topic: iets anders\n", "vraag.yaml regel 16: \"topic\" staat er twee keer");
    }

    @Test
    void a_character_that_makes_messages_dearer_is_named_with_its_line() throws IOException {
        assertRefused(
                GOOD.replace("de regels", "de “regels”"),
                "vraag.yaml regel 8: het teken \"“\" kan niet in een gewone sms");
        assertRefused(GOOD.replace("de regels", "\"a\\0b\""), "vraag.yaml regel 8: het teken \"U+0000\"");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        assertRefused(
                GOOD.replace("HAVEN", "MAAN").replace("de nachtopvang", "de ideeën"),
                "vraag.yaml regel 1: ",
                "vraag.yaml regel 13: ");
    }

    @Test
    void an_empty_file_is_no_consultation() throws IOException {
        assertRefused("", "vraag.yaml");
    }

    @Test
    void a_place_may_be_written_in_small_letters() throws Exception {
        start();
        code(publish(GOOD.replace("HAVEN", "haven")));
        try (Database database = Database.sqlite(root.resolve("data-demo/meepraten.db"))) {
            assertThat(database.<String>read(handle -> handle.createQuery("select name from audience")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("HAVEN");
        }
    }

    @Test
    void the_example_in_the_documentation_can_be_opened() throws IOException {
        start();
        String example = Files.readString(Path.of("../docs/examples/consultation.yaml"));
        Typed.Answer answer = publish(example.replaceAll("answer_by: .*", "answer_by: " + TODAY.plusDays(40))
                .replaceAll("last_day: .*", "last_day: " + TODAY.plusDays(10)));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
    }

    @Test
    void in_a_demo_town_that_was_moved_on_its_own_day_counts() throws Exception {
        start();
        Instant later = Clock.systemUTC().instant().plus(Duration.ofDays(40));
        TravelClock.in(root.resolve("data-demo"), Clock.systemUTC()).set(later);
        LocalDate there = TODAY.plusDays(40);

        assertThat(publish(GOOD).err()).contains("vraag.yaml regel 15: deze dag is al voorbij");
        Typed.Answer answer = publish(GOOD.replace("last_day: " + TODAY.plusDays(5), "last_day: " + there.plusDays(5))
                .replace("answer_by: " + TODAY.plusDays(30), "answer_by: " + there.plusDays(30)));

        assertThat(answer.err()).isEmpty();
        assertThat(results(code(answer)).get("stage").asText()).isEqualTo("open");
        assertThat(typed.types("doctor").out()).contains("De klok staat op " + there);
    }

    @Test
    void a_real_town_goes_by_the_real_clock_whatever_lies_in_its_folder() throws Exception {
        typed.configured("port: 17070\n");
        Path home = Files.createDirectories(root.resolve("data"));
        Files.writeString(home.resolve("clock"), Duration.ofDays(40).toString());
        Database.sqlite(home.resolve("meepraten.db")).close();

        code(publish(GOOD));
    }

    private void assertRefused(String yaml, String... words) throws IOException {
        start();
        Typed.Answer answer = publish(yaml);
        assertThat(answer.err()).contains(words);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.code()).isEqualTo(1);
        assertThat(storedConsultations()).isZero();
    }

    private int storedConsultations() {
        try (Database database = Database.sqlite(root.resolve("data-demo/meepraten.db"))) {
            return database.read(handle -> handle.createQuery("select count(*) from consultation")
                    .mapTo(Integer.class)
                    .one());
        }
    }

    /** As the program leaves its folder. */
    private void start() throws IOException {
        Path home = Files.createDirectories(root.resolve("data-demo"));
        Files.writeString(home.resolve(Preflight.DEMO_MARK), "");
        Database.sqlite(home.resolve("meepraten.db")).close();
    }

    private Typed.Answer publish(String yaml) throws IOException {
        Path file = Files.writeString(root.resolve("config/vraag.yaml"), yaml);
        return typed.types("publish", file.toString());
    }

    private static String code(Typed.Answer answer) {
        Matcher code = Pattern.compile("Raadpleging (\\S+) staat open").matcher(answer.out());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private JsonNode results(String code) throws IOException {
        return new ObjectMapper()
                .readTree(typed.types("results", code, "--json").out());
    }
}
