package nl.meepraten.core.story.redactor;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdayFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            geboren op {12-03-1998}
            geb. {3 februari 1987}
            mn geboortedatum is {03/02/87}
            ik ben van {14 juli 2001}
            born on {March 12, 1990}
            geb dat {7-8-79}
            Mila, {09-09-1995}, Dorpstad
            geboren op {12 maart}
            geb {12-3-'87}
            het is 12 maart
            de bijeenkomst is op 12-03-2027
            op 12-03-1998 kwam ik naar Nederland
            sinds 1 januari 2005 dakloos
            brief van 3 mei 2009
            in 1998
            om 10.30
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.DOB, BirthdayFinder::find, marked);
    }
}
