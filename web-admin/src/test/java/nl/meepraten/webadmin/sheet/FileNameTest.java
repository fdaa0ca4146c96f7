package nl.meepraten.webadmin.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void a_name_is_made_of_small_letters_digits_and_hyphens() {
        assertThat(FileName.of(List.of("uitslag", "De Cliëntenraad & \"geld\"", "bcdf2345"), "csv"))
                .isEqualTo("uitslag-de-clientenraad-geld-bcdf2345.csv");
    }

    @Test
    void nothing_in_it_leads_elsewhere_or_ends_a_header() {
        assertThat(FileName.of(List.of("..\\../etc", "a\r\nX: 1"), "csv")).isEqualTo("etc-a-x-1.csv");
    }

    @Test
    void a_part_that_nothing_is_left_of_is_passed_over_and_a_long_one_is_cut() {
        assertThat(FileName.of(List.of("uitslag", "؟؟", "x".repeat(200)), "csv"))
                .isEqualTo("uitslag-" + "x".repeat(60) + ".csv");
    }
}
