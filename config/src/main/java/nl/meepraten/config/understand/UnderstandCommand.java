package nl.meepraten.config.understand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.meepraten.config.command.Console;
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

    private static final ObjectMapper JSON = new ObjectMapper();

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
        Optional<Path> from = labelled.or(() -> file);
        PrintWriter out =
                new PrintWriter(new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
        int failed = from.isPresent() ? ofFile(from.get(), out) : understand(in, out);
        if (labelled.isPresent()) {
            score.lines().forEach(out::println);
        }
        out.flush();
        if (failed > 0) {
            throw new Trouble(Sentence.MESSAGES_NOT_READ, failed);
        }
    }

    private int ofFile(Path path, PrintWriter out) {
        try (InputStream lines = Files.newInputStream(path)) {
            return understand(lines, out);
        } catch (IOException e) {
            throw new Trouble(e, Sentence.CANNOT_READ, path);
        }
    }

    /** Returns how many lines could not be read. */
    private int understand(InputStream from, PrintWriter out) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        int failed = 0;
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                failed += line.isBlank() || understand(number, line, out) ? 0 : 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return failed;
    }

    /** Whether the line was read; one with an id is answered in any case, so that nothing shifts. */
    private boolean understand(int number, String line, PrintWriter out) {
        JsonNode row = parsed(line);
        Optional<Meaning> meaning = row.hasNonNull("id") ? meaning(number, row) : Optional.empty();
        if (labelled.isPresent()) {
            meaning.ifPresent(found -> score.add(row, found));
        } else if (row.hasNonNull("id")) {
            out.println(meaning.orElseGet(Meaning::unclear).json(row.path("id")));
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

    /** Something without fields when the line is no JSON. */
    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line.startsWith("\ufeff") ? line.substring(1) : line);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
