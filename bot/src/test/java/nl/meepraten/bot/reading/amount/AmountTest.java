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

class AmountTest {

    private static final String NIGHTS = "Hoeveel nachten sliep je deze week buiten?";
    private static final String HOURS = "Hoeveel uur werk je per week?";
    private static final String SLEPT = "Hoeveel uur heb je vannacht geslapen?";
    private static final String CHILDREN = "Hoeveel kinderen heb je?";
    private static final String MONEY = "Hoeveel euro leefgeld krijg je per week?";
    private static final String DEBT = "Hoeveel euro schuld heb je ongeveer?";
    private static final String PEOPLE = "Met hoeveel mensen slaap je op een kamer?";

    private static Optional<Take> read(String question, String text) {
        return Amount.read(new Asked(Asked.Kind.NUMBER, "nl", question, List.of()), Said.of(text, ""));
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
                "van de 7 nachten 4|4"
            })
    void days_that_are_named_are_counted(String text, int nights) {
        reads(NIGHTS, text, nights);
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
            value = {"200 maar dat is per maand", "een tientje per dag"})
    void another_period_than_was_asked_about_is_asked_again(String text) {
        asksAgain(MONEY, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Met hoeveel mensen slaap je op een kamer?|kamer 12 zit ik",
                "Hoeveel maanden wacht je al?|nummer 212",
                "Hoe oud ben je?|volgende maand word ik 18",
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
                "Hoeveel weken ben je zwanger?|24, uitgerekend 9 juni|24",
                "Hoeveel jaar woon je hier al?|12, kwam hier toen ik 8 was|12",
                "Hoeveel mensen mogen er maximaal op een kamer?|maximaal 2|2",
                "Hoe oud ben je?|vierendertg|34"
            })
    void the_number_that_was_asked_for_is_found_among_others(String question, String text, int number) {
        reads(question, text, number);
    }
}
