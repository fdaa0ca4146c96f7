package nl.meepraten.webadmin.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words on our screens. Keys are {@code feature.what}; each feature has its own file in {@code words/}. */
public final class Words {

    private static final List<String> FILES = List.of(
            "shared",
            "session",
            "overview",
            "settings",
            "error",
            "consultation",
            "results",
            "feedback",
            "stories",
            "about",
            "language",
            "publicpages");

    private final Properties words = new Properties();

    private Words() {}

    /** Reads the Dutch words. */
    public static Words load() {
        Words loaded = new Words();
        FILES.forEach(loaded::read);
        return loaded;
    }

    private void read(String file) {
        String name = "/nl/meepraten/webadmin/words/" + file + "_nl.properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when there are no words for this key */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** Fills named arguments in, by ICU MessageFormat. */
    public String say(String key, Map<String, Object> arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for the key " + key + ".");
        }
        return new MessageFormat(pattern, Locale.of("nl")).format(arguments);
    }
}
