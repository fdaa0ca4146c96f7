package nl.meepraten.config.understand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.meepraten.config.command.Console;
import nl.meepraten.config.lines.JsonLines;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says what messages mean: lines of JSON in and out, or the scores of labelled lines. Opens no database. A line that cannot be
 * read is told about; the others go on.
 */
@Command(name = "understand", customSynopsis = "understand [BESTAND.jsonl] [--score BESTAND.jsonl]")
public final class UnderstandCommand implements Runnable {

    private final Console console;
    private final InputStream in;
    private final PrintStream err;
    private final Score score = new Score();

    @Parameters(arity = "0..1")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--score")
    private Optional<Path> labelled = Optional.empty();

    public UnderstandCommand(Console console, InputStream in, PrintStream err) {
        this.console = console;
        this.in = in;
        this.err = err;
    }

    @Override
    public void run() {
        if (file.isPresent() && labelled.isPresent()) {
            throw new Trouble(Sentence.FILE_OR_SCORE);
        }
        PrintWriter out =
                new PrintWriter(new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
        int failed = JsonLines.read(labelled.or(() -> file), in, (number, row) -> understand(number, row, out));
        score.lines().forEach(out::println);
        out.flush();
        if (labelled.isPresent() && score.lines().isEmpty()) {
            throw new Trouble(Sentence.NOTHING_TO_SCORE, labelled.get());
        }
        if (failed > 0) {
            throw new Trouble(Sentence.MESSAGES_NOT_READ, failed);
        }
    }

    /** Whether the line was read; it is answered in any case, so that nothing shifts. */
    private boolean understand(int number, JsonNode row, PrintWriter out) {
        Optional<Meaning> meaning = row.hasNonNull("id") ? meaning(number, row) : Optional.empty();
        if (labelled.isPresent()) {
            meaning.ifPresent(found -> score.add(row, found));
        } else {
            JsonNode id = row.hasNonNull("id") ? row.path("id") : NullNode.getInstance();
            out.println(meaning.orElseGet(Meaning::unclear).line(id));
        }
        if (meaning.isEmpty()) {
            err.println(Sentence.MESSAGE_NOT_READ.with(String.valueOf(number)));
        }
        return meaning.isPresent();
    }

    private static Optional<Meaning> meaning(int number, JsonNode row) {
        try {
            return Row.of(row).map(Row::meaning);
        } catch (RuntimeException e) {
            // A bug, and the lines after it still count.
            LoggerFactory.getLogger(UnderstandCommand.class)
                    .error("A bug kept line {} from being understood.", number, e);
            return Optional.empty();
        }
    }
}
