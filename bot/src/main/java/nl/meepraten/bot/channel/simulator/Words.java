package nl.meepraten.bot.channel.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import nl.meepraten.core.text.Language;

/** The words around the phone; what the phone says comes from the bot. */
public final class Words {

    private final Properties words = new Properties();
    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    static Words load(Language language) {
        Words loaded = new Words(language);
        try (InputStream in = Words.class.getResourceAsStream("words_" + language.iso() + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("The words of the simulator are not packed.");
            }
            loaded.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    Language language() {
        return language;
    }

    /** @throws IllegalArgumentException when there are no words for this key */
    public String say(String key) {
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("No words for the key " + key + "."));
    }
}
