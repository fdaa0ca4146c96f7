package nl.meepraten.bot.reading.wish;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.weighing.LabelledRows;
import nl.meepraten.bot.reading.weighing.Lessons;
import nl.meepraten.bot.reading.wish.Wish.Kind;

/** Teaches {@link WishPoints}. */
final class WishLessons {

    private static final Path LIST = Path.of("src/main/resources/nl/meepraten/bot/reading/wished.txt");

    private static final double PENALTY = 0.6;

    private WishLessons() {}

    /** Writes the list anew: {@code mvn -pl bot -am test-compile}, then run this in the folder bot. */
    public static void main(String[] words) throws IOException {
        Files.writeString(LIST, learned());
    }

    static String shipped() throws IOException {
        return Files.readString(LIST);
    }

    static String learned() throws IOException {
        Lessons lessons = new Lessons(WishPoints.KINDS.size(), PENALTY);
        for (LabelledRows.Row row : LabelledRows.all()) {
            lessons.add(label(row.expected()), Said.of(row.text(), "").words(), List.of());
        }
        for (String answer : LabelledRows.answers()) {
            lessons.add(WishPoints.KINDS.size(), Said.of(answer, "").words(), List.of());
        }
        return lessons.learned();
    }

    /** Answers, stories and danger are rows too: none of them is a wish. */
    private static int label(JsonNode expected) {
        boolean wish = expected.path("kind").asText().equals("command");
        return label(
                wish ? expected.get("value").asText() : expected.path("command").asText("none"));
    }

    private static int label(String name) {
        return name.equals("none") ? WishPoints.KINDS.size() : WishPoints.KINDS.indexOf(kind(name));
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "opt_out" -> Kind.STOP;
            case "opt_in" -> Kind.START;
            case "wipe_data" -> Kind.WIPE;
            case "help" -> Kind.HELP;
            case "what_is_this" -> Kind.WHAT;
            case "who_sees" -> Kind.READS;
            case "anonymous" -> Kind.ANONYMOUS;
            case "change_answer" -> Kind.CHANGE;
            case "language" -> Kind.LANGUAGE;
            case "human" -> Kind.HUMAN;
            case "tell_story" -> Kind.STORY;
            case "next_meeting" -> Kind.MEETING;
            case "skip" -> Kind.SKIP;
            case "repeat" -> Kind.REPEAT;
            default -> throw new IllegalArgumentException("No wish is called " + name + ".");
        };
    }
}
