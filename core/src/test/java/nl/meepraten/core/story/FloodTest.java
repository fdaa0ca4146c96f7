package nl.meepraten.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night after somebody filled the letterbox on purpose, in a program with far less memory than what was told takes: one
 * story without end, as there was before a day had a limit, and hundreds that stay below it, of which half still run.
 */
class FloodTest {

    private static final Instant NIGHT = Instant.parse("2026-11-24T03:00:00Z");
    private static final String SMALL = "-Xmx26m";
    private static final int THREADS = 600;
    private static final int MESSAGES = 400;
    private static final int LONGEST_MESSAGE = 4_096;
    private static final String WORDS = "\u0436".repeat(LONGEST_MESSAGE - 1) + " ";

    @TempDir
    Path folder;

    @Test
    void theNightHasMemoryEnoughWhateverWasTold() throws IOException, InterruptedException {
        assertThat(run("flood")).isZero();

        assertThat(run("hold"))
                .as("control: holding it all at once, as a careless night would, does not fit")
                .isNotZero();
        assertThat(run("night")).isZero();
    }

    private int run(String what) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SMALL,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FloodTest.class.getName(),
                        folder.toString(),
                        what)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    /** What the small program does. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Ids ids = Ids.seeded(1);
        Letterbox letterbox = new Letterbox(ids);
        Generations generations = new Generations(new FileVault(folder.resolve("vault")));
        try (Database database = Database.sqlite(folder.resolve("test.db"))) {
            Stories stories = new Stories(database, generations, letterbox, ids, ZoneId.of("Europe/Amsterdam"));
            switch (args[1]) {
                case "flood" -> flood(database, generations, letterbox);
                case "night" -> night(database, generations, letterbox, stories);
                default -> hold(database, generations, letterbox);
            }
        }
    }

    private static void flood(Database database, Generations generations, Letterbox letterbox) {
        database.writeAlone(handle -> {
            generations.begin(handle, 20_000);
            return handle;
        });
        database.write(handle -> {
            Generation keys = generations.current(handle);
            for (int thread = 0; thread <= THREADS; thread++) {
                int messages = thread == 0 ? MESSAGES : 3;
                Instant told = NIGHT.minus(thread % 2 == 0 ? Letterbox.THREAD : Duration.ofHours(1));
                for (int message = 0; message < messages; message++) {
                    long at = told.plusMillis(message - messages).toEpochMilli();
                    letterbox.put(handle, keys, new Entry.Words(thread, at, true, "inloop", "", WORDS));
                }
            }
            return keys;
        });
    }

    private static void night(Database database, Generations generations, Letterbox letterbox, Stories stories) {
        stories.takeIn(NIGHT);
        database.writeAlone(handle -> {
            Generation before = generations.current(handle);
            Generation after = generations.next(handle);
            letterbox.sealAnew(handle, before, after);
            stories.sealAnew(handle, before, after, NIGHT, Set.of());
            generations.moveTo(handle, after, 20_001);
            return after;
        });
        // What is read in one evening fits as well, and nothing was lost.
        long characters = 0;
        for (List<Story> batch = stories.toRead(); !batch.isEmpty(); batch = stories.toRead()) {
            for (Story story : batch) {
                characters +=
                        story.text().codePoints().filter(one -> one == '\u0436').count();
                stories.notUsed(story.id(), "");
            }
        }
        long told = (long) (MESSAGES + 3 * THREADS / 2) * (LONGEST_MESSAGE - 1);
        if (characters != told) {
            throw new IllegalStateException(characters + " came through of " + told);
        }
    }

    private static void hold(Database database, Generations generations, Letterbox letterbox) {
        List<Letterbox.Told> all = database.read(handle -> {
            Generation keys = generations.current(handle);
            return letterbox.sort(handle, keys, NIGHT.plus(Letterbox.THREAD)).ended().stream()
                    .flatMap(pile -> letterbox.read(handle, keys, pile).stream())
                    .toList();
        });
        IntStream.range(0, all.size()).forEach(number -> all.get(number).text());
    }
}
