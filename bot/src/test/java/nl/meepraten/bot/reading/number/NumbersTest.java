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
        assertIs(text, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "خمسة وثلاثون|35",
                "ثلاثة وعشرين|23",
                "خمسة و ثلاثون|35",
                "مئة وخمسة وعشرون|125",
                "بیست و یک|21",
                "wa7d w 3chrin|21",
                "khamsa w 3ichrin|25",
                "setta wtlatin|36",
                "treizeci și opt|38",
                "o suta treizeci si cinci|135",
                "binti un|21",
                "bintiun|21",
                "trinta i ocho|38",
                "trintiocho|38",
                "treintaiocho|38",
                "yirmibir|21",
                "onsekiz|18",
                "yüz yirmi beş|125",
                "twentyone|21",
                "trente-deux|32",
                "quatre vingt treize|93",
                "тридцять вісім|38",
                "тридесет и осем|38",
                "ሰላሳን ሸሞንተን|38",
                "honderd drie en dertig|133",
                "twee honderd vijf en twintig|225",
                "one hundred twenty five|125",
                "duizend vijf en twintig|1025",
                "twee duizend vijfhonderd|2500",
                "twaalf honderd vijftig|1250",
                "3 honderd|300",
                "€1.000,00|1000",
                "1,000.00|1000",
                "1 000|1000"
            })
    void numbersOfMoreThanOneWordAreWhole(String text, int value) {
        assertIs(text, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"honderd, drie|100|3", "واحد وثلاثة|1|3", "2 3|2|3", "honderd, drie en dertig|100|33"})
    void twoNumbersStayTwo(String text, int first, int second) {
        assertThat(Numbers.in(Normal.of(text), "nl"))
                .extracting(Numbers.Found::value)
                .containsExactly(first, second);
    }

    /** What is known of it would be taken for all of it. */
    @ParameterizedTest
    @ValueSource(strings = {"treizeci si xyzw", "khamsa w xyzrin", "xyzw w 3chrin", "خمسة وخخخين"})
    void aPartOfACompoundIsNoNumber(String text) {
        assertThat(Numbers.in(Normal.of(text), "nl")).isEmpty();
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

    private static void assertIs(String text, int value) {
        assertThat(Numbers.in(Normal.of(text), "nl"))
                .singleElement()
                .extracting(Numbers.Found::value)
                .isEqualTo(value);
    }
}
