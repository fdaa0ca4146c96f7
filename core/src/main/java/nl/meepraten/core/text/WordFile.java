package nl.meepraten.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files with words that are shipped inside the program. */
public final class WordFile {

    private WordFile() {}

    /**
     * The text of a file that lies beside a class of the same module.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static String read(Class<?> beside, String path) {
        try (InputStream file = beside.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Missing file with words: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
