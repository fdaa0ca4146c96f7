package nl.meepraten.core.story.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptWordsTest {

    @Test
    void twelveBitsNameEachOfThemOnce() {
        assertThat(ReceiptWords.all()).hasSize(ReceiptWords.COUNT).doesNotHaveDuplicates();
        assertThat(ReceiptWords.COUNT).isEqualTo(1 << 12);
    }

    @Test
    void everyPhoneCanTypeAndSendThem() {
        assertThat(ReceiptWords.all()).allMatch(word -> word.matches("[a-z]{3,8}"));
    }

    /** With a letter left out of each, two words meet when they are one slip apart. */
    private static List<String> alike(List<String> words) {
        Map<String, Set<String>> meet = new HashMap<>();
        for (String word : words) {
            meet.computeIfAbsent(word, unused -> new HashSet<>()).add(word);
            for (int at = 0; at < word.length(); at++) {
                String less = word.substring(0, at) + word.substring(at + 1);
                String gap = word.substring(0, at) + "_" + word.substring(at + 1);
                for (String key : List.of(less, gap)) {
                    meet.computeIfAbsent(key, unused -> new HashSet<>()).add(word);
                }
            }
        }
        return meet.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .filter(one -> one.getKey().contains("_") || one.getValue().contains(one.getKey()))
                .map(one -> one.getValue().toString())
                .toList();
    }

    @Test
    void noTwoAreALetterMoreLessOrOtherApart() {
        assertThat(alike(ReceiptWords.all())).isEmpty();
        assertThat(alike(List.of("boom", "boog"))).as("control: another letter").isNotEmpty();
        assertThat(alike(List.of("boom", "bom"))).as("control: a letter less").isNotEmpty();
    }

    @Test
    void noneIsWhatPeopleSendUsOrWhatFrightens() {
        assertThat(ReceiptWords.all())
                .doesNotContain(
                        "stop", "start", "pauze", "wis", "hulp", "wie", "anders", "taal", "code", "meer", "angst",
                        "bang", "dood", "bloed", "politie", "geweld", "wapen", "mes", "ziek", "drugs", "wijn", "bier",
                        "schuld", "gek", "dom", "hoer", "seks", "god");
    }
}
