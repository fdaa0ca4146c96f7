package nl.meepraten.config.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import nl.meepraten.config.words.Nearest;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** Reads {@code meepraten.yaml} key by key, so that every complaint can name its line. */
final class SettingsFile {

    private final String name;
    private final Map<Key, Given> values = new EnumMap<>(Key.class);
    private final Deque<String> sections = new ArrayDeque<>();

    private SettingsFile(String name) {
        this.name = name;
    }

    /** @param name the file as people call it: {@code config/meepraten.yaml} */
    static Map<Key, Given> read(Path file, String name) {
        SettingsFile reading = new SettingsFile(name);
        try (JsonParser parser = new YAMLFactory().createParser(Files.readString(file))) {
            reading.all(parser);
        } catch (JacksonException e) {
            throw new Trouble(e, Sentence.NOT_YAML, reading.line(e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw new Trouble(e, Sentence.CANNOT_READ, file);
        }
        return reading.values;
    }

    private void all(JsonParser parser) throws IOException {
        String field = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case FIELD_NAME -> {
                    field = parser.currentName();
                    checkKnown(path(field), parser);
                }
                case START_OBJECT -> sections.addLast(field);
                case END_OBJECT -> sections.removeLast();
                case VALUE_NULL -> {
                    // "twilio:" with nothing behind it sets nothing.
                }
                case START_ARRAY ->
                    throw new Trouble(Sentence.WRONG_TYPE, line(parser), path(field), Sentence.EXPECTED_TEXT.with());
                default -> set(path(field), parser);
            }
        }
    }

    private void set(String path, JsonParser parser) throws IOException {
        Key key = Key.ofPath(path)
                .orElseThrow(() -> new Trouble(Sentence.WRONG_TYPE, line(parser), path, Sentence.EXPECTED_LIST.with()));
        if (values.put(key, new Given(parser.getText().strip(), line(parser))) != null) {
            throw new Trouble(Sentence.KEY_TWICE, line(parser), path);
        }
    }

    private void checkKnown(String path, JsonParser parser) {
        boolean known = Key.paths().stream().anyMatch(key -> key.equals(path) || key.startsWith(path + "."));
        if (!known) {
            throw new Trouble(Sentence.UNKNOWN_KEY, line(parser), path, Nearest.question(path, Key.paths()));
        }
    }

    /** The outermost object has no name, so it is left out. */
    private String path(String field) {
        StringBuilder path = new StringBuilder();
        sections.stream()
                .filter(section -> !section.isEmpty())
                .forEach(section -> path.append(section).append('.'));
        return path.append(field).toString();
    }

    private String line(JsonParser parser) {
        return line(parser.currentTokenLocation().getLineNr());
    }

    private String line(int number) {
        return Sentence.WHERE_LINE.with(name, number);
    }
}
