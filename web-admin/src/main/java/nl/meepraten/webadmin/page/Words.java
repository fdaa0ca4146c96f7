package nl.meepraten.webadmin.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.meepraten.core.text.Language;

/**
 * The words on our screens, in one language. Keys are {@code feature.what}; each feature has its own file for each
 * language in {@code words/}.
 */
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
            "meetings",
            "stories",
            "about",
            "language",
            "publicpages",
            "api");

    private final Language language;
    private final Map<Language, Properties> all;

    private Words(Language language, Map<Language, Properties> all) {
        this.language = language;
        this.all = all;
    }

    /** Reads the words of every language; these are the Dutch ones. */
    public static Words load() {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.FULL) {
            Properties properties = new Properties();
            FILES.forEach(file -> read(file, language, properties));
            all.put(language, properties);
        }
        return new Words(Language.NL, all);
    }

    private static void read(String file, Language language, Properties into) {
        String name = "/nl/meepraten/webadmin/words/" + file + "_" + language.iso() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing file with words: " + name);
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** The same words in another language. */
    public Words in(Language other) {
        return new Words(other, all);
    }

    /** @throws IllegalArgumentException when there are no words for this key */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** Fills named arguments in, by ICU MessageFormat. */
    public String say(String key, Map<String, Object> arguments) {
        String pattern = all.getOrDefault(language, new Properties()).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for the key " + key + " in " + language.iso() + ".");
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** A day as people read it: "11 december". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(day);
    }
}
