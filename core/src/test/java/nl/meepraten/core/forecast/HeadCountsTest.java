package nl.meepraten.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.forecast.HeadCounts.Cell;
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
}
