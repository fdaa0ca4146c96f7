package nl.meepraten.bot.reading.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestTest {

    private static final List<String> THINGS = List.of("Koffie", "Thee", "Soep", "Brood");

    private static List<Integer> read(String question, String text) {
        Asked asked = Asked.of(Asked.Kind.SEVERAL, "nl", question, THINGS);
        return Rest.read(asked, Said.of(text, ""))
                .map(take -> ((Take.Value) take).values())
                .orElse(List.of());
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "behalve de soep alles|1 2 4",
                "alles op thee na|1 3 4",
                "alles, brood hoeft niet|1 2 3",
                "thee niet, de rest wel|1 3 4",
                "koffie heb ik al, het andere graag|2 3 4",
                "alleen de soep niet|1 2 4",
                "soep niet de rest wel|1 2 4",
                "thee overgeslagen, de rest wel|1 3 4",
                "brood uitgezonderd|1 2 3",
                "thee en soep, de rest niet|2 3"
            })
    void what_is_left_out_tells_what_is_wanted(String text, String options) {
        assertThat(read("Wat wil je?", text)).isEqualTo(numbers(options));
    }

    @Test
    void what_follows_from_what_is_named_is_the_rest() {
        assertThat(read("Wat wil je?", "thee drink ik thuis, dus de rest")).containsExactly(1, 3, 4);
        assertThat(read("Wat mis je hier?", "koffie is altijd op")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "koffie is prima daar, soep niet|3",
                "alleen thee is er wel|1 3 4",
                "brood is goed maar geen soep|3"
            })
    void what_is_fine_is_not_missed(String text, String options) {
        assertThat(read("Wat mis je hier?", text)).isEqualTo(numbers(options));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"koffie en soep", "alles", "thee is prima", "koffie niet en niet moeilijk doen, de rest ook niet"
            })
    void nothing_is_made_of_what_leaves_nothing_out(String text) {
        assertThat(read("Wat wil je?", text)).isEmpty();
    }
}
