package nl.meepraten.bot.reading.distress;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.weighing.LabelledRows;
import nl.meepraten.bot.reading.weighing.Lessons;

/** Teaches {@link DangerPoints}. */
final class DangerLessons {

    private static final Path LIST = Path.of("src/main/resources/nl/meepraten/bot/reading/danger.txt");
    private static final int NONE = Danger.values().length;
    private static final double PENALTY = 0.65;

    private DangerLessons() {}

    /** Writes the list anew: {@code mvn -pl bot -am test-compile}, then run this in the folder bot. */
    public static void main(String[] words) throws IOException {
        Files.writeString(LIST, learned());
    }

    static String shipped() throws IOException {
        return Files.readString(LIST);
    }

    static String learned() throws IOException {
        Lessons lessons = new Lessons(NONE, PENALTY);
        for (LabelledRows.Row row : LabelledRows.all()) {
            Said said = Said.of(row.text(), "");
            // The lists were made with the rows of danger in "tuning" at hand: that they know them says nothing.
            boolean known = row.file().equals("tuning/crisis.jsonl");
            lessons.add(label(row.expected()), said.words(), known ? Set.of() : DistressReader.signs(said));
        }
        Stream.concat(LabelledRows.answers().stream(), LabelledRows.refusals().stream())
                .map(phrase -> Said.of(phrase, ""))
                .forEach(said -> lessons.add(NONE, said.words(), DistressReader.signs(said)));
        return lessons.learned();
    }

    /** Answers and wishes are rows too: nobody who says yes is in danger. */
    private static int label(JsonNode expected) {
        boolean danger = expected.path("kind").asText().equals("crisis");
        return label(
                danger
                        ? expected.get("value").asText()
                        : expected.path("crisis").asText("none"));
    }

    private static int label(String name) {
        return switch (name) {
            case "none" -> NONE;
            case "medical" -> Danger.MEDICAL.ordinal();
            case "suicide" -> Danger.SUICIDE.ordinal();
            case "minor" -> Danger.MINOR.ordinal();
            case "violence" -> Danger.VIOLENCE.ordinal();
            case "cold_weather" -> Danger.COLD.ordinal();
            default -> throw new IllegalArgumentException("No kind of danger is called " + name + ".");
        };
    }
}
