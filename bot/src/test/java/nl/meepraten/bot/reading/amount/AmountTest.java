package nl.meepraten.bot.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final String NIGHTS = "Hoeveel nachten sliep je deze week buiten?";
    private static final String WEEK_OUTSIDE = "Hoeveel nachten heb je deze week buiten geslapen?";
    private static final String HOURS = "Hoeveel uur werk je per week?";
    private static final String SLEPT = "Hoeveel uur heb je vannacht geslapen?";
    private static final String CHILDREN = "Hoeveel kinderen heb je?";
    private static final String MONEY = "Hoeveel euro leefgeld krijg je per week?";
    private static final String DEBT = "Hoeveel euro schuld heb je ongeveer?";
    private static final String PEOPLE = "Met hoeveel mensen slaap je op een kamer?";

    private static Optional<Take> read(String question, String text) {
        return Amount.read(Asked.of(Asked.Kind.NUMBER, "nl", question, List.of()), Said.of(text, ""));
    }

    private static void reads(String question, String text, int number) {
        assertThat(read(question, text))
                .get()
                .isInstanceOfSatisfying(
                        Take.Value.class, value -> assertThat(value.values()).containsExactly(number));
    }

    private static void asksAgain(String question, String text) {
        assertThat(read(question, text)).get().isInstanceOf(Take.Unsure.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma t/m vr|5",
                "ma en wo bij de kerk en zondag bij mijn moeder|3",
                "elke werkdag behalve woensdag|4",
                "elke avond|7",
                "every single night|7",
                "allemaal behalve zaterdag|6",
                "elke nacht behalve gister|6",
                "de hele week op vrijdag na|6",
                "van de 7 nachten 4|4"
            })
    void days_that_are_named_are_counted(String text, int nights) {
        reads(NIGHTS, text, nights);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3",
                "onder de 5",
                "boven de 2",
                "eind 4",
                "over the 3",
                "ma-wo",
                "monday to wednesday",
                "max 3",
                "3 max",
                "3%",
                "3 en een half",
                "6/7",
                "nu"
            })
    void what_is_beside_a_number_is_none(String text) {
        asksAgain(NIGHTS, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul keer", "gelukkig niet 1", "geen 1tje"})
    void none_in_other_words(String text) {
        reads(NIGHTS, text, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"van 1 tot 6|5", "van 11 tot 6|7", "from 22 to 7|9"})
    void hours_between_two_times_of_the_clock(String text, int hours) {
        reads(SLEPT, text, hours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4 dagen van 8|32", "vijf dagen van acht|40", "24|24"})
    void hours_of_each_day_are_added_up(String text, int hours) {
        reads(HOURS, text, hours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2, van 7 en 11|2", "3 van 1, 4 en 8|3"})
    void ages_are_not_counted(String text, int children) {
        reads(CHILDREN, text, children);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"drieënhalf duizend|3500", "anderhalve rug|1500", "twee tientjes|20"})
    void half_thousands(String text, int euros) {
        reads(DEBT, text, euros);
    }

    @Test
    void two_that_follow_each_other_are_asked_again() {
        asksAgain(PEOPLE, "zes zeven man ofzo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"200 maar dat is per maand", "honderd per twee weken"})
    void another_period_than_was_asked_about_is_asked_again(String text) {
        asksAgain(MONEY, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "op 2 na allemaal|5",
                "op eentje na|6",
                "toutes sauf une|6",
                "bir gece hariç hepsi|6",
                "steeds binnen gelegen|0",
                "hele week bij Fatima|0",
                "gewoon in de opvang geslapen|0",
                "2 opvang rest buiten|5",
                "6 opvang 1 straat|1",
                "alleen donderdag binnen|6",
                "ma t/m do, daarna kon ik naar binnen|4"
            })
    void whatWasElsewhereOrLackingIsTakenOff(String text, int nights) {
        assertThat(Amount.reckoned(Asked.of(Asked.Kind.NUMBER, "nl", WEEK_OUTSIDE, List.of()), Said.of(text, "")))
                .get()
                .isInstanceOfSatisfying(
                        Take.Value.class, value -> assertThat(value.values()).containsExactly(nights));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gewoon buiten", "nu bij mijn zus", "hele week voor de deur van de opvang", "bij mijn zus soms"})
    void whatDoesNotTellAllOfTheWeekIsNotReckoned(String text) {
        assertThat(Amount.reckoned(Asked.of(Asked.Kind.NUMBER, "nl", WEEK_OUTSIDE, List.of()), Said.of(text, ""))
                        .filter(Take.Value.class::isInstance))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Met hoeveel mensen slaap je op een kamer?|kamer 12 zit ik",
                "Hoeveel maanden wacht je al?|nummer 212",
                "Hoeveel maanden wacht je al?|sinds 2019",
                "Hoeveel nachten sliep je deze week buiten?|op 1 na allemaal",
                "Hoe vaak heb je deze week warm gegeten?|zo vaak als ma voor ons kookt",
                "Hoeveel kinderen heb je bij je?|bij mij geen, 2 bij hun vader",
                "Hoeveel uur heb je vannacht geslapen?|om 3 uur lag ik er pas in",
                "Hoeveel dagen heb je deze week niet gegeten?|elke dag gewoon gegeten"
            })
    void what_may_be_meant_otherwise_is_no_answer(String question, String text) {
        assertThat(read(question, text).filter(Take.Value.class::isInstance)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoe oud ben je?|ik 22 mijn vriendin 19|22",
                "Hoeveel maanden wacht je al?|sinds 3 maanden|3",
                "Hoeveel maanden wacht je al?|al sinds 20 maanden|20",
                "Hoeveel weken ben je zwanger?|24, uitgerekend 9 juni|24",
                "Hoeveel jaar woon je hier al?|12, kwam hier toen ik 8 was|12",
                "Hoeveel mensen mogen er maximaal op een kamer?|maximaal 2|2",
                "Hoe oud ben je?|vierendertg|34"
            })
    void the_number_that_was_asked_for_is_found_among_others(String question, String text, int number) {
        reads(question, text, number);
    }

    private static final String WAITING = "Hoeveel maanden wacht je al?";
    private static final String AGE = "Hoe oud ben je?";

    private static Optional<Take> reckons(String question, String text) {
        return Amount.reckoned(Asked.of(Asked.Kind.NUMBER, "nl", question, List.of()), Said.of(text, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drie nachten bij mijn broer, de rest buiten|4",
                "van de zeven nachten twee in de opvang|5",
                "ik heb elke nacht bij mijn zus geslapen|0",
                "nooit binnen geweest|7",
                "niet meer op straat|0",
                "5 in de opvang en 2 buiten|2",
                "doordeweeks buiten, in het weekend bij mijn moeder|5",
                "alle nachten op twee na|5",
                "6 keer, eentje minder|5",
                "2 of 3, doe maar 3|3",
                "vorige week 5, deze week 2|2",
                "3 van de 7 had ik een slaapplek|4",
                "4, andere 3 bij mijn neef|4"
            })
    void nights_that_are_to_be_reckoned(String text, int nights) {
        assertThat(reckons(NIGHTS, text))
                .get()
                .isInstanceOfSatisfying(
                        Take.Value.class, value -> assertThat(value.values()).containsExactly(nights));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drie nachten bij mijn broer",
                "elke avond bij de opvang gestaan maar vol",
                "niet altijd buiten",
                "ma en di niet"
            })
    void nights_elsewhere_alone_leave_it_open(String text) {
        assertThat(reckons(NIGHTS, text).or(() -> read(NIGHTS, text)).filter(Take.Value.class::isInstance))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alleen maandag niet|6",
                "alleen dinsdag|1",
                "alleen van vrijdag op zaterdag|1",
                "gisteren en eergisteren|2",
                "van maandag op dinsdag tot en met woensdag op donderdag|3",
                "drienachten|3",
                "geen, ik zit in de opvang|0"
            })
    void nights_said_otherwise(String text, int nights) {
        reads(NIGHTS, text, nights);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "een maand of acht|8",
                "een halfjaartje|6",
                "driekwart jaar|9",
                "twee en een half jaar|30",
                "jaar en 3 maanden|15",
                "jaartje of 2|24",
                "drie kwartalen|9",
                "plek 400 na 19 maanden|19"
            })
    void months_said_otherwise(String text, int months) {
        reads(WAITING, text, months);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ik ben 41 maar voel me 60|41",
                "25, al 3 jaar op straat|25",
                "25, en ik heb 2 kinderen|25",
                "volgens mijn paspoort 40 maar eigenlijk 38|38",
                "volgende maand word ik 18|17",
                "word in mei 51|50",
                "over 3 dagen word ik 40|39",
                "over 2 weken 30|29",
                "over 2 jaar 40|38",
                "nog 1 jaar en dan 40|39",
                "vorige week abraham gezien|50",
                "zag vorig jaar abraham|51",
                "2 jaar terug sara gezien|52",
                "volgend jaar abraham|49",
                "ik word gek hier, 45|45",
                "44, al 2 jaar op straat en 2 kinderen van 5 en 8|44"
            })
    void the_age_is_told_from_other_numbers(String text, int age) {
        assertThat(reckons(AGE, text).or(() -> read(AGE, text)))
                .get()
                .isInstanceOfSatisfying(
                        Take.Value.class, value -> assertThat(value.values()).containsExactly(age));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ergens in de veertig", "voorin de vijftig", "veertig gepasseerd", "ben van 85", "gaat je niks aan"
            })
    void an_age_that_is_not_told_is_asked_again(String text) {
        asksAgain(AGE, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"een tientje per dag|70", "5 euro per dag|35", "10 pd|70", "dagelijks 8 euro|56"})
    void so_much_a_day_is_seven_times_that_a_week(String text, int euros) {
        reads(MONEY, text, euros);
    }

    @Test
    void whether_somebody_is_fifty_is_asked_again_where_it_is_not_told() {
        assertThat(reckons(AGE, "nog geen abraham gezien")).get().isInstanceOf(Take.Unsure.class);
        assertThat(reckons(AGE, "mijn zoon abraham is 12")).get().isInstanceOf(Take.Unsure.class);
    }

    @Test
    void months_off_and_times_half_a_year() {
        assertThat(reckons(WAITING, "2 jaar min n maand")).contains(Take.Value.likely(23));
        assertThat(reckons(WAITING, "jaar plus n maand")).contains(Take.Value.likely(13));
        assertThat(reckons(WAITING, "jaar op 1 maand na")).contains(Take.Value.likely(11));
        assertThat(reckons(WAITING, "twee keer een half jaar")).contains(Take.Value.likely(12));
    }

    @Test
    void sums_and_parts_of_money() {
        assertThat(reckons(MONEY, "30 en nog een tientje")).contains(Take.Value.likely(40));
        assertThat(reckons(MONEY, "2x 25")).contains(Take.Value.likely(50));
        assertThat(reckons(MONEY, "een geeltje en een vijfje")).contains(Take.Value.likely(30));
        assertThat(reckons(MONEY, "tientje en nog een tientje, 20 dus")).contains(Take.Value.likely(20));
        assertThat(reckons(MONEY, "3 briefjes van 20")).contains(Take.Value.likely(60));
        assertThat(read(MONEY, "geen rooie duit")).contains(Take.Value.of(0));
        asksAgain(MONEY, "honderd per twee weken");
        asksAgain(MONEY, "vijftig cent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3/7|3", "7/7|7", "3 van 7|3", "3 (drie)|3", "drie nachten (3)|3", "nacht of 3|3"})
    void a_number_out_of_seven_or_said_twice(String text, int nights) {
        reads(NIGHTS, text, nights);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2½ jaar|30",
                "½ jaar|6",
                "1 jaar en een half|18",
                "2 jaar en een half|30",
                "two and a half years|30",
                "2 ans et demi|30",
                "2 lata i pół|30",
                "2j|24",
                "twee kwartalen|6",
                "anderhaf jaar|18",
                "jaar of twee|24"
            })
    void halves_and_quarters_of_a_year(String text, int months) {
        reads("Hoeveel maanden sta je op de wachtlijst?", text, months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouder dan 18", "older than 18", "18 of ouder", "in de 40", "ergens in de 40", "35%", "nu"})
    void an_age_that_is_not_told(String text) {
        assertThat(read("Hoe oud ben je?", text).filter(Take.Value.class::isInstance))
                .isEmpty();
    }
}
