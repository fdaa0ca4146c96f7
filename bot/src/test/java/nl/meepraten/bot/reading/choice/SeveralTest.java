package nl.meepraten.bot.reading.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralTest {

    private static final List<String> DAYS = List.of("Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag");

    private static Optional<Take> missed(String text) {
        List<String> options = List.of("Privacy", "Rust", "Goed eten");
        return Several.read(Asked.of(Asked.Kind.SEVERAL, "nl", "Wat mis je?", options), Said.of(text, ""));
    }

    private static Optional<Take> days(String text) {
        return Several.read(Asked.of(Asked.Kind.SEVERAL, "nl", "Op welke dagen kun je?", DAYS), Said.of(text, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alle dingen", "all of it mate", "alles eigenlijk", "alle 3"})
    void all_of_them_are_chosen(String text) {
        assertThat(missed(text)).get().extracting("values").isEqualTo(List.of(1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alle mensen snurken hier", "alle schnarchen hier", "all covered thanks"})
    void all_the_others_choose_nothing(String text) {
        assertThat(missed(text)).isNotPresent();
    }

    @ParameterizedTest
    @CsvSource({"tot en met donderdag,4", "ik kan t/m woensdag,3"})
    void up_to_and_with_a_day_begins_with_the_first(String text, int last) {
        assertThat(days(text))
                .get()
                .extracting("values")
                .isEqualTo(List.of(1, 2, 3, 4).subList(0, last));
    }

    @Test
    void from_or_after_a_day_ends_with_the_last() {
        assertThat(days("kan vanaf woensdag")).contains(Value.of(Set.of(3, 4, 5), false));
        assertThat(days("alleen na dinsdag")).contains(Value.of(Set.of(3, 4, 5), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"do en vr", "do vr", "kan do, vr"})
    void a_day_that_is_written_short_counts_nothing_off(String text) {
        assertThat(days(text)).get().extracting("values").isEqualTo(List.of(4, 5));
    }
}
