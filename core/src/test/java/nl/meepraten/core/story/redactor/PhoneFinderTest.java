package nl.meepraten.core.story.redactor;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bel {0612345678}
            bel {06 12 34 56 78} of {06 55 66 77 88}
            {06/12345678}
            {(06) 12345678}
            {0 6 1 2 3 4 5 6 7 8}
            {o6-11223344}
            {+31 (0)6 1234 5678}
            {0031 97 010 200 456} svp
            {+49 30 23125 123} oma in Duitsland
            {+48 512 345 678}
            {020-5550123}
            {06 12 34 56 7} mist een cijfer
            bel 112, 113, 144 of 14 030
            0800-0113 en 0900 8844
            088 0767 000 of 088-898 92 94
            op 01-02-2026 10.30 uur
            van 0600 tot 0800
            van 06.00-08.00 en 10.00 uur
            1.250,50 euro
            123456789
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.PHONE, PhoneFinder::find, marked);
    }
}
