package nl.meepraten.core.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.release.ControlledRounding;
import org.jdbi.v3.core.Handle;

/**
 * About how many people can be reached at each place: counted at night at most once a week, and rounded as one vector
 * by the same rule as every other figure. Forecasts and costs add these up and read nothing else.
 */
public final class HeadCounts {

    private final Database database;
    private final HeadCountSql sql = new HeadCountSql();
    private final Ids ids;

    public HeadCounts(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * One group of people that is counted together.
     *
     * @param place keyword; empty for those who joined at no place
     * @param channel name of the channel they use
     */
    public record Cell(String place, String channel) {}

    /** Every cell there can be, so that which of them are counted does not tell where somebody is. */
    public static List<Cell> cells(Places places, Collection<String> channels) {
        List<Cell> cells = new ArrayList<>();
        for (String channel : new TreeSet<>(channels)) {
            cells.add(new Cell("", channel));
            places.all().forEach(place -> cells.add(new Cell(place.keyword(), channel)));
        }
        return cells;
    }

    /**
     * Replaces the counts, in the night's transaction; below the floor of the rounding rule nothing is kept. A cell keeps
     * the figure it had as long as that can stand, so that many weeks of one count are no more than one.
     */
    public void replace(Handle handle, Map<Cell, Integer> exact) {
        List<Cell> cells = List.copyOf(exact.keySet());
        List<Integer> counts = List.copyOf(exact.values());
        Map<Cell, Integer> before = sql.all(handle);
        sql.clear(handle);
        ControlledRounding.roundAgain(
                        counts,
                        cells.stream()
                                .map(cell -> before.getOrDefault(cell, -1))
                                .toList(),
                        ids.generator())
                .ifPresent(people -> {
                    for (int i = 0; i < people.size(); i++) {
                        sql.insert(handle, cells.get(i), people.get(i));
                    }
                });
    }

    /** People a place, in fives; a place under the floor has 0. */
    public Map<String, Integer> perPlace() {
        return database.read(sql::perPlace);
    }

    /** About how many people an audience has, in fives. */
    public int forecast(Audience audience, Places places) {
        Map<String, Integer> people = perPlace();
        if (audience.everyone()) {
            return people.values().stream().mapToInt(Integer::intValue).sum();
        }
        return places.all().stream()
                .filter(place -> audience.includes(place.keyword(), place.group()))
                .map(Place::keyword)
                .mapToInt(keyword -> people.getOrDefault(keyword, 0))
                .sum();
    }
}
