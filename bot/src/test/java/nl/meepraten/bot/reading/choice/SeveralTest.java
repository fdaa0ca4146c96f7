package nl.meepraten.bot.reading.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma-wo|1 3",
                "ma - wo|1 3",
                "ik kan maandag–woensdag|1 3",
                "mon-wed|1 3",
                "from monday to wednesday|1 3",
                "lunes a viernes|1 5",
                "du lundi au mercredi|1 3",
                "od poniedziałku do środy|1 3",
                "di-vr graag|2 5"
            })
    void a_stroke_between_two_days_is_up_to_and_with(String text, String ends) {
        int first = ends.charAt(0) - '0';
        int last = ends.charAt(2) - '0';
        assertThat(days(text))
                .get()
                .extracting("values")
                .isEqualTo(IntStream.rangeClosed(first, last).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ma-wo-vr|1 3 5", "ma/wo|1 3", "ma-di|1 2", "ma wo|1 3"})
    void days_in_a_list_are_those_days(String text, String options) {
        assertThat(days(text))
                .get()
                .extracting("values")
                .isEqualTo(
                        Arrays.stream(options.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-3", "1–3", "1 - 3", "optie 1-3", "1-3 graag"})
    void a_range_of_things_may_be_two_or_three(String text) {
        assertThat(missed(text)).get().isInstanceOf(Take.Unsure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ma 3andich",
                "ma nqder",
                "ma kayn walo",
                "what do you mean",
                "do you know",
                "wo ist das",
                "do widzenia",
                "di niente",
                "mon ami"
            })
    void short_words_of_another_language_are_no_days(String text) {
        assertThat(days(text).filter(Value.class::isInstance)).isEmpty();
    }

    @Test
    void each_day_is_all_of_the_days_and_of_things_none() {
        assertThat(days("elke dag")).get().extracting("values").isEqualTo(List.of(1, 2, 3, 4, 5));
        assertThat(missed("elke dag")).get().isInstanceOf(Take.Unsure.class);
        assertThat(missed("nu").filter(Value.class::isInstance)).isEmpty();
    }
}
