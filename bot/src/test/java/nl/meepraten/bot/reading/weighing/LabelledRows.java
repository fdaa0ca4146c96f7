package nl.meepraten.bot.reading.weighing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The labelled messages that may be learned from. */
public final class LabelledRows {

    private static final Path ROWS = Path.of("src/test/resources/understanding");

    /** @param file relative to the folder of all rows, such as "tuning/crisis.jsonl" */
    public record Row(String file, JsonNode said) {

        public String text() {
            return said.path("text").asText(said.path("inbound").asText());
        }

        public JsonNode expected() {
            return said.get("expected");
        }
    }

    private LabelledRows() {}

    public static List<Row> all() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Row> rows = new ArrayList<>();
        for (String folder : List.of("lessons", "tuning")) {
            try (Stream<Path> files = Files.list(ROWS.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    for (String line : Files.readAllLines(file)) {
                        rows.add(new Row(folder + "/" + file.getFileName(), json.readTree(line)));
                    }
                }
            }
        }
        return rows;
    }
}
