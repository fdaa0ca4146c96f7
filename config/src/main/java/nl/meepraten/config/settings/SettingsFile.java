package nl.meepraten.config.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import nl.meepraten.config.words.Nearest;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** Reads {@code meepraten.yaml}: sections with keys, and nothing that is not a known key. */
final class SettingsFile {

    private final Map<Key, Given> values = new EnumMap<>(Key.class);

    private SettingsFile() {}

    /** @param name the file as people call it */
    static Map<Key, Given> read(Path file, String name) {
        SettingsFile reading = new SettingsFile();
        reading.all("", YamlFile.read(file, name));
        return reading.values;
    }

    private void all(String prefix, Yaml.Section section) {
        section.keys().forEach((name, piece) -> one(prefix + name, piece));
    }

    private void one(String path, Yaml piece) {
        if (!Key.names().contains(path)) {
            throw new Trouble(Sentence.UNKNOWN_KEY, piece.where(), path, Nearest.question(path, Key.names()));
        }
        switch (piece) {
            case Yaml.Nothing nothing -> {
                // "twilio:" with nothing behind it sets nothing.
            }
            case Yaml.Section section -> {
                if (Key.ofPath(path).isPresent()) {
                    throw wrong(path, section, Sentence.EXPECTED_TEXT);
                }
                all(path + ".", section);
            }
            case Yaml.Text text -> {
                Key key = Key.ofPath(path).orElseThrow(() -> wrong(path, text, Sentence.EXPECTED_SECTION));
                values.put(key, new Given(text.text(), text.where()));
            }
            case Yaml.Items items -> throw wrong(path, items, Sentence.EXPECTED_TEXT);
        }
    }

    private static Trouble wrong(String path, Yaml piece, Sentence expected) {
        return new Trouble(Sentence.WRONG_TYPE, piece.where(), path, expected.with());
    }
}
