package nl.meepraten.core.story.redactor;

import java.util.BitSet;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Els van {Kamer 12}
            ik zit in {De Wissel}, {bed 7}
            op {afdeling C2} en {afdeling Zuid 2}
            {unit b}
            {Opvang Het Baken} heeft maar 1 douche
            opvang {Het Anker} is dicht
            in {Huize Morgenrood}
            in {'t Trefpunt}
            naar {de Vlonder}
            {room 9} with four smokers
            {De Wissel} is vol
            opvang {het anker} zit vol
            opvanglocatie {De Sluis}
            {kamer twaalf}
            shelter {The Anchor}
            opvang de hele dag
            in The Hague en de Wmo-raad
            een kamer van 12 vierkante meter
            kamer 4 uur afgesloten
            per kamer 4 man
            in Den Haag en De Bilt
            bij de Jumbo
            in het Vondelpark
            De Poolse jongens
            in de nacht
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.FACILITY, text -> FacilityFinder.find(Words.of(text), new BitSet()), marked);
    }
}
