package nl.meepraten.config.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of the labelled messages is understood. Prints the figures, and fails below what was once reached. Of the unseen
 * and the unread rows only figures are ever shown.
 */
class UnderstandingScoreTest {

    private static final Path ROWS = Path.of("../bot/src/test/resources/understanding");

    @ParameterizedTest
    @CsvSource({"tuning, 97, 96, 88", "unseen, 85, 80, 60", "unread, 98, 94, 82"})
    void asMuchAsBefore(String part, double first, double second, double third) throws IOException {
        Score score = score(ROWS.resolve(part));

        score.lines().forEach(line -> System.out.println(part + " " + line));
        for (String kind : new String[] {"answers", "commands", "crisis"}) {
            assertThat(score.exact(kind, 1)).as(part + " " + kind).isGreaterThanOrEqualTo(first);
            assertThat(score.exact(kind, 2)).as(part + " " + kind).isGreaterThanOrEqualTo(second);
            assertThat(score.exact(kind, 3)).as(part + " " + kind).isGreaterThanOrEqualTo(third);
        }
        assertThat(score.falseOptOuts())
                .as("people signed off who did not ask for it")
                .isZero();
    }

    @Test
    void aScoreSeesWhatIsNotUnderstood() throws IOException {
        Score score = new Score();
        JsonNode row = new ObjectMapper()
                .readTree("{\"difficulty\":1,\"expected\":{\"command\":\"none\"},\"inbound\":\"stop\",\"context\":{}}");
        score.add(row, Row.of(row).orElseThrow().meaning());

        assertThat(score.exact("commands", 1)).isZero();
        assertThat(score.falseOptOuts()).isEqualTo(1);
    }

    private static Score score(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Score score = new Score();
        for (String file : new String[] {"answers", "commands", "crisis"}) {
            for (String line : Files.readAllLines(folder.resolve(file + ".jsonl"))) {
                JsonNode row = json.readTree(line);
                score.add(row, Row.of(row).orElseThrow().meaning());
            }
        }
        return score;
    }
}
