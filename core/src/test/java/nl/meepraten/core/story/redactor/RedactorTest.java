package nl.meepraten.core.story.redactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bel me op 0600000000                    | bel me op [telefoonnummer]
            06 00 00 00 00 is mijn nummer           | [telefoonnummer] is mijn nummer
            06-00000000, na 5 uur                   | [telefoonnummer], na 5 uur
            +31 6 00000000                          | [telefoonnummer]
            0031600000000                           | [telefoonnummer]
            +31 (0)6 00000000                       | [telefoonnummer]
            030-0000000 is van mijn moeder          | [telefoonnummer] is van mijn moeder
            +49 30 23125 123 in Duitsland           | [telefoonnummer] in Duitsland
            nul zes nul nul nul nul nul nul nul nul | [telefoonnummer]
            mail naar jan.test@example.com.         | mail naar [e-mailadres].
            mijn insta is @test_persoon             | mijn insta is [accountnaam]
            t.me/test_persoon                       | [accountnaam]
            bsn 999990019 staat op de brief         | bsn [bsn] staat op de brief
            999990019                               | [bsn]
            bsn: 123456789                          | bsn: [bsn]
            NL91ABNA0417164300 is mijn rekening     | [rekeningnummer] is mijn rekening
            nl91 abna 0417 1643 00 is het           | [rekeningnummer] is het
            BE68 5390 0754 7034                     | [rekeningnummer]
            ik woon op 1234 AB 56a                  | ik woon op [postcode]
            postcode 1234ab                         | postcode [postcode]
            Dorpsstraat 12b in Dorpstad             | [adres] in Dorpstad
            de auto AB-12-CD staat er elke nacht    | de auto [kenteken] staat er elke nacht
            12-abc-3                                | [kenteken]
            geboren op 12-03-1998                   | geboren op [geboortedatum]
            ik heet marco                           | ik heet [naam]
            mijn naam is Sanne de Wit, hoi          | mijn naam is [naam], hoi
            Ik ben Els                              | Ik ben [naam]
            mevrouw van der Berg snauwt             | mevrouw [naam] snauwt
            mijn begeleider Els belt nooit          | mijn begeleider [naam] belt nooit
            klant 12345678901234                    | klant [nummer]
            O'Nepstra zegt dat 't koud is           | [naam] zegt dat 't koud is
            kamer 12 van De Wissel                  | [instelling] van [instelling]
            ik werk bij Bakkerij Verzonneman        | ik werk bij [werk of school]
            Kerkplein 12 8888 QZ Zuidmeer           | [adres] [postcode] Zuidmeer
            """)
    void personalDataIsReplacedByAWord(String text, String redacted) {
        assertThat(Redactor.redact(text)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bel 112",
                "bel 113 of 0800-0113",
                "0800-2000 zei de dokter",
                "0800 2000 10 keer gebeld",
                "0900-8844",
                "088 0767 000",
                "het was 12 graden en we sliepen met 8 man",
                "in 2024 is alles duurder",
                "1500 km gelopen",
                "om 10.30 uur, op 12-03-2027",
                "ik ben moe",
                "ik ben Nederlander",
                "ik heet niet zo",
                "meneer zei niks",
                "onderweg 3 keer gevallen",
                "{0} {1} {naam}",
                "<img src=x onerror=alert(document.cookie)>",
                "we zijn met 12 @ 1 tafel",
                "van 17 tot 21 uur",
                "de gemeente Dorpstad doet niks",
                "ik wil geen gegevens geven",
                "123456789",
                "",
                "100 200 euro"
            })
    void everythingElseStaysAsTyped(String text) {
        assertThat(Redactor.redact(text)).isEqualTo(text);
    }

    @Test
    void redactingTwiceChangesNothingMore() {
        String once = Redactor.redact("ik ben Els, 06 00000000, els@example.com, 1234 AB 5, NL91ABNA0417164300");

        assertThat(once).doesNotContainPattern("\\d").doesNotContain("Els").doesNotContain("@");
        assertThat(Redactor.redact(once)).isEqualTo(once);
    }

    @Test
    void spansAreInOrderAndDoNotOverlap() {
        assertThat(Redactor.spans("Bel Jan: 0600000000 of jan@example.com"))
                .containsExactly(new Span(4, 7, Kind.NAME), new Span(9, 19, Kind.PHONE), new Span(23, 38, Kind.EMAIL));
    }

    @Test
    void digitsOfOtherScriptsAndInvisibleSeparatorsDoNotHideANumber() {
        assertThat(Redactor.redact("0\u200b6\u200b00000000")).isEqualTo("[telefoonnummer]");
        assertThat(Redactor.redact("bel 06 ٠٠٠٠٠٠٠٠")).isEqualTo("bel [telefoonnummer]");
    }

    /** Eight times the text takes about eight times the work; when the work is a square it takes 64 times as much. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "06-",
                "@",
                "a@",
                "a.",
                "NL91 ",
                "1234 ",
                "ik ben ",
                "ik heet A",
                "Aa ",
                "0 ",
                "nul ",
                "nul-",
                "+",
                "1-a-",
                "mijn ",
                "bsn ",
                "\ud83d",
                "mevrouw de ",
                "straat ",
                "a-",
                "A. ",
                "De Aa ",
                "van der ",
                "kamer ",
                "12 ",
                "insta ",
                "a punt ",
                "dossier ",
                "werk bij Aa ",
                "12 mei ",
                "(",
                "0/",
                "jan en "
            })
    void theWorkGrowsWithTheLengthOfTheTextWhateverItIs(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        String eighth = text.substring(0, 2_500);
        assertThat(work(text)).isLessThan(work(eighth) * 32);
    }

    /** The least processor time of two tries, in nanoseconds; a short one counts as a millisecond. */
    private static long work(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = threads.getCurrentThreadCpuTime();
            Redactor.spans(text);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
        }
        return Math.max(least, 1_000_000);
    }

    /** Whoever adds a helpline to the settings sees here that it would be blacked out. */
    @Test
    void theHelplinesOfTheSettingsStay() throws IOException {
        List<String> numbers = Pattern.compile("(?m)^ +number: \"?([^\"\n]+)")
                .matcher(Files.readString(Path.of("..", "config", "helplines.yaml")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(numbers)
                .hasSizeGreaterThan(5)
                .allSatisfy(number -> assertThat(Redactor.spans("bel " + number + " zeiden ze"))
                        .as(number)
                        .isEmpty());
    }
}
