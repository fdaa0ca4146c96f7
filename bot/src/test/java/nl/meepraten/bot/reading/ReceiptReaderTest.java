package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.ReceiptWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptReaderTest {

    private static Optional<String> read(String text) {
        return ReceiptReader.read(text).flatMap(ReceiptReader.Sent::receipt).map(Receipt::words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appel rivier 12345",
                "Appel Rivier 12345",
                "APPEL-RIVIER-12345",
                "appel.rivier.12345.",
                " appel,rivier : 1 2 3 4 5 !",
                "appelrivier12345",
                "appel rivier12345",
                "appel\nrivier\n12 345",
                "app el rivier 12345",
                "Mijn code is: appel rivier 12345",
                "code appel rivier 12345",
                "my code is appel rivier 12345",
                "apple rivier 12345",
                "appel rivieer 12345",
                "appel rivie 12345",
                "appwl rivier 12345"
            })
    void itIsReadAsPeopleTypeIt(String text) {
        assertThat(read(text)).contains("appel rivier 12345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "appel",
                "appel rivier 1234",
                "appel rivier 123456",
                "Ik woon op nummer 12345",
                "de soepbus van 18 uur kwam niet, dat is de 3e keer",
                "appel 12345",
                "1234 AB Dorpstad",
                "bel me op 06 12345678",
                "appel rivier 12345 en nog veel meer dat ik vertellen wil over gisteren"
            })
    void nothingElseIs(String text) {
        assertThat(ReceiptReader.read(text)).isEmpty();
    }

    @Test
    void whatMayBeTwoIsNotGuessed() {
        assertThat(ReceiptReader.read("appel qqqqqq 12345")).contains(new ReceiptReader.Sent(Optional.empty()));
        assertThat(ReceiptReader.read("appwl rivieer 12345")).as("two slips").isEmpty();
    }

    @Test
    void everyWordIsReadBack() {
        List<String> words = ReceiptWords.all();
        for (int at = 0; at < words.size(); at++) {
            String text = words.get(at) + " " + words.get(words.size() - 1 - at) + " 00042";
            assertThat(read(text)).contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CODE", "code?", "Mijn code", "my code", "De code!"})
    void oneIsAskedFor(String text) {
        assertThat(ReceiptReader.asks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de code van de deur doet het niet", "codes", "HULP"})
    void andThisAsksForNone(String text) {
        assertThat(ReceiptReader.asks(text)).isFalse();
    }
}
