package nl.meepraten.core.story.redactor;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {Dorpsstraat 12b} in Dorpstad
            hij woont {kantstraat 3a} rechts boven
            Op {Burgemeester Nepstraat 112-b}
            {Jan van Testlaan 3}
            {kerkstr. 12}
            {Prinsengracht 263-H}
            ik woon op de {Lange Voorhout 10}
            {Van der Teststraat 5}
            {Burg. Nepmanlaan 7}
            {Laan van Nieuw Test 12}
            onderweg 3 keer gevallen
            weg 3 uur gelopen
            straat 4 keer schoongemaakt
            de Kerkstraat is mooi
            bus 12
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.ADDRESS, text -> AddressFinder.find(Words.of(text)), marked);
    }
}
