package nl.meepraten.bot.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases are found by their words, with alternatives, left-out words, beginnings, numbers and gaps. */
class TableTest {

    @ParameterizedTest
    @CsvSource({
        "ik kom, ik kom, 2",
        "ik kom (ook), ik kom ook, 3",
        "ik kom (ook), ik kom, 2",
        "ik|we kom*, we komen, 2",
        "bel me (terug|even op), bel me even op, 4",
        "wil {een mens|iemand} spreken, wil een mens spreken, 4",
        "met # man, met 3 man, 3",
        "als .. heb, als ik geld heb, 4",
        "als .. heb, als heb, 2"
    })
    void aPhraseIsFound(String phrase, String text, int length) {
        Table<Boolean> table = new Table<Boolean>().add(phrase, true);

        assertThat(table.lengthAt(List.of(text.split(" ")), 0)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "ik kom, ik ga",
        "wil {een mens|iemand} spreken, wil spreken",
        "met # man, met drie man",
        "als .. heb, als ik nog wat geld over heb",
        "kom*, ko"
    })
    void whatIsNotThePhraseIsNotFound(String phrase, String text) {
        assertThat(new Table<Boolean>().add(phrase, true).isIn(List.of(text.split(" "))))
                .isFalse();
    }

    @Test
    void theLongestPhraseCountsAndOfTwoMeaningsTheFirst() {
        Table<String> table =
                new Table<String>().add("nee", "no").add("nee", "later").add("nee bedankt", "no thanks");

        assertThat(table.exactly(List.of("nee", "bedankt"))).contains("no thanks");
        assertThat(table.exactly(List.of("nee"))).contains("no");
        assertThat(table.without(List.of("hoi", "nee", "bedankt", "dag"))).containsExactly("hoi", "dag");
    }
}
