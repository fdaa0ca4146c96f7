package nl.meepraten.core.story.redactor;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ik werk bij {Bakkerij Verzonneman}
            op het {Verzonnen College}
            {basisschool De Regenboog}
            stage bij {garage Van Testen}
            ik werk bij {Nepex Logistics}
            mijn zoon zit op {De Klimop}
            werk bij {bakkerij jansen}
            op {basisschool de vlieger}
            leraar op {CBS De Ark}
            op school de hele dag
            ik werk bij de gemeente
            ik werk bij PostNL
            ik werk bij Jan
            bij het Leger des Heils
            winkel van mijn oom
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.ORG, text -> OrganisationFinder.find(Words.of(text)), marked);
    }
}
