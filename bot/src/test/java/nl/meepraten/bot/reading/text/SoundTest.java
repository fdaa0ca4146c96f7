package nl.meepraten.bot.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are written differently and sound alike in Dutch, and such as do not. */
class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "zuicidaal, suicidaal",
        "zelvmoort, zelfmoord",
        "sisteem, systeem",
        "sentrum, centrum",
        "kou, kau",
        "moejlijk, moeilijk",
        "policji, policyi"
    })
    void theseSoundAlike(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"kamer, samen", "bed, bad", "cel, kel", "buiten, boten"})
    void theseDoNot(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
