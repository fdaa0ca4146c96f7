package nl.meepraten.webadmin.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.meepraten.webadmin.testing.Everyone;
import nl.meepraten.webadmin.testing.Program;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramDoorTest {

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

    private static Everyone at(ProgramDoor door) {
        return new Everyone(config -> config.routes.get("/iets", door.behind(context -> context.result("welkom"))));
    }

    @Test
    void the_right_word_opens_however_its_scheme_is_written() {
        assertThat(program.get("/iets", Program.welcome()).body()).isEqualTo("welkom");
        assertThat(program.get("/iets", "Authorization", "bearer   " + Program.TOKEN.value())
                        .body())
                .isEqualTo("welkom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YTpi", "Bearer x", "Bearer [secret]"})
    void anything_else_gets_a_problem_that_says_what_to_do(String header) {
        HttpResponse<String> answer = program.get("/iets", "Authorization", header);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"meepraten\"");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"about:blank\"", "\"title\":\"Unauthorized\"", "\"status\":401", "Bearer")
                .doesNotContain(Program.TOKEN.value());
    }

    @Test
    void without_a_word_that_was_chosen_nothing_is_there_but_how_to_choose_one() {
        try (Everyone closed = at(Program.closed())) {
            for (String[] headers : new String[][] {{}, Program.welcome(), Program.saying("")}) {
                HttpResponse<String> answer = closed.get("/iets", headers);
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body()).contains("MEEPRATEN_API_TOKEN", "minstens 32 tekens", "\"status\":404");
            }
        }
    }

    /** Behind a proxy all come from one address. */
    @Test
    void however_many_guess_the_right_word_opens() {
        for (int number = 0; number < 200; number++) {
            assertThat(program.get("/iets", Program.saying("een-verkeerd-woord-dat-lang-genoeg-is-" + number))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(program.get("/iets", Program.welcome()).body()).isEqualTo("welkom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "1234567890123456789012345678901", "een woord met spaties dat lang genoeg is"})
    void a_word_that_is_too_short_or_fits_in_no_header_is_refused(String word) {
        assertThatThrownBy(() -> new ApiToken(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_word_is_not_shown() {
        assertThat(Program.TOKEN).hasToString("[secret]");
    }
}
