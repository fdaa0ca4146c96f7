package nl.meepraten.config.understand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Ear;
import nl.meepraten.bot.reading.Heard;
import nl.meepraten.bot.reading.asked.Asked;

/**
 * A message with what it was said to.
 *
 * @param asked the question that was open
 * @param stopped whether STOP was sent before
 * @param bare whether nothing is said about a question or a context, so that the text stands by itself
 */
record Row(Optional<Asked> asked, boolean stopped, boolean bare, String language, String text) {

    /** @return empty when it has no text, or a question of a type we do not know */
    static Optional<Row> of(JsonNode row) {
        JsonNode text = row.hasNonNull("inbound") ? row.path("inbound") : row.path("text");
        JsonNode context = row.path("context");
        JsonNode question = row.hasNonNull("question") ? row.path("question") : context.path("question");
        Optional<Asked> asked = question.isObject() ? asked(question) : Optional.empty();
        if (!text.isTextual() || question.isObject() && asked.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = !row.has("question") && !row.has("context");
        return Optional.of(new Row(
                asked,
                context.path("opted_out").asBoolean(),
                bare,
                row.path("lang").asText("nl"),
                text.asText()));
    }

    private static Optional<Asked> asked(JsonNode question) {
        List<String> options = new ArrayList<>();
        question.path("options").forEach(option -> options.add(option.asText()));
        return kind(question.path("type").asText())
                .map(kind -> Asked.of(
                        kind,
                        question.path("lang").asText("nl"),
                        question.path("text").asText(),
                        options));
    }

    private static Optional<Asked.Kind> kind(String type) {
        return switch (type) {
            case "yes_no" -> Optional.of(Asked.Kind.YES_NO);
            case "date_rsvp" -> Optional.of(Asked.Kind.COMING);
            case "single_choice" -> Optional.of(Asked.Kind.ONE);
            case "multiple_choice" -> Optional.of(Asked.Kind.SEVERAL);
            case "scale_1_5" -> Optional.of(Asked.Kind.SCALE);
            case "number" -> Optional.of(Asked.Kind.NUMBER);
            case "open" -> Optional.of(Asked.Kind.OPEN);
            default -> Optional.empty();
        };
    }

    Meaning meaning() {
        Heard heard = Ear.hear(asked, stopped, text);
        return heard instanceof Heard.Told && bare ? Meaning.byItself(language, text) : Meaning.of(asked, heard);
    }
}
