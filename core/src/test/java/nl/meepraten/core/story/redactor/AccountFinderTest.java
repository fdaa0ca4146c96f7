package nl.meepraten.core.story.redactor;

import nl.meepraten.core.story.redactor.Redactor.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mail naar {jan.test@example.com}.
            {nep_persoon+opvang@example.org}
            {piet@test}
            {samira punt test apenstaartje example punt com}
            {jan at example dot com}
            we zijn met 12 @ 1 tafel
            punt uit
            """)
    void addressesAreFound(String marked) {
        Marked.assertFound(Kind.EMAIL, AccountFinder::find, marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mijn insta is {@nep_kevin99}
            telegram {t.me/nepjan_rotjeknor}
            snap: {testboy.xx}
            snap {jantje_99}
            mijn insta heet {rotterdammertje010}
            {facebook.com/nep.piet.7}
            discord {nepjan#1234}
            ik snap het niet
            ik zit veel op tiktok en insta
            """)
    void accountsAreFound(String marked) {
        Marked.assertFound(Kind.HANDLE, AccountFinder::find, marked);
    }
}
