package nl.meepraten.core.story.redactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;
import org.junit.jupiter.api.Assertions;
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
                "O'Nepstra zegt dat 't d'r koud is",
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
                .containsExactly(new Span(9, 19, Kind.PHONE), new Span(23, 38, Kind.EMAIL));
    }

    @Test
    void digitsOfOtherScriptsAndInvisibleSeparatorsDoNotHideANumber() {
        assertThat(Redactor.redact("0\u200b6\u200b00000000")).isEqualTo("[telefoonnummer]");
        assertThat(Redactor.redact("bel 06 ٠٠٠٠٠٠٠٠")).isEqualTo("bel [telefoonnummer]");
    }

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
                "+",
                "1-a-",
                "mijn ",
                "bsn ",
                "\ud83d",
                "mevrouw de ",
                "straat ",
                "a-"
            })
    void twentyThousandCharactersAreRedactedQuicklyWhateverTheyAre(String piece) {
        String text = piece.repeat(20_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Redactor.redact(text));
    }
}
