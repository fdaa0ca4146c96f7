package nl.meepraten.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.forecast.HeadCounts.Cell;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("storage")
class HeadCountsTest {

    @TempDir
    Path folder;

    @Test
    void aTownWithManyPlacesAndChannelsIsCountedToo() {
        Map<Cell, Integer> exact = new HashMap<>();
        for (int place = 0; place < 100; place++) {
            exact.put(new Cell("PLEK" + place, "sms"), place % 13);
            exact.put(new Cell("PLEK" + place, "telegram"), place % 7);
        }
        try (Database database = TestDatabase.open(folder.resolve("meepraten.db"))) {
            HeadCounts counts = new HeadCounts(database, Ids.seeded(1));

            database.write(handle -> {
                counts.replace(handle, exact);
                return handle;
            });

            Map<String, Integer> people = counts.perPlace();
            int counted = people.values().stream().mapToInt(Integer::intValue).sum();
            int all = exact.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(counted).isEqualTo(all / 5 * 5);
            assertThat(people.get("PLEK0")).isZero();
            assertThat(people.get("PLEK12")).isBetween(10, 20);
            assertThat(people.values()).allMatch(number -> number % 5 == 0);
        }
    }

    private static Map<Cell, Integer> two(int haven, int soup) {
        Map<Cell, Integer> exact = new LinkedHashMap<>();
        HeadCounts.cells(places(), List.of("sms", "telegram")).forEach(cell -> exact.put(cell, 0));
        exact.put(new Cell("HAVEN", "sms"), haven);
        exact.put(new Cell("SOEP", "sms"), soup);
        return exact;
    }

    private static Places places() {
        return new Places(List.of(
                new Place("HAVEN", "Inloophuis De Haven", "in De Haven", "inloop"),
                new Place("SOEP", "Soepbus", "bij de soepbus", "buitenslapers")));
    }

    /** A row for a place and channel says nothing about whether somebody is there. */
    @Test
    void everyPlaceAndChannelHasARowWhetherSomebodyIsThereOrNot() {
        try (Database database = TestDatabase.open(folder.resolve("meepraten.db"))) {
            HeadCounts counts = new HeadCounts(database, Ids.seeded(1));
            for (int haven : List.of(0, 7, 40)) {
                database.write(handle -> {
                    counts.replace(handle, two(haven, 12));
                    return handle;
                });
                assertThat(rows(database)).isEqualTo(6);
            }
        }
    }

    private static int rows(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from head_count")
                .mapTo(Integer.class)
                .one());
    }

    /** Control: drawn anew each week, the mean of two years' figures is the count itself. */
    @Test
    void manyWeeksOfOneCountAreNoMoreThanOne() {
        try (Database database = TestDatabase.open(folder.resolve("meepraten.db"))) {
            HeadCounts counts = new HeadCounts(database, Ids.seeded(1));
            Set<Integer> drawnAnew = new HashSet<>();
            for (int week = 0; week < 100; week++) {
                database.write(handle -> {
                    counts.replace(handle, Map.of());
                    return handle;
                });
                database.write(handle -> {
                    counts.replace(handle, two(13, 18));
                    return handle;
                });
                drawnAnew.add(counts.perPlace().get("HAVEN"));
            }
            assertThat(drawnAnew).as("control").containsExactlyInAnyOrder(10, 15);

            database.write(handle -> {
                counts.replace(handle, two(13, 18));
                return handle;
            });
            Set<Integer> shown = new HashSet<>();
            for (int week = 0; week < 100; week++) {
                database.write(handle -> {
                    counts.replace(handle, two(13, 18));
                    return handle;
                });
                shown.add(counts.perPlace().get("HAVEN"));
            }
            assertThat(shown).hasSize(1);
        }
    }

    @Test
    void figuresThatAreKeptStillAddUp() {
        try (Database database = TestDatabase.open(folder.resolve("meepraten.db"))) {
            HeadCounts counts = new HeadCounts(database, Ids.seeded(1));
            for (int week = 0; week < 200; week++) {
                Map<Cell, Integer> exact = two(week % 23, 11 + week % 7);
                database.write(handle -> {
                    counts.replace(handle, exact);
                    return handle;
                });
                int all = exact.values().stream().mapToInt(Integer::intValue).sum();
                Map<String, Integer> people = counts.perPlace();
                assertThat(people.values().stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(all / 5 * 5);
                assertThat(people.get("HAVEN")).isBetween(week % 23 - 4, week % 23 + 4);
            }
        }
    }
}
