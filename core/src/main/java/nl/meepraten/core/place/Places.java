package nl.meepraten.core.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.core.text.DiscreetWords;

/** The places of this municipality, as written in {@code places.yaml}. */
public final class Places {

    private final List<Place> all;

    /** @throws IllegalArgumentException when two places have the same keyword */
    public Places(List<Place> all) {
        this.all = List.copyOf(all);
        if (all.stream().map(Place::keyword).distinct().count() != all.size()) {
            throw new IllegalArgumentException("Two places have the same keyword.");
        }
    }

    public List<Place> all() {
        return all;
    }

    public List<String> groups() {
        return all.stream().map(Place::group).distinct().toList();
    }

    /** Whether a text tells nothing on a phone that somebody else may read: no telling word, and no place by any name. */
    public boolean harmless(String text) {
        return DiscreetWords.harmless(text)
                && all.stream()
                        .flatMap(place -> Stream.of(place.name(), place.keyword(), place.phrase()))
                        .noneMatch(name -> DiscreetWords.names(text, name));
    }

    /**
     * Whether somebody else may read along on the phones of who joined here. Of a place that left the list nobody knows, so
     * then it is presumed.
     *
     * @param keyword empty for who joined nowhere
     */
    public boolean discreet(String keyword) {
        return !keyword.isEmpty() && find(keyword).map(Place::discreet).orElse(true);
    }

    /** The place with this keyword, in any case. */
    public Optional<Place> find(String keyword) {
        String wanted = keyword.strip().toUpperCase(Locale.ROOT);
        return all.stream().filter(place -> place.keyword().equals(wanted)).findFirst();
    }
}
