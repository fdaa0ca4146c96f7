package nl.meepraten.config.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** Lines of JSON in UTF-8, one row on each; blank lines are passed over, and a line that cannot be read stops nothing. */
public final class JsonLines {

    /** A tab or another sign that should have been escaped is what people typed; a second object on a line is lost. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLines() {}

    /** What a command does with one row. */
    @FunctionalInterface
    public interface Row {

        /**
         * Says whether the row could be read.
         *
         * @param number of the line, from 1
         * @param row without any fields when the line is no JSON
         */
        boolean read(int number, JsonNode row);
    }

    /**
     * Reads the file, or the stream when no file was named; returns how many lines could not be read.
     *
     * @throws Trouble when the file cannot be read
     */
    public static int read(Optional<Path> file, InputStream otherwise, Row row) {
        try {
            return file.isPresent() ? ofFile(file.get(), row) : ofStream(otherwise, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int ofFile(Path path, Row row) {
        try (InputStream lines = Files.newInputStream(path)) {
            return ofStream(lines, row);
        } catch (IOException e) {
            throw new Trouble(e, Sentence.CANNOT_READ, path);
        }
    }

    private static int ofStream(InputStream from, Row row) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        int failed = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            failed += line.isBlank() || row.read(number, parsed(line)) ? 0 : 1;
        }
        return failed;
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line.startsWith("\ufeff") ? line.substring(1) : line);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
