package nl.meepraten.config.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** Reads a YAML file into pieces that know their line. */
public final class YamlFile {

    private final String name;
    private final JsonParser parser;

    private YamlFile(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /**
     * Reads all of {@code file}; a file with nothing in it is an empty section.
     *
     * @param name the file as people call it in complaints: {@code config/meepraten.yaml}
     * @throws Trouble when it cannot be read or is no YAML with keys
     */
    public static Yaml.Section read(Path file, String name) {
        try {
            return parse(Files.readString(file), name);
        } catch (IOException e) {
            throw new Trouble(e, Sentence.CANNOT_READ, file);
        }
    }

    private static Yaml.Section parse(String text, String name) throws IOException {
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            YamlFile reading = new YamlFile(name, parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new Yaml.Section(Map.of(), name);
            }
            if (first != JsonToken.START_OBJECT) {
                throw new Trouble(Sentence.NOT_YAML, reading.here());
            }
            return reading.section(reading.here());
        } catch (JacksonException e) {
            int tab = lineWithTab(text);
            throw tab > 0
                    ? new Trouble(e, Sentence.TAB_IN_YAML, where(name, tab))
                    : new Trouble(
                            e, Sentence.NOT_YAML, where(name, e.getLocation().getLineNr()));
        }
    }

    /** The first line that is indented with a tab, which YAML forbids and the parser blames on the line before; or 0. */
    private static int lineWithTab(String text) {
        List<String> lines = text.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            if (lines.get(number - 1).matches(" *\t.*")) {
                return number;
            }
        }
        return 0;
    }

    private Yaml.Section section(String where) throws IOException {
        Map<String, Yaml> keys = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            String place = here();
            parser.nextToken();
            if (keys.put(key, piece(place)) != null) {
                throw new Trouble(Sentence.KEY_TWICE, place, key);
            }
        }
        return new Yaml.Section(keys, where);
    }

    private Yaml piece(String where) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> section(where);
            case START_ARRAY -> items(where);
            case VALUE_NULL -> new Yaml.Nothing(where);
            default -> new Yaml.Text(parser.getText().strip(), where);
        };
    }

    private Yaml.Items items(String where) throws IOException {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(piece(here()));
        }
        return new Yaml.Items(items, where);
    }

    private String here() {
        return where(name, parser.currentTokenLocation().getLineNr());
    }

    private static String where(String name, int line) {
        return Sentence.WHERE_LINE.with(name, line);
    }
}
