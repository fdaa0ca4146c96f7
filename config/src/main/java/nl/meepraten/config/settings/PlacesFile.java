package nl.meepraten.config.settings;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;

/** The places of the municipality: {@code config/places.yaml}. */
public final class PlacesFile {

    private PlacesFile() {}

    /** @throws Trouble when the file is not there, is no list of places, or has a keyword twice */
    public static Places read(Path file) {
        Yaml.Section all = YamlFile.read(file, "config/" + file.getFileName()).only("places");
        Set<String> keywords = new HashSet<>();
        List<Place> places = all.sections("places").stream()
                .map(section -> section.only("keyword", "name", "phrase", "group", "discreet"))
                .map(section -> place(section, keywords))
                .toList();
        return new Places(places);
    }

    /** In a shelter somebody else may look into a phone, unless the file says that nobody does. */
    private static boolean discreet(Yaml.Section section, String group) {
        String plain = group.toLowerCase(Locale.ROOT);
        return section.textIfAny("discreet")
                .map(text -> switch (text) {
                    case "true", "yes", "ja" -> true;
                    case "false", "no", "nee" -> false;
                    default ->
                        throw new Trouble(
                                Sentence.WRONG_VALUE,
                                section.where("discreet"),
                                "discreet",
                                text,
                                Sentence.EXPECTED_YES_NO.with());
                })
                .orElse(plain.contains("opvang") || plain.contains("shelter"));
    }

    private static Place place(Yaml.Section section, Set<String> keywords) {
        String keyword = section.text("keyword").toUpperCase(Locale.ROOT);
        if (!keyword.matches("[A-Z0-9]{3,12}")) {
            throw new Trouble(
                    Sentence.WRONG_VALUE,
                    section.where("keyword"),
                    "keyword",
                    keyword,
                    Sentence.EXPECTED_KEYWORD.with());
        }
        if (!keywords.add(keyword)) {
            throw new Trouble(Sentence.PLACE_TWICE, section.where("keyword"), keyword);
        }
        String group = section.text("group");
        return new Place(keyword, section.text("name"), section.text("phrase"), group, discreet(section, group));
    }
}
