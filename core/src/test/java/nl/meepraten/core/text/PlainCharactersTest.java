package nl.meepraten.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What word processors put in by themselves, taken out again. */
class PlainCharactersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\u2018ja\u2019|'ja'",
                "\u201Cja\u201D|\"ja\"",
                "cli\u00EBnt|client",
                "ge\u00EFnd|geind",
                "9\u201310 uur|9-10 uur",
                "wacht\u2014nee|wacht-nee",
                "en dan\u2026|en dan...",
                "10\u00A0uur|10 uur",
                "gar\u00E7on|garcon",
                "re\u0301sume\u0301|resume",
                "nacht\u00ADopvang|nachtopvang"
            })
    void becomes_plain(String typed, String plain) {
        assertThat(PlainCharacters.of(typed)).isEqualTo(plain);
        assertThat(Segments.of(plain).encoding()).isEqualTo(Segments.Encoding.GSM7);
    }

    @Test
    void what_is_in_the_alphabet_stays_as_it_is() {
        String plain = "Café à la crème: 5 € [ja] ~ Ü, ß, Ñ?\nEn verder.";
        assertThat(PlainCharacters.of(plain)).isEqualTo(plain);
    }

    @Test
    void what_has_no_likeness_stays_and_is_still_pointed_out() {
        String odd = "Ja 😀 مرحبا 👨‍👩‍👧";
        assertThat(PlainCharacters.of(odd)).isEqualTo(odd);
        assertThat(PlainCharacters.instead("😀".codePointAt(0))).isEmpty();
    }

    @Test
    void swapping_twice_is_swapping_once() {
        String once = PlainCharacters.of("\u201CCli\u00EBnt\u2026\u201D");
        assertThat(PlainCharacters.of(once)).isEqualTo(once).isEqualTo("\"Client...\"");
    }
}
