package nl.meepraten.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a story is there. */
@Tag("storage")
class StoriesTest {

    private static final Instant NIGHT = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir
    Path folder;

    private final Ids ids = Ids.seeded(11);
    private final Letterbox letterbox = new Letterbox(ids);
    private Database database;
    private Generations generations;
    private Stories stories;

    @BeforeEach
    void fiveStoriesAreToBeRead() {
        database = TestDatabase.open(folder.resolve("test.db"));
        generations = new Generations(new FileVault(folder.resolve("vault")));
        stories = new Stories(database, generations, letterbox, ids, ZoneId.of("Europe/Amsterdam"));
        database.writeAlone(handle -> {
            generations.begin(handle, 20_000);
            Generation keys = generations.current(handle);
            long told = NIGHT.minus(Letterbox.THREAD).toEpochMilli();
            for (int writer = 1; writer <= Stories.BATCH; writer++) {
                letterbox.put(handle, keys, new Entry.Words(writer, told, true, "inloop", "", "De douche is koud."));
            }
            return 0;
        });
        stories.takeIn(NIGHT);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void nightAfter(Duration time) {
        database.write(handle -> {
            Generation keys = generations.current(handle);
            stories.sealAnew(handle, keys, keys, NIGHT.plus(time), Set.of());
            return 0;
        });
    }

    private List<StorySql.Row> kept() {
        StorySql sql = new StorySql();
        return database.read(handle -> sql.allIds(handle).stream()
                .map(id -> sql.row(handle, id).orElseThrow())
                .toList());
    }

    private StoryId first() {
        return stories.toRead().getFirst().id();
    }

    @Test
    void whatIsOnlyCountedLosesItsWordsTheSameNight() {
        stories.countOnly(first(), "");
        nightAfter(Duration.ZERO);

        List<StorySql.Row> counted =
                kept().stream().filter(row -> row.status().equals("COUNTED")).toList();
        Generation keys = database.read(generations::current);
        assertThat(counted).singleElement().satisfies(row -> {
            assertThat(SealedStory.read(keys, row.sealed()).text()).isEmpty();
            assertThat(row.group()).isEqualTo("inloop");
        });
    }

    @Test
    void nothingIsLeftOfAStoryAfterThirtyDaysAlsoWhenItIsOnlyCounted() {
        stories.countOnly(first(), "");
        nightAfter(Duration.ofDays(20));
        assertThat(kept())
                .extracting(StorySql.Row::status)
                .hasSize(Stories.BATCH)
                .contains("COUNTED", "TO_READ");

        nightAfter(Duration.ofDays(29));
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsNotUsedOrReleasedGoesTheSameNight() {
        stories.notUsed(first(), "");
        stories.release(first(), "Het water is niet warm.", "");
        nightAfter(Duration.ZERO);

        assertThat(kept()).extracting(StorySql.Row::status).hasSize(3).containsOnly("TO_READ");
        assertThat(stories.released()).hasSize(1);
    }

    @Test
    void whatWasReleasedLiesInNoOrderAfterTheNightAndIsShownAsBefore() {
        List<String> released =
                IntStream.range(10, 50).mapToObj(Integer::toString).toList();
        released.forEach(words -> database.writeAlone(handle -> {
            new StorySql().insertReleased(handle, ids.id(), new ReleasedStory(words, "inloop", "2026-W47", "", ""));
            return words;
        }));
        assertThat(releasedAsTheyLie()).as("control: before it they do").isEqualTo(released);
        List<ReleasedStory> shown = stories.released();

        nightAfter(Duration.ZERO);

        assertThat(releasedAsTheyLie()).isNotEqualTo(released).containsExactlyInAnyOrderElementsOf(released);
        assertThat(stories.released()).isEqualTo(shown);
    }

    private List<String> releasedAsTheyLie() {
        return database.read(
                handle -> handle.createQuery("select words from released_story order by " + TestDatabase.POSITION)
                        .mapTo(String.class)
                        .list());
    }
}
