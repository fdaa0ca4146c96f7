package nl.meepraten.config.settings;

import java.nio.file.Path;
import java.util.List;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;

/**
 * The places of the municipality: {@code config/places.yaml}.
 *
 * @param places as written there
 */
public record PlacesFile(List<Place> places) {

    /** @throws Trouble when the file is not there, is no list of places, or has a keyword twice */
    public static Places read(Path file) {
        List<Place> places = YamlFile.read(file, PlacesFile.class).places();
        try {
            return new Places(places);
        } catch (IllegalArgumentException e) {
            throw new Trouble(e, Sentence.PLACE_TWICE, file);
        }
    }
}
