package nl.meepraten.config.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.meepraten.config.lines.JsonLines;
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
        int failed = JsonLines.read(file, in, this::redact);
        if (failed > 0) {
            throw new Trouble(Sentence.LINES_NOT_READ, failed);
        }
    }

    /** Whether the line was read; one with an id is answered in any case, so that nothing shifts. */
    private boolean redact(int number, JsonNode row) {
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
