package nl.meepraten.core.story.redactor;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumberFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {nul zes nul nul nul nul nul nul nul nul}
            {nul zes twaalf vierendertig zesenvijftig achtenzeventig}
            mijn nummer is {06 een twee drie vier vijf zes zeven acht}
            {06 dubbel 1 22 33 44}
            {nul-zes-elf-tweeëntwintig-drieëndertig-vierenveertig}
            {zero six one two three four five six seven eight}
            een twee drie vier vijf zes zeven acht negen tien
            drie keer raden
            we zijn met acht of negen
            0612345678
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.PHONE, text -> SpokenNumberFinder.find(Words.of(text)), marked);
    }
}
