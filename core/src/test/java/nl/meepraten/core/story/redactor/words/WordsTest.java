package nl.meepraten.core.story.redactor.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @Test
    void wordsAreFoundWithTheirPlaces() {
        Words words = Words.of("Ayşegül's jas, in 't Hok (12b)");

        assertThat(words.size()).isEqualTo(6);
        assertThat(words.get(0)).isEqualTo(new Word("Ayşegül", 0, 7, "aysegul", "", true));
        assertThat(words.get(3).text()).isEqualTo("'t");
        assertThat(words.joined(3)).isTrue();
        assertThat(words.get(5)).isEqualTo(new Word("12b", 26, 29, "12b", " (", false));
        assertThat(words.key(6)).isEmpty();
        assertThat(words.capital(-1)).isFalse();
    }

    @Test
    void capitalsSayNothingInATextOfCapitals() {
        assertThat(Words.of("BEL BIANCA").capital(1)).isFalse();
        assertThat(Words.of("bel Bianca").capital(1)).isTrue();
    }

    @Test
    void aSentenceBeginsAfterAStop() {
        Words words = Words.of("Nee. Piet zei: ja, Piet");

        assertThat(words.get(1).opens()).isTrue();
        assertThat(words.get(2).opens()).isFalse();
        assertThat(words.get(3).opens()).isTrue();
        assertThat(words.get(4).opens()).isFalse();
    }

    @Test
    void namesAreKnownWithoutAccentsAndWithALetterTooMany() {
        assertThat(WordList.GIVEN_NAMES.has(Word.key("Łukasz"))).isTrue();
        assertThat(WordList.GIVEN_NAMES.hasAbout("mohammedd")).isTrue();
        assertThat(WordList.GIVEN_NAMES.hasAbout("yousouf")).isTrue();
        assertThat(WordList.GIVEN_NAMES.hasAbout("ladder")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void noWordIsOnAListTwice(WordList list) {
        String file = list.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(WordList.lines(file)).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void aPhraseIsFoundInAnyCase() {
        Words words = Words.of("het leger des heils in Den Haag");

        assertThat(Phrases.ORGANISATIONS.in(words).stream().toArray()).containsExactly(1, 2, 3);
        assertThat(Phrases.PLACES.in(words).stream().toArray()).containsExactly(5, 6);
        assertThat(Arrays.asList(Phrases.values()))
                .allSatisfy(list ->
                        assertThat(list.in(Words.of("ik ben moe")).isEmpty()).isTrue());
    }
}
