package nl.meepraten.bot.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.text.Patterns.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns are found with up to two words between their places, and not behind a "not". */
class PatternsTest {

    private static final String[] WORDS = {"ik", "wil", "dood", "gaan", "de", "man", "niet", "7", "manier"};
    private static final String[] PLACES = {"ik", "wil|de", "dood", "gaan|man", "man*", "#", "de|ik|wil"};

    @ParameterizedTest
    @CsvSource({
        "ik wil dood, ik wil echt heel dood, 0, 5",
        "wil dood, nu wil ik dood, 1, 4",
        "wil|wou dood*, ik wou doodgaan, 1, 3",
        "# pillen, met 30 pillen, 1, 3"
    })
    void aPatternIsFound(String pattern, String text, int start, int end) {
        assertThat(in(text, pattern)).containsExactly(new Found<>(start, end, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "wil dood, wil nu toch echt dood",
        "wil dood, wil niet dood",
        "wil dood, niet wil dood",
        "ik wil dood, niet dat ik wil dood",
        "wil dood, niet echt wil dood",
        "wil dood, dood wil",
        "# pillen, met veel pillen"
    })
    void anotherTextDoesNotHoldIt(String pattern, String text) {
        assertThat(in(text, pattern)).isEmpty();
    }

    /** They are looked for by their rarest word; that must find what trying each of them at each word finds. */
    @Test
    void whatIsFoundIsWhatTryingAllOfThemFinds() {
        Random chance = new Random(7);
        int found = 0;
        for (int time = 0; time < 2_000; time++) {
            Set<String> patterns = new LinkedHashSet<>();
            IntStream.range(0, 1 + chance.nextInt(6)).forEach(i -> patterns.add(some(PLACES, 1, 3, chance)));
            String text = some(WORDS, 0, 9, chance);

            List<Found<String>> all = in(text, patterns.toArray(String[]::new));

            assertThat(all).as(patterns + " in " + text).containsExactlyInAnyOrderElementsOf(tried(text, patterns));
            found += all.size();
        }
        assertThat(found).isGreaterThan(2_000);
    }

    @Test
    void nothingIsAddedOnceSomethingWasLookedUp() {
        Patterns<Boolean> patterns = Patterns.of(List.of("wil dood"));
        patterns.in(List.of("wil"));

        assertThatThrownBy(() -> patterns.addAll(List.of("nog een"), true)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBeginningOfOneLetterIsRefused() {
        assertThatThrownBy(() -> Patterns.of(List.of("ik d*")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("d*");
    }

    private static String some(String[] from, int least, int most, Random chance) {
        return IntStream.range(0, least + chance.nextInt(most - least + 1))
                .mapToObj(i -> from[chance.nextInt(from.length)])
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<Found<String>> in(String text, String... patterns) {
        Patterns<String> all = new Patterns<>();
        for (String pattern : patterns) {
            all.addAll(List.of(pattern), pattern);
        }
        return all.in(words(text));
    }

    private static List<Found<String>> tried(String text, Set<String> patterns) {
        List<String> words = words(text);
        List<Found<String>> found = new ArrayList<>();
        for (String pattern : patterns) {
            for (int i = 0; i < words.size(); i++) {
                boolean justBefore = i > 0 && words.get(i - 1).equals("niet");
                boolean newClause = words.get(i).equals("ik");
                boolean denied = justBefore || i > 1 && words.get(i - 2).equals("niet") && !newClause;
                List<String> places = words(pattern);
                if (!denied && holds(places.getFirst(), words.get(i))) {
                    int end = end(places, 1, words, i + 1);
                    if (end > 0) {
                        found.add(new Found<>(i, end, pattern));
                    }
                }
            }
        }
        return found;
    }

    private static int end(List<String> places, int place, List<String> words, int from) {
        if (place == places.size()) {
            return from;
        }
        for (int i = from; i < Math.min(words.size(), from + 3); i++) {
            int end = holds(places.get(place), words.get(i)) ? end(places, place + 1, words, i + 1) : -1;
            if (end > 0) {
                return end;
            }
            if (words.get(i).equals("niet")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean holds(String place, String word) {
        return Arrays.stream(place.split("\\|"))
                .anyMatch(one -> one.equals("#")
                        ? word.matches("[0-9]+")
                        : one.endsWith("*") ? word.startsWith(one.substring(0, one.length() - 1)) : one.equals(word));
    }
}
