package nl.meepraten.bot.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the finger become the word they are for; a word of its own stays. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "kwil nie, ik wil niet",
        "zlefmoord, zelfmoord",
        "verwijdren, verwijderen",
        "neeliever, nee liever",
        "zuicidaal, suicidaal",
        "zelvmoort, zelfmoord",
        "begeleidder, begeleider"
    })
    void aSlipIsMended(String typed, String meant) {
        assertThat(Spelling.plain(List.of(typed.split(" ")))).containsExactly(meant.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sterren", "schoenen", "klussen", "top", "stom", "buiken", "qwertyuiop"})
    void aWordOfItsOwnIsLeftAlone(String word) {
        assertThat(Spelling.plain(List.of(word))).containsExactly(word);
    }
}
