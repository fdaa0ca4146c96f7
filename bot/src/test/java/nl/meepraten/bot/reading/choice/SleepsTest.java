package nl.meepraten.bot.reading.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SleepsTest {

    private static final List<String> PLACES =
            List.of("Nachtopvang", "Bij vrienden of familie", "Buiten", "Eigen kamer of woning");

    private static Optional<Take> read(String question, String text) {
        return Sleeps.read(Asked.of(Asked.Kind.ONE, "nl", question, PLACES), Said.of(text, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ze vragen in de opvang om een pasje, dus lig ik onder de brug|3",
                "mijn broer deed de deur open en daar slaap ik nog steeds|2",
                "in de opvang mag mijn hond niet mee, ik slaap bij mijn zus met de kinderen erbij|2",
                "opvang wil me niet, raad maar|3"
            })
    void what_counts_is_where_somebody_lies_down(String text, int option) {
        assertThat(read("Waar slaap je meestal?", text)).contains(Value.likely(option));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik slaap in de opvang en mijn broer buiten",
                "ik slaap niet in de opvang",
                "soms lig ik buiten",
                "waar denk je",
                "opvang, waar denk je",
                "mijn moeder is boos"
            })
    void where_that_is_not_clear_nothing_is_told(String text) {
        assertThat(read("Waar slaap je meestal?", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mag niet mee in de opvang, dus lig ik onder de brug"})
    void another_question_is_not_about_sleeping(String text) {
        assertThat(read("Wat is het belangrijkst?", text)).isEmpty();
    }
}
