package nl.meepraten.core.story.redactor;

import java.util.BitSet;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {Sanne de Wit} van de balie
            mijn begeleider {Els} belt nooit
            {bianca} en {henk} maken ruzie
            {fatima el testaoui} heeft me geholpen
            {Jairzinho Martiscuna} kent iedereen
            {Стоян Примеров} спи на гарата
            اسمي {أحمد} وأنا
            ik heet {marco}
            ik ben {samira}, 23
            mw. {J. van den Berg}
            meneer {Verbakel} stuurde me weg
            mevr. {de Nepper}
            groetjes {roos}
            {Storm} en ik delen een kamer
            volgens {mark} mag het
            vraag naar {Ton} bij de balie
            mijn maat {mohammedd} is weg
            {Petra}'s jas
            die {Van Dongeren} van de beveiliging
            tegen {Joy} schreeuwen
            burgemeester van Zuidmeer
            groeten van {Appie}
            de broer van {Rachida}
            mevr {vd Berg}
            {Van der Meulen} is streng
            mijn zoon ({Dani}, 4)
            {Hope} is my roommate
            van Zuidmeer naar Oosterdam
            Directie van de opvang
            buurman {jansen} en een vriend {mark} genaamd
            {moehamed} is ziek
            een aantal mensen
            Hoek Teststraat
            storm vannacht, dak lekt
            de roos is doodgevroren
            ik ben Jan Modaal niet
            Jan en alleman
            ik ben moe
            Ik ben Nederlander
            meneer zei niks
            Het Leger des Heils
            bij de Albert Heijn
            de gemeente Zuidmeer
            het station van Oosterdam
            in Sofia
            will they open in may
            de kok, de visser en de smit
            max 3 personen
            """)
    void exactlyWhatIsMarkedIsFound(String marked) {
        Marked.assertFound(Kind.NAME, text -> NameFinder.find(Words.of(text), new BitSet()), marked);
    }
}
