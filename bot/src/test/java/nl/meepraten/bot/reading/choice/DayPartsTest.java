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

class DayPartsTest {

    private static Optional<Take> read(String text) {
        Asked asked = Asked.of(Asked.Kind.ONE, "nl", "Wanneer?", List.of("Ochtend", "Middag", "Avond"));
        return DayParts.read(asked, Said.of(text, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "uurtje of 4,2",
        "een uur of 10,1",
        "rond 20 uur,3",
        "21:00,3",
        "14.30,2",
        "om 19u,3",
        "half 3,2",
        "om half elf,1",
        "om 9 uur na de tandarts,1",
        "half 11 na de dokter,1",
        "tussen 12 en 2,2",
        "tussen 9 en 11,1"
    })
    void an_hour_falls_in_a_part_of_the_day(String text, int option) {
        assertThat(read(text)).contains(Value.likely(option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "optie 2", "halve dag", "2 of 3", "om 9 uur moet ik werken", "na 11 uur"})
    void a_number_that_is_no_hour_is_none(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tegen een uur of 8", "17:00", "half 8", "half 1", "tussen 11 en 1"})
    void an_hour_that_may_be_two_parts_of_the_day_is_asked_again(String text) {
        assertThat(read(text)).get().isInstanceOf(Take.Unsure.class);
    }
}
