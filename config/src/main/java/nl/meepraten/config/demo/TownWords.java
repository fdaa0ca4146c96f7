package nl.meepraten.config.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What the invented people of the demo town say, and what their municipality asks. */
final class TownWords {

    private final Properties words = new Properties();

    TownWords() {
        try (InputStream in = TownWords.class.getResourceAsStream("town_nl.properties")) {
            words.load(new InputStreamReader(Optional.ofNullable(in).orElseThrow(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String one(String key) {
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("The demo town lacks " + key + "."));
    }

    List<String> several(String key) {
        return List.of(one(key).split("\\|"));
    }

    List<String> stories() {
        List<String> stories = new ArrayList<>();
        for (int number = 1; words.containsKey("story." + number); number++) {
            stories.add(one("story." + number));
        }
        return stories;
    }
}
