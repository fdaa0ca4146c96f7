package nl.meepraten.core.forecast;

import java.util.List;
import java.util.Map;
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

    /** Replaces the counts, in the night's transaction; below the floor of the rounding rule nothing is kept. */
    public void replace(Handle handle, Map<Cell, Integer> exact) {
        List<Map.Entry<Cell, Integer>> cells = List.copyOf(exact.entrySet());
        List<Integer> counts = cells.stream().map(Map.Entry::getValue).toList();
        sql.clear(handle);
        ControlledRounding.round(counts, ids.generator()).ifPresent(people -> {
            for (int i = 0; i < people.size(); i++) {
                sql.insert(handle, cells.get(i).getKey(), people.get(i));
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
