package nl.meepraten.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.meepraten.core.text.Segments.Encoding;
import nl.meepraten.core.text.Segments.Offender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "160, 1", "161, 2", "306, 2", "307, 3", "459, 3", "460, 4"})
    void plainTextTakesOnePartUpTo160AndThenPartsOf153(int length, int parts) {
        assertThat(Segments.of("a".repeat(length))).isEqualTo(new Segments(Encoding.GSM7, length, parts, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3"})
    void oneLetterOutsideTheAlphabetMakesPartsOf70AndThen67(int length, int parts) {
        Segments segments = Segments.of("ë" + "a".repeat(length - 1));

        assertThat(segments.encoding()).isEqualTo(Encoding.UCS2);
        assertThat(segments.units()).isEqualTo(length);
        assertThat(segments.parts()).isEqualTo(parts);
    }

    @Test
    void charactersOfTheExtensionTableCountDouble() {
        assertThat(Segments.of("€[]{}~^|\\\f").units()).isEqualTo(20);
        assertThat(Segments.of("a".repeat(159) + "€").parts()).isEqualTo(2);
        assertThat(Segments.of("a".repeat(158) + "€").parts()).isEqualTo(1);
    }

    @Test
    void theEscapeAndItsCharacterStayInOnePart() {
        String cutAt153 = "a".repeat(152) + "€" + "a".repeat(152);

        assertThat(Segments.of(cutAt153).units()).isEqualTo(306);
        assertThat(Segments.of(cutAt153).parts()).isEqualTo(3);
    }

    @Test
    void anEmojiStaysInOnePart() {
        String cutAt67 = "a".repeat(66) + "😀" + "a".repeat(66);

        assertThat(Segments.of(cutAt67).units()).isEqualTo(134);
        assertThat(Segments.of(cutAt67).parts()).isEqualTo(3);
    }

    @Test
    void theAlphabetHas128PlacesOfWhichOneIsTheEscape() {
        long basic = IntStream.range(0, 0x3000)
                .filter(point -> Gsm7.septets(point) == 1)
                .count();
        long extension = IntStream.range(0, 0x3000)
                .filter(point -> Gsm7.septets(point) == 2)
                .count();

        assertThat(basic).isEqualTo(127);
        assertThat(extension).isEqualTo(10);
    }

    @Test
    void offendersAreNamedWithTheirPlace() {
        assertThat(Segments.of("cliënt 😀 vindt ’t").offenders())
                .containsExactly(new Offender(3, "ë"), new Offender(7, "😀"), new Offender(16, "’"));
    }

    @Test
    void halfASurrogatePairIsCountedAndNotFatal() {
        Segments segments = Segments.of("\ude00\ud83d");

        assertThat(segments.encoding()).isEqualTo(Encoding.UCS2);
        assertThat(segments.units()).isEqualTo(2);
        assertThat(segments.offenders()).extracting(Offender::position).containsExactly(0, 1);
    }
}
