package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meepraten.core.story.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionReaderTest {

    @ParameterizedTest
    @CsvSource({
        "1, AS_TYPED",
        "1., AS_TYPED",
        "een, AS_TYPED",
        "Ja, AS_TYPED",
        "jaaa hoor, AS_TYPED",
        "jawel, AS_TYPED",
        "ja prima, AS_TYPED",
        "yes please, AS_TYPED",
        "1 prima, AS_TYPED",
        "ja dat mag, AS_TYPED",
        "1 ja, AS_TYPED",
        "2, IN_SHORT",
        "kort, IN_SHORT",
        "2 kort, IN_SHORT",
        "ok 2, IN_SHORT",
        "Alleen in het kort, IN_SHORT",
        "ja maar kort, IN_SHORT",
        "nr 3, NEVER",
        "3 bedankt, NEVER",
        "3 ok, NEVER",
        "nee, NEVER",
        "Nee!, NEVER",
        "nee liever niet, NEVER",
        "niet, NEVER",
        "mag niet, NEVER"
    })
    void literalAnswersAreUnderstood(String text, Permission permission) {
        assertThat(PermissionReader.read(text)).contains(permission);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "0",
                "4",
                "12",
                "1 2",
                "1 nee",
                "ja en nee",
                "misschien",
                "nee en toen sloeg hij me",
                "ja dat gebeurt elke week wel 3 keer",
                "ik wacht nu 2 weken",
                "kort daarna moest ik weg",
                "Nee, hij kwam niet meer terug",
                "3 dagen later was alles weg"
            })
    void anythingElseIsMoreOfTheStory(String text) {
        assertThat(PermissionReader.read(text)).isEmpty();
    }

    /** To let somebody's words go on as they are takes more than being friendly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "Oke!",
                "top",
                "\uD83D\uDC4D",
                "goed",
                "klopt",
                "prima",
                "prima hoor",
                "is goed",
                "bedankt",
                "Dank je wel",
                "dank jullie wel",
                "ok top bedankt",
                "weet ik niet"
            })
    void kindWordsAreHeardButAllowNothing(String text) {
        assertThat(PermissionReader.read(text)).isEmpty();
        assertThat(PermissionReader.isKindWord(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "7",
                "1",
                "ja",
                "nee",
                "goed, maar de douche is kapot",
                "douche kapot",
                "en bedankt voor niks"
            })
    void otherWordsAreNotJustKind(String text) {
        assertThat(PermissionReader.isKindWord(text)).isFalse();
    }
}
