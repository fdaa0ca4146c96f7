package nl.meepraten.bot.reading.weighing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.text.Lists;

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

    /** What our lists hold as an answer, in any language: whoever says that is in no danger and wishes nothing. */
    private static final List<String> ANSWERS =
            List.of("yes", "yes alone", "no", "no alone", "unsure", "rsvp yes", "rsvp no", "rsvp maybe", "none");

    private static final List<String> REFUSALS = List.of("refuse");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}' ]+");

    private LabelledRows() {}

    /** The phrases for answers that are nothing but words. */
    public static List<String> answers() {
        return phrases(ANSWERS);
    }

    /** Who will not say is in no danger, and may wish to be left alone. */
    public static List<String> refusals() {
        return phrases(REFUSALS);
    }

    private static List<String> phrases(List<String> sections) {
        return Lists.LANGUAGES.stream()
                .flatMap(language -> sections.stream().flatMap(section -> Lists.of(language).section(section).stream()))
                .filter(phrase -> WORDS.matcher(phrase).matches())
                .toList();
    }

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
