package nl.meepraten.bot.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspeltTest {

    @ParameterizedTest
    @CsvSource({
        "kamer,kmr",
        "kamer,kmaer",
        "privacy,prifasie",
        "privacy,privesie",
        "kluisje,kluisie",
        "oplader,opladr",
        "vrienden,vreinedn",
        "nachtopvang,nagdopfank"
    })
    void a_word_is_known_by_its_sound_or_its_letters(String own, String word) {
        assertThat(Misspelt.alike(own, word, true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"vrienden,vriezen", "slaapzak,slaapzaal", "rust,rest", "kamer,kater", "buiten,bieten"})
    void another_word_is_none(String own, String word) {
        assertThat(Misspelt.alike(own, word, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"familie,famyljes", "nachtopvang,nachtkastje"})
    void two_slips_are_seen_where_little_is_said(String own, String word) {
        assertThat(Misspelt.alike(own, word, false)).isFalse();
    }
}
