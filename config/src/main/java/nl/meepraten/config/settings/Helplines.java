package nl.meepraten.config.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Numbers for people in need: {@code config/helplines.yaml}. They go out as written there, at any hour.
 *
 * @param helplines as written there
 */
public record Helplines(List<Helpline> helplines) {

    /**
     * @param key the name of the number inside message texts: {@code {emergency}}
     * @param number as people dial it
     * @param name for officers
     */
    public record Helpline(String key, String number, String name) {}

    public Helplines {
        helplines = List.copyOf(helplines);
    }

    /** @throws nl.meepraten.config.words.Trouble when the file is not there or holds something else */
    public static Helplines read(Path file) {
        Yaml.Section all = YamlFile.read(file, "config/" + file.getFileName()).only("helplines");
        return new Helplines(all.sections("helplines").stream()
                .map(section -> section.only("key", "number", "name"))
                .map(section -> new Helpline(section.text("key"), section.text("number"), section.text("name")))
                .toList());
    }

    /** The numbers by key, ready to be filled in in a text. */
    public Map<String, String> numbers() {
        return helplines.stream().collect(Collectors.toMap(Helpline::key, Helpline::number));
    }
}
