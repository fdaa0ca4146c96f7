package nl.meepraten.bot.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meepraten.bot.reading.text.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in digits and in words. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "1.250, 1250",
        "zesnachten, 6",
        "2nachtn, 2",
        "vijfendertigmaanden, 35",
        "vijff, 5",
        "4tje, 4",
        "2k, 2000",
        "optie3, 3",
        "drieentwintig, 23",
        "drieëntwintig, 23",
        "zevenhonderdvijftig, 750",
        "honderdtwaalf, 112",
        "tweeduizend, 2000",
        "twee honderd, 200",
        "eenentwintg, 21",
        "twenty one, 21",
        "dreiundzwanzig, 23",
        "dwie, 2",
        "п'ять, 5",
        "ليلتين, 2",
        "jouj, 2",
        "üç, 3",
        "shete, 7",
        "selste, 3",
        "１０, 10",
        "٣, 3"
    })
    void oneNumberIsFound(String text, int value) {
        assertThat(Numbers.in(Normal.of(text), "nl"))
                .singleElement()
                .extracting(Numbers.Found::value)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"'3,5', 3.5", "'12,50', 12.5"})
    void aPartOfANumberIsNotLost(String text, double exact) {
        assertThat(Numbers.in(Normal.of(text), "nl")).singleElement().satisfies(found -> {
            assertThat(found.exact()).isEqualTo(exact);
            assertThat(found.kind()).isEqualTo(Numbers.Kind.PART);
        });
    }

    @Test
    void aPlaceInARowIsToldFromANumber() {
        assertThat(Numbers.in(Normal.of("de tweede"), "nl"))
                .singleElement()
                .extracting(Numbers.Found::kind)
                .isEqualTo(Numbers.Kind.PLACE);
        assertThat(Numbers.in(Normal.of("een hond"), "nl"))
                .singleElement()
                .extracting(Numbers.Found::kind)
                .isEqualTo(Numbers.Kind.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prima", "geen idee", "3andi", "achterdeur", "zesdaagse", "een"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(Numbers.in(Normal.of(text), "nl"))
                .noneMatch(found -> found.kind() == Numbers.Kind.DIGITS || found.kind() == Numbers.Kind.WORD);
    }
}
