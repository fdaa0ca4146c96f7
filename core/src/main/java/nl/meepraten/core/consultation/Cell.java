package nl.meepraten.core.consultation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.meepraten.core.place.Places;

/**
 * The smallest part of an audience: the people of one place, and so of one group. That much is kept of whom a question
 * was asked, and never who they were.
 *
 * @param place keyword; empty for those who joined at none
 */
record Cell(String place, String group) {

    private static final Cell NOWHERE = new Cell("", "");

    /** Every cell of an audience. */
    static Set<Cell> of(Audience audience, Places places) {
        Set<Cell> cells = new LinkedHashSet<>();
        in(audience, places).forEach(cells::add);
        if (audience.everyone()) {
            cells.add(NOWHERE);
        }
        return cells;
    }

    /** The cells of an audience that are at a place, in the order of the places. */
    static Stream<Cell> in(Audience audience, Places places) {
        return places.all().stream()
                .filter(place -> audience.includes(place.keyword(), place.group()))
                .map(place -> new Cell(place.keyword(), place.group()));
    }
}
