package nl.meepraten.bot.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Alternatives lead to one ending; what is added behind one of them is not behind the others. */
    @Test
    void alternativesStayApartFromEachOther() {
        Table<String> table = new Table<String>()
                .add("{een|een beetje|wat} (heel) {koud|nat}", "bad")
                .add("wat koud water", "water")
                .add("een nat pak", "suit")
                .add("{een|twee} nat", "late");

        assertThat(found(table, "een beetje heel koud", "wat nat", "een nat")).containsExactly("bad", "bad", "bad");
        assertThat(found(table, "wat koud water", "een nat pak", "twee nat")).containsExactly("water", "suit", "late");
        assertThat(found(table, "een koud water", "een beetje koud water", "wat nat pak", "een beetje nat pak"))
                .isEmpty();
        assertThat(found(table, "een beetje beetje koud", "wat beetje koud", "twee koud"))
                .isEmpty();
    }

    private static List<String> found(Table<String> table, String... texts) {
        return Arrays.stream(texts)
                .flatMap(text -> table.exactly(List.of(text.split(" "))).stream())
                .toList();
    }

    /** Every pattern of this chance finds what it finds when each of its runs of words is added by itself. */
    @Test
    void manyPatternsFindTheSameAsAllTheirRunsOfWords() {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            Table<Integer> together = new Table<>();
            Table<Integer> apart = new Table<>();
            for (int pattern = 0; pattern < 6; pattern++) {
                int value = pattern;
                List<List<String>> places = IntStream.rangeClosed(0, chance.nextInt(3))
                        .mapToObj(place -> IntStream.rangeClosed(0, chance.nextInt(3))
                                .mapToObj(one -> words(chance, 1 + chance.nextInt(2)))
                                .toList())
                        .toList();
                together.add(
                        places.stream()
                                .map(all -> "{" + String.join("|", all) + "}")
                                .collect(Collectors.joining(" ")),
                        value);
                runs(places).forEach(run -> apart.add(run, value));
            }
            for (int text = 0; text < 60; text++) {
                List<String> words =
                        List.of(words(chance, 1 + chance.nextInt(5)).split(" "));
                assertThat(together.at(words, 0)).as("%s", words).isEqualTo(apart.at(words, 0));
            }
        }
    }

    private static String words(Random chance, int many) {
        return IntStream.range(0, many)
                .mapToObj(word -> List.of("a", "b", "c").get(chance.nextInt(3)))
                .collect(Collectors.joining(" "));
    }

    private static List<String> runs(List<List<String>> places) {
        return places.stream()
                .reduce((one, other) -> one.stream()
                        .flatMap(begin -> other.stream().map(end -> begin + " " + end))
                        .toList())
                .orElseThrow();
    }

    @Test
    void nothingIsAddedOnceSomethingWasLookedUp() {
        Table<Boolean> table = new Table<Boolean>().add("ik kom", true);
        table.isIn(List.of("ik"));

        assertThatThrownBy(() -> table.add("ik ga", true)).isInstanceOf(IllegalStateException.class);
    }

    /** Nearly all words that begin no phrase are ruled out at once; a word that begins one never is. */
    @Test
    void aWordThatBeginsAPhraseIsNeverRuledOut() {
        Set<String> begin = IntStream.range(0, 3_000).mapToObj(i -> "woord" + i).collect(Collectors.toSet());
        Firsts firsts = new Firsts(begin, Set.of("vermoord"), true);

        assertThat(begin).allMatch(firsts::mayHave);
        assertThat(List.of("vermoordt", "vermoord", "42")).allMatch(firsts::mayHave);
        assertThat(IntStream.range(0, 3_000).mapToObj(i -> "ander" + i).filter(firsts::mayHave))
                .hasSizeLessThan(600);
    }
}
