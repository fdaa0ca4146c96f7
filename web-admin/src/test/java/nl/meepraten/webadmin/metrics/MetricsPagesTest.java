package nl.meepraten.webadmin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.status.Alarm;
import nl.meepraten.core.status.Condition;
import nl.meepraten.core.status.Part;
import nl.meepraten.webadmin.session.ProgramDoor;
import nl.meepraten.webadmin.testing.Everyone;
import nl.meepraten.webadmin.testing.Program;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsPagesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 24);
    private static final Condition WELL = new Condition(List.of(), NIGHT, false, Optional.of(NIGHT), true);

    /** A line of the format as Prometheus describes it. */
    private static final Pattern LINE = Pattern.compile("# HELP [a-z_]+ [^\n]+|# TYPE [a-z_]+ gauge"
            + "|[a-z_]+(?:\\{[a-z_]+=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\"})? -?[0-9.]+");

    @TempDir
    private Path folder;

    private Town town;
    private Condition condition = WELL;
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
        return new Everyone(new MetricsPages(() -> condition, town.releases, door, "1.2 \"beta\"", Town.ZONE)::routes);
    }

    @Test
    void all_is_in_the_text_format_of_prometheus() {
        HttpResponse<String> answer = program.get("/metrics", Program.welcome());
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(answer.body()).endsWith("\n");
        assertThat(answer.body().lines()).allMatch(line -> LINE.matcher(line).matches());
        assertThat(answer.body()).contains("meepraten_info{version=\"1.2 \\\"beta\\\"\"} 1\n");
    }

    @Test
    void every_value_is_explained_once() {
        String body = program.get("/metrics", Program.welcome()).body();
        assertThat(body.lines().filter(line -> line.startsWith("# HELP")).map(line -> line.split(" ")[2]))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(values().keySet().stream()
                        .map(name -> name.replaceAll("\\{.*", ""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void when_all_is_well_it_says_so() {
        assertThat(values())
                .containsEntry("meepraten_well", "1")
                .containsEntry("meepraten_night_missed", "0")
                .containsEntry("meepraten_disk_roomy", "1")
                .containsEntry("meepraten_results_published", "0")
                .containsEntry("meepraten_last_night_timestamp_seconds", "1795474800")
                .containsEntry("meepraten_last_backup_timestamp_seconds", "1795474800")
                .containsEntry("meepraten_failing{part=\"night\"}", "0");
    }

    @Test
    void what_fails_is_told_by_its_part() {
        condition = new Condition(
                List.of(new Alarm(Part.TELEGRAM, Optional.empty(), Optional.empty())),
                NIGHT,
                true,
                Optional.empty(),
                false);
        assertThat(values())
                .containsEntry("meepraten_well", "0")
                .containsEntry("meepraten_night_missed", "1")
                .containsEntry("meepraten_disk_roomy", "0")
                .containsEntry("meepraten_failing{part=\"telegram\"}", "1")
                .containsEntry("meepraten_failing{part=\"night\"}", "0")
                .doesNotContainKey("meepraten_last_backup_timestamp_seconds");
    }

    @Test
    void a_result_counts_once_it_is_published() {
        Question warm = Question.yesNo("Is het warm genoeg?");
        town.closed("de opvang", List.of(warm), List.of(QuestionRelease.WITHHELD));
        town.open("de soepbus", Question.yesNo("Is het eten goed?"));
        assertThat(values()).containsEntry("meepraten_results_published", "1");
    }

    @Test
    void it_wants_the_word_and_is_not_there_until_one_was_chosen() {
        assertThat(program.get("/metrics").statusCode()).isEqualTo(401);
        try (Everyone closed = at(Program.closed())) {
            HttpResponse<String> answer = closed.get("/metrics", Program.welcome());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("MEEPRATEN_API_TOKEN").doesNotContain("meepraten_");
        }
    }

    private Map<String, String> values() {
        return program.get("/metrics", Program.welcome())
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> line.substring(line.lastIndexOf(' ') + 1)));
    }
}
