package nl.meepraten.config.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.story.redactor.Redactor;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Says what would be blacked out: lines {@code {"id","text"}} in, lines {@code {"id","spans"}} out, offsets in UTF-16 units.
 * Opens no database. A line that cannot be read is told about and gets no spans; the others go on.
 */
@Command(name = "redact", customSynopsis = "redact [BESTAND.jsonl]")
public final class RedactCommand implements Runnable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Console console;
    private final InputStream in;
    private final PrintStream err;

    @Parameters(arity = "0..1")
    private Optional<Path> file = Optional.empty();

    public RedactCommand(Console console, InputStream in, PrintStream err) {
        this.console = console;
        this.in = in;
        this.err = err;
    }

    @Override
    public void run() {
        int failed = file.isPresent() ? ofFile(file.get()) : redact(in);
        if (failed > 0) {
            throw new Trouble(Sentence.LINES_NOT_READ, failed);
        }
    }

    private int ofFile(Path path) {
        try (InputStream lines = Files.newInputStream(path)) {
            return redact(lines);
        } catch (IOException e) {
            throw new Trouble(e, Sentence.CANNOT_READ, path);
        }
    }

    /** Returns how many lines could not be read. */
    private int redact(InputStream from) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        int failed = 0;
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                failed += line.isBlank() || redact(number, line) ? 0 : 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return failed;
    }

    /** Whether the line was read; one with an id is answered in any case, so that nothing shifts. */
    private boolean redact(int number, String line) {
        JsonNode row = parsed(line);
        boolean readable = row.hasNonNull("id") && row.path("text").isTextual();
        List<Redactor.Span> spans = List.of();
        try {
            spans = readable ? Redactor.spans(row.path("text").asText()) : spans;
        } catch (RuntimeException e) {
            // A bug, and the lines after it still count.
            readable = false;
            LoggerFactory.getLogger(RedactCommand.class).error("A bug kept line {} from being redacted.", number, e);
        }
        if (row.hasNonNull("id")) {
            console.out().println(answer(row.path("id"), spans));
        }
        if (!readable) {
            err.println(Sentence.LINE_NOT_READ.with(String.valueOf(number)));
        }
        return readable;
    }

    /** Something without fields when the line is no JSON. */
    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line.startsWith("\ufeff") ? line.substring(1) : line);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static ObjectNode answer(JsonNode id, List<Redactor.Span> spans) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id);
        ArrayNode found = answer.putArray("spans");
        for (Redactor.Span span : spans) {
            found.addObject()
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("type", span.kind().name());
        }
        return answer;
    }
}
