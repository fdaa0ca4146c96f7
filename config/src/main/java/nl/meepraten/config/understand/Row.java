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

    /** In characters: no number below a thousand and no yes or no is longer. */
    private static final int LONGEST_WORD = 60;

    /** @return empty when it has no text, or a question or context that we do not know the shape of */
    static Optional<Row> of(JsonNode row) {
        JsonNode text = row.hasNonNull("inbound") ? row.path("inbound") : row.path("text");
        JsonNode context = row.path("context");
        JsonNode question = row.hasNonNull("question") ? row.path("question") : context.path("question");
        JsonNode stopped = context.path("opted_out");
        boolean none = question.isNull() || question.isMissingNode();
        Optional<Asked> asked = none ? Optional.empty() : asked(question);
        boolean known =
                (stopped.isBoolean() || stopped.isNull() || stopped.isMissingNode()) && (none || asked.isPresent());
        if (!text.isTextual() || !known) {
            return Optional.empty();
        }
        boolean bare = !row.has("question") && !row.has("context");
        return Optional.of(
                new Row(asked, stopped.asBoolean(), bare, row.path("lang").asText("nl"), text.asText()));
    }

    private static Optional<Asked> asked(JsonNode question) {
        List<String> options = new ArrayList<>();
        question.path("options").forEach(option -> options.add(option.asText()));
        return kind(question.path("type").asText())
                .filter(kind -> !options.isEmpty() || kind != Asked.Kind.ONE && kind != Asked.Kind.SEVERAL)
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
        boolean word = bare && text.length() <= LONGEST_WORD;
        return heard instanceof Heard.Told && word ? Meaning.byItself(language, text) : Meaning.of(asked, heard);
    }
}
