package nl.meepraten.bot.reading.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MostlyTest {

    private static final List<String> PLACES = List.of("Opvang", "Bij familie", "Buiten", "Eigen kamer");

    private static Optional<Take> read(String question, String text) {
        return Mostly.read(Asked.of(Asked.Kind.ONE, "nl", question, PLACES), Said.of(text, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "af en toe bij mijn zus maar meestal op straat|3",
                "had een kamer, nu de opvang|1",
                "opvang zit vol dus het park|3",
                "6 van de 7 nachten buiten en 1 bij mijn broer|3",
                "sinds maandag bij mijn oma|2",
                "opvang als ik geld heb, normaal buiten|3"
            })
    void what_is_usual_or_so_by_now_counts(String text, int option) {
        assertThat(read("Waar slaap je?", text)).contains(Value.likely(option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vroeger buiten", "ik zou graag een kamer hebben", "hangt ervan af, opvang of buiten"})
    void what_is_no_more_or_not_yet_is_asked_again(String text) {
        assertThat(read("Waar slaap je?", text)).containsInstanceOf(Unsure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buiten", "als het vriest opvang, anders buiten", "opvang en buiten"})
    void without_a_word_of_time_nothing_is_told(String text) {
        assertThat(read("Waar slaap je?", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik wil een kamer", "zou graag een kamer hebben"})
    void a_wish_is_an_answer_where_wishes_are_asked_for(String text) {
        assertThat(read("Wat is het belangrijkst?", text)).isEmpty();
    }
}
