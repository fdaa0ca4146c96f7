package nl.meepraten.bot.reading.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    private static final List<String> DAYS = List.of("Maandag", "Dinsdag", "Woensdag");
    private static final List<String> WAYS = List.of("Bellen", "Sms", "Koffie", "Thee");

    private static Asked asked(Asked.Kind kind, String text, List<String> options) {
        return Asked.of(kind, "nl", text, options);
    }

    private static List<Integer> read(Asked asked, String text) {
        return Contrast.read(asked, Said.of(text, ""))
                .map(take -> ((Take.Value) take).values())
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "niet bellen, sms|2",
                "niet bellen wel sms|2",
                "bellen kan ik niet, sms wel|2",
                "sms!! geen telefoontje en niet bellen|2",
                "liever koffie dan thee|3",
                "sms ipv bellen|2",
                "de rest niet, thee wel|4",
                "not call, just sms, niet bellen|2"
            })
    void what_is_taken_counts_beside_what_is_turned_down(String text, int option) {
        assertThat(read(asked(Asked.Kind.ONE, "Wat wil je?", WAYS), text)).containsExactly(option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 en 3 maar niet 2|1 3",
                "maandag en woensdag, niet dinsdag|1 3",
                "niet maandag, wel dinsdag en woensdag|2 3"
            })
    void several_may_be_taken(String text, String options) {
        assertThat(read(asked(Asked.Kind.SEVERAL, "Op welke dagen kun je?", DAYS), text))
                .containsExactlyElementsOf(
                        Arrays.stream(options.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "als bellen kan, anders sms",
                "dan liever bellen, sms kost geld",
                "niet alleen sms, ook bellen",
                "bellen is geen probleem, sms wel",
                "koffie, thee geen sms",
                "sms, bellen kan ik niet",
            })
    void where_it_is_not_clear_what_is_turned_down_nothing_is_read(String text) {
        assertThat(read(asked(Asked.Kind.ONE, "Wat wil je?", WAYS), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maandag, dinsdag en woensdag kan ik niet",
                "ma/di niet, wo wel",
                "1, 2 niet 3",
                "maandag, dan woensdag",
            })
    void a_list_may_be_turned_down_as_a_whole(String text) {
        assertThat(read(asked(Asked.Kind.SEVERAL, "Op welke dagen kun je?", DAYS), text))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Op welke dagen kun je niet?", "Wat mis je?"})
    void a_question_that_is_turned_itself_is_left_alone(String question) {
        assertThat(read(asked(Asked.Kind.ONE, question, DAYS), "maandag kan ik niet, dinsdag wel"))
                .isEmpty();
    }
}
