package nl.meepraten.core.story.redactor;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paspoortnummer {NX1234567}
            {NX1234567}
            clientnummer {00482913} staat erop
            V-nummer {2801234567}
            dossiernummer {2026/1234}
            zaaknummer {Z-2026-004412}
            bewonersnummer {4412}
            klant {12345678901234}
            dossier is kwijt
            kamernummer 1234
            telefoonnummer 1234567
            order 66
            """)
    void numbersOfPapersAreFound(String marked) {
        Marked.assertFound(Kind.ID, IdFinder::find, marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bsn {999990019} staat op de brief
            {999990019}
            {999.990.068} hoort bij mij
            bsn: {123456789}
            mijn burgerservicenummer is {9 9 9 9 9 0 0 1 9}
            sofinummer {12345678}
            mijn bsn ben ik vergeten
            123456789
            000000000
            """)
    void citizenServiceNumbersAreFound(String marked) {
        Marked.assertFound(Kind.BSN, IdFinder::find, marked);
    }

    @Test
    void theElevenTestRefusesAMistypedDigit() {
        assertThat(IdFinder.isBsn("999990019")).isTrue();
        assertThat(IdFinder.isBsn("999990018")).isFalse();
    }
}
