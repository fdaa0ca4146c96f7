package nl.meepraten.core.story.redactor;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IbanFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {NL91ABNA0417164300} is mijn rekening
            {nl91 abna 0417 1643 00} is het
            {NL02 RABO 0123 4567 89} klopt niet, maar is er een
            {NL91ABNA041716430} mist een cijfer
            {BE68 5390 0754 7034} staat op naam van mijn zus
            {PL61 1090 1014 0000 0712 1981 2874}
            {DE79000000001234567890} bij mijn broer
            rekeningnummer {123456789}
            rek nr {1234.56.789}
            NL is een mooi land
            IBAN staat op de brief
            kamer AB12
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.IBAN, IbanFinder::find, marked);
    }
}
