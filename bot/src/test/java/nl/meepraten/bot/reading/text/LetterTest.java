package nl.meepraten.bot.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone or a habit puts around a message is left out; what somebody tells is not. */
class LetterTest {

    private static final String ASKED = "Doe je mee?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nee",
                "  nee \n",
                "> Doe je mee? ja of nee\nnee",
                "nee\n\nVerzonden vanaf mijn iPhone",
                "nee\n\nVerstuurd vanuit Mail voor Windows",
                "nee\n-- \nB. Jansen\nKerkstraat 1",
                "nee\ngroetjes Bram 06 00000000",
                "nee xxx Lotte",
                "nee, groetjes van Karim",
                "Fwd: iets\n\nnee",
                "Doe je mee?\nnee",
                "Op ma 3 mei schreef gemeente Dorpstad:\nnee"
            })
    void whatIsAroundItIsLeftOut(String text) {
        assertThat(Letter.of(text, ASKED)).isEqualTo("nee");
    }

    @Test
    void moreLinesStayTogether() {
        assertThat(Letter.of("de douche is koud\n\ngroter raam graag", ASKED))
                .isEqualTo("de douche is koud\n\ngroter raam graag");
        assertThat(Letter.of("groetjes aan iedereen", ASKED)).isEqualTo("groetjes aan iedereen");
    }

    @Test
    void aStarCorrectsTheLineBefore() {
        assertThat(Said.of("ka\n*ja", ASKED).words()).containsExactly("ja");
    }
}
