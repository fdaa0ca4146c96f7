package nl.meepraten.core.story.redactor;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {KT-000-B} parkeert hier
            {ab-12-cd}
            witte bus {V 123 BX} reed door
            kenteken {gb001b}
            {12ABC3} zwarte golf
            nummerplaat {B-XY 1234}
            we 12 en nog wat
            8-10-12 jaar
            100 200 300
            code 12ab34
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.PLATE, PlateFinder::find, marked);
    }
}
