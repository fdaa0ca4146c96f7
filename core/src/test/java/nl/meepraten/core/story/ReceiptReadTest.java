package nl.meepraten.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.story.receipt.Traced;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL notes in a row, at its first reading, that who wrote it was done: then the file would tell which receipt somebody
 * asked after. The night leaves no row for which that is still to be done.
 */
@Tag("postgresql")
class ReceiptReadTest {

    private static final Instant NIGHT = Instant.parse("2026-11-24T03:00:00Z");
    private static final long WRITER = 7;

    @TempDir
    Path folder;

    private final Ids ids = Ids.seeded(47);
    private Database database;
    private Generations generations;
    private Stories stories;
    private Receipt given;

    @BeforeEach
    void aNightWithoutItsLastStep() {
        database = Database.postgres(TestDatabase.freshUrl());
        generations = new Generations(new FileVault(folder.resolve("vault")));
        Letterbox letterbox = new Letterbox(ids);
        stories = new Stories(database, generations, letterbox, ids, ZoneId.of("Europe/Amsterdam"));
        database.writeAlone(handle -> {
            generations.begin(handle, 20_000);
            Generation keys = generations.current(handle);
            long told = NIGHT.minus(Duration.ofHours(9)).toEpochMilli();
            for (long writer = 1; writer <= 40; writer++) {
                letterbox.put(handle, keys, new Entry.Words(writer, told, true, "inloop", "", "De douche is koud."));
                letterbox.put(handle, keys, new Entry.Permitted(writer, Permission.AS_TYPED));
            }
            return 0;
        });
        given = database.read(handle -> Receipts.of(generations.current(handle), WRITER));
        stories.takeIn(NIGHT);
        Generation next = database.read(generations::next);
        database.writeAlone(handle -> {
            stories.sealAnew(handle, generations.current(handle), next, NIGHT, Set.of());
            generations.moveTo(handle, next, 20_001);
            return 0;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private boolean changedBySomebodyWhoAsks() throws IOException {
        List<byte[]> before = files();
        Optional<Traced> told = database.read(handle -> {
            Generation keys = generations.current(handle);
            return stories.trace(handle, keys, given);
        });
        assertThat(told).isPresent();
        List<byte[]> after = files();
        boolean same = before.size() == after.size();
        for (int file = 0; same && file < before.size(); file++) {
            same = Arrays.equals(before.get(file), after.get(file));
        }
        return !same;
    }

    /** What lies on the disk of the receipts and of what finds them. */
    private List<byte[]> files() throws IOException {
        database.read(handle -> handle.execute("checkpoint"));
        Path tables = TestDatabase.serverFiles(database).getFirst();
        List<byte[]> files = new ArrayList<>();
        for (String relation : List.of("receipt", "receipt_pkey")) {
            String path = database.read(handle -> handle.createQuery("select pg_relation_filepath(?)")
                    .bind(0, relation)
                    .mapTo(String.class)
                    .one());
            files.add(Files.readAllBytes(tables.resolve(Path.of(path).getFileName())));
        }
        return files;
    }

    @Test
    void askingAfterAReceiptLeavesNothingOnTheDisk() throws IOException {
        database.scrub();
        assertThat(changedBySomebodyWhoAsks()).isFalse();
    }

    @Test
    void controlWithoutTheLastStepOfTheNightItDoes() throws IOException {
        assertThat(changedBySomebodyWhoAsks()).isTrue();
    }
}
