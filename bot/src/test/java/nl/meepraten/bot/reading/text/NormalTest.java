package nl.meepraten.bot.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalTest {

    @Test
    void digitsOfAnyKindBecomePlain() {
        assertThat(Normal.of("１ 2️⃣ ③ ٤ ۵").words()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void numbersThatHaveNoPlainFormBecomePlain() {
        assertThat(Normal.of("❷ ➍ Ⅲ ፬").words()).containsExactly("2", "4", "3", "4");
    }

    @Test
    void invisibleAndControlCharactersDoNotCutAWord() {
        assertThat(Normal.of("s\u200bt\u202eo\u0000p").words()).containsExactly("stop");
    }

    @Test
    void accentsCapitalsAndApostrophesDisappear() {
        assertThat(Normal.of("Één m'n ’t CLIËNT").words()).containsExactly("een", "mn", "t", "client");
    }

    @Test
    void stretchedLettersAreShortenedAndDigitsAreNot() {
        assertThat(Normal.of("jaaaaaa neeeee stoppppp 1111").words()).containsExactly("jaa", "nee", "stop", "1111");
    }

    @Test
    void thumbsAreWordsAndOtherSignsOnlySeparate() {
        assertThat(Normal.of("ok👍🏽,(b)").words()).containsExactly("ok", "👍", "b");
    }

    @Test
    void halfSurrogatePairsAreNothing() {
        assertThat(Normal.of("\ud83d\ude00".substring(1) + "\ud83d").isEmpty()).isTrue();
    }
}
