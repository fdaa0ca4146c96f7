package nl.meepraten.bot.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTest {

    private static final String FOOD = "Hoe vind je het eten? 1 = heel vies, 5 = heel lekker.";
    private static final String HELP = "Hoe tevreden ben je? 1 = heel tevreden, 5 = helemaal niet tevreden.";
    private static final String PAIN = "Hoeveel pijn heb je? 1 = geen pijn, 5 = heel veel pijn.";
    private static final String ALONE = "Hoe eenzaam voel je je? 1 = helemaal niet, 5 = heel erg.";
    private static final String STRESS = "Hoeveel stress heb je? 1 = geen stress, 5 = heel veel stress.";
    private static final String SAFE = "Hoe veilig voel je je? 1 = helemaal niet, 5 = heel erg.";
    private static final String NEUTRAL = "Kies een cijfer. 1 = rood, 5 = blauw.";

    private static Optional<Take> read(String question, String text) {
        return Scale.read(Asked.of(Asked.Kind.SCALE, "nl", question, List.of()), Said.of(text, ""));
    }

    private static void reads(String question, String text, int step) {
        assertThat(read(question, text))
                .get()
                .isInstanceOfSatisfying(
                        Take.Value.class, value -> assertThat(value.values()).containsExactly(step));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ruk|1",
                "kan niet slechter|1",
                "zo goor man|1",
                "loopt als een trein|5",
                "kan niet beter|5",
                "super lekker|5",
                "waardeloos zeg|1",
                "ranzige zooi is het|1",
                "je zit dat naar binnen te werken alsof je een beest bent|1",
                "vrijdag was er soep om je vingers bij af te likken|5",
                "heel slecht bro|1",
                "mega vies|1",
                "super onsmakelijk|1",
                "lekkerder kan niet|5",
                "viezer dan dit bestaat niet|1",
                "smaakt naar niks|1",
                "zo lekker als maar kan|5",
                "als een hond|1"
            })
    void words_that_only_mean_one_end(String text, int step) {
        reads(FOOD, text, step);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goed|4",
                "best lekker hoor|4",
                "vies|2",
                "totaal niet lekker|1",
                "super lekker, koks zijn toppers|5"
            })
    void good_or_bad_without_more_is_the_step_beside_the_end(String text, int step) {
        reads(FOOD, text, step);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "laagste wat er is|1",
                "eentje onder het hoogste|4",
                "precies ertussenin|3",
                "dead center|3",
                "hoger dan 5 kan echt niet|5",
                "net geen drie, doe twee|2",
                "eerst was het 1 maar nu 3|3",
                "was een 4, sinds de nieuwe kok een 2|2",
                "van een 5 naar een 3|3",
                "op papier een 5 maar in de praktijk een 2|2",
                "met 6 man aan tafel en ik geef het een 2|2",
                "4, sorry 5|5",
                "nummer 4|4"
            })
    void a_step_that_is_settled_on(String text, int step) {
        reads(FOOD, text, step);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nul pijn|1", "klein beetje|2", "heel veel pijn man|5", "ik heb geen pijn|1"})
    void how_much_of_it(String text, int step) {
        reads(PAIN, text, step);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"barst ervan|5", "hoofd ontploft|5", "zo relaxed als wat|1", "zen als boeddha|1", "sta stijf|5"})
    void a_scale_of_trouble_has_its_good_end_at_none_of_it(String text, int step) {
        reads(STRESS, text, step);
    }

    @Test
    void what_was_asked_about_tells_the_ends_where_they_do_not() {
        reads(SAFE, "als in fort knox", 5);
        reads(SAFE, "slangenkuil", 1);
        assertThat(read(STRESS, "goed").filter(Take.Value.class::isInstance)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"waardeloos figuur|5", "kan niet beter|1", "mega ontevreden|5"})
    void a_scale_the_other_way_round(String text, int step) {
        reads(HELP, text, step);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nergens last van|1", "totaal niet|1", "mega veel|5"})
    void a_scale_of_how_much(String text, int step) {
        reads(PAIN, text, step);
        reads(ALONE, "super eenzaam", 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "niet top",
                "niet slecht",
                "goed maar weinig",
                "soms lekker soms vies",
                "top maar duur",
                "is het eten top of ruk?",
                "4 of 5",
                "5 zolang henk er niet is",
                "drie en n halve ster",
                "niet als een hond",
                "drie en een half",
                "3½",
                "3+",
                "max 3",
                "3%",
                "4 x per week"
            })
    void what_may_be_more_than_one_step_is_none(String text) {
        assertThat(read(FOOD, text).filter(Take.Value.class::isInstance)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"top", "ruk", "totaal niet"})
    void where_neither_end_is_good_nothing_is_read(String text) {
        assertThat(read(NEUTRAL, text).filter(Take.Value.class::isInstance)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 v/d 5|4",
                "een 1, om 4 uur was ik al wakker|1",
                "***|3",
                "4,0|4",
                "4.0|4",
                "kut|1",
                "klote eten|1"
            })
    void a_step_in_figures(String text, int step) {
        reads(FOOD, text, step);
    }
}
