package nl.meepraten.webadmin.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void a_sheet_begins_with_the_mark_of_utf_8_and_its_lines_end_as_the_standard_wants() {
        assertThat(Csv.write(List.of(List.of("Vraag", "Aantal"), List.of("cliënt", "15"))))
                .startsWith(0xEF, 0xBB, 0xBF)
                .isEqualTo("\uFEFFVraag;Aantal\r\ncliënt;15\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_could_break_a_line_is_quoted() {
        assertThat(line("a;b", "zeg \"ja\"", "een\nregel", "met spatie", "", "75%"))
                .isEqualTo("\"a;b\";\"zeg \"\"ja\"\"\";\"een\nregel\";\"met spatie\";;75%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1+1",
                "\u00A0=1",
                "\uFEFF=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "=HYPERLINK(\"https://kwaad.example\";\"klik\")"
            })
    void nothing_becomes_a_formula(String words) {
        assertThat(line(words).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void from_one_to_three_does_not_become_a_day_in_march() {
        assertThat(line("1-3", "2026-11-16", "-3-4")).isEqualTo("1\u20133;2026-11-16;'-3-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "1-3 nachten", "a=b", "karin@dorpstad.example", "15", "75%"})
    void what_is_no_formula_stays_as_it_is(String words) {
        assertThat(line(words).replace("\"", "")).isEqualTo(words);
    }

    @Test
    void a_row_that_is_too_short_is_refused() {
        assertThatThrownBy(() -> Csv.write(List.of(List.of("a", "b"), List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String line(String... cells) {
        String sheet = new String(Csv.write(List.of(List.of(cells))), StandardCharsets.UTF_8);
        return sheet.substring(1, sheet.length() - 2);
    }
}
