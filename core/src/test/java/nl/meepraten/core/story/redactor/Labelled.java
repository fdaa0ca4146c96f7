package nl.meepraten.core.story.redactor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** A message with what is personal in it. What is optional costs nothing, found or not. */
record Labelled(String id, String text, int difficulty, List<Span> expected, List<Span> optional) {

    static List<Labelled> file(String name) {
        try (InputStream in = Objects.requireNonNull(Labelled.class.getResourceAsStream("/redactor/" + name))) {
            ObjectMapper json = new ObjectMapper();
            List<Labelled> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode row = json.readTree(line);
                rows.add(new Labelled(
                        row.path("id").asText(),
                        row.path("text").asText(),
                        row.path("difficulty").asInt(),
                        spans(row.path("expected").path("spans")),
                        spans(row.path("optional"))));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Span> spans(JsonNode labels) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode label : labels) {
            spans.add(new Span(
                    label.path("start").asInt(),
                    label.path("end").asInt(),
                    Kind.valueOf(label.path("type").asText())));
        }
        return spans;
    }
}
