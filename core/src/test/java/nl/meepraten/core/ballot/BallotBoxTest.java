package nl.meepraten.core.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("storage")
class BallotBoxTest {

    private static final ConsultationId POST = new ConsultationId("post2026");

    @TempDir
    Path folder;

    private Database database;
    private FileVault vault;
    private BallotBox box;
    private final Ids ids = Ids.seeded(7);

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder.resolve("test.db"));
        vault = new FileVault(folder.resolve("vault"));
        box = new BallotBox(vault);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void openFor(int people) {
        write(handle -> box.open(handle, POST, 2, people));
    }

    private interface Work {
        void on(Handle handle);
    }

    private void write(Work work) {
        database.writeAlone(handle -> {
            work.on(handle);
            return 0;
        });
    }

    private void seal(byte[] secret, Consumer<Ballot> work) {
        write(handle -> {
            List<Ballot> ballots = box.touch(handle, secret);
            ballots.forEach(work);
            box.seal(handle, ballots);
        });
    }

    private void vote(byte[] secret, int question, int choice) {
        seal(secret, ballot -> ballot.choose(question, choice, 0));
    }

    private int[][] count() {
        return database.read(handle -> box.count(handle, POST, 1, 5)).orElseThrow()[0];
    }

    @Test
    void lastAnswerCountsAndOnlyOncePerPerson() {
        openFor(10);
        byte[] someone = ids.bytes(32);
        vote(someone, 0, Choice.option(1));
        vote(someone, 0, Choice.option(2));
        vote(ids.bytes(32), 0, Choice.option(2));
        vote(ids.bytes(32), 0, Choice.NOT_UNDERSTOOD);

        assertThat(count()[0]).containsExactly(0, 1, 0, 2, 0);
        assertThat(count()[1]).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void theRowOfTheBreakdownIsFixedAtTheFirstAnswer() {
        openFor(10);
        byte[] someone = ids.bytes(32);
        for (int row : new int[] {2, 0, 1}) {
            seal(someone, ballot -> ballot.choose(0, Choice.option(1), row));
        }
        vote(ids.bytes(32), 0, Choice.option(2));

        int[][][] counts =
                database.read(handle -> box.count(handle, POST, 3, 5)).orElseThrow();

        assertThat(counts[0][0]).containsExactly(0, 0, 0, 1, 0);
        assertThat(counts[1][0]).containsOnly(0);
        assertThat(counts[2][0]).containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void everyMessageReplacesTheWholeShardByOneOfTheSameSizeWhateverItSays() {
        openFor(10);
        byte[] someone = ids.bytes(32);
        List<byte[]> versions = new ArrayList<>();
        versions.add(shard(0));
        seal(someone, ballot -> {});
        versions.add(shard(0));
        vote(someone, 0, Choice.option(1));
        versions.add(shard(0));
        vote(someone, 0, Choice.option(1));
        versions.add(shard(0));

        assertThat(versions).allSatisfy(version -> assertThat(version).hasSize(3868));
        assertThat(versions).doesNotHaveDuplicates();
    }

    private byte[] shard(int number) {
        return database.read(handle -> new BallotSql().shards(handle, new BallotSql.Run(POST, number, number)))
                .getFirst();
    }

    @Test
    void meanShardIsAtMostHalfFullIfEveryoneAnswers() {
        assertThat(Shard.bits(0)).isZero();
        assertThat(Shard.bits(60)).isZero();
        assertThat(Shard.bits(61)).isEqualTo(1);
        assertThat(Shard.bits(121)).isEqualTo(2);
        assertThat(Shard.bits(100_000)).isEqualTo(11);
    }

    @Test
    void nobodyIsLostWhenTheBoxGrowsAtNight() {
        openFor(0);
        List<byte[]> people = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            people.add(ids.bytes(32));
            vote(people.getLast(), 0, Choice.option(1 + i % 2));
        }

        write(handle -> box.sealAnew(handle));

        assertThat(bits()).isEqualTo(1);
        assertThat(count()[0]).containsExactly(0, 0, 50, 50, 0);
        people.forEach(person -> vote(person, 0, Choice.option(1)));
        assertThat(count()[0]).containsExactly(0, 0, 100, 0, 0);
    }

    /** More shards than are taken out at a time. */
    @Test
    void nobodyIsLostInABigBoxThatIsPutBackOrGrows() {
        openFor(30_000);
        Secret key = vault.find(Shard.keyName(POST)).orElseThrow();
        List<byte[]> people = Stream.generate(() -> ids.bytes(32))
                .filter(person -> Shard.number(Shard.tag(key, person), 9) == 300)
                .limit(Slots.COUNT * 3 / 4 + 1)
                .collect(Collectors.toCollection(ArrayList::new));
        people.subList(0, 5).forEach(person -> vote(person, 0, Choice.option(1)));
        List<byte[]> elsewhere = Stream.generate(() -> ids.bytes(32)).limit(20).toList();
        elsewhere.forEach(person -> vote(person, 0, Choice.option(1)));

        write(handle -> box.sealAnew(handle));

        assertThat(bits()).isEqualTo(9);
        assertThat(count()[0]).containsExactly(0, 0, 25, 0, 0);

        people.addAll(elsewhere);
        people.forEach(person -> vote(person, 0, Choice.option(2)));
        write(handle -> box.sealAnew(handle));

        assertThat(bits()).isEqualTo(10);
        people.forEach(person -> vote(person, 0, Choice.option(1)));
        assertThat(count()[0]).containsExactly(0, 0, people.size(), 0, 0);
    }

    private int bits() {
        return database.read(handle -> new BallotSql().box(handle, POST))
                .orElseThrow()
                .bits();
    }

    @Test
    void fullShardHasNoRoomForNewcomersButStillTakesCorrections() {
        openFor(0);
        byte[] first = ids.bytes(32);
        vote(first, 0, Choice.option(1));
        for (int i = 1; i < Slots.COUNT; i++) {
            vote(ids.bytes(32), 0, Choice.option(1));
        }
        byte[] newcomer = ids.bytes(32);

        write(handle -> {
            assertThat(box.touch(handle, newcomer).getFirst().hasRoom()).isFalse();
            assertThat(box.touch(handle, first).getFirst().hasRoom()).isTrue();
        });
        assertThatThrownBy(() -> vote(newcomer, 0, Choice.option(1))).isInstanceOf(IllegalStateException.class);
        vote(first, 0, Choice.option(2));
        assertThat(count()[0]).containsExactly(0, 0, 119, 1, 0);
    }

    @Test
    void erasedPersonIsNotCounted() {
        openFor(10);
        byte[] someone = ids.bytes(32);
        vote(someone, 0, Choice.option(1));
        seal(someone, Ballot::erase);

        assertThat(count()[0]).containsOnly(0);
    }

    @Test
    void afterClosingNoCopyOfTheBoxCanBeOpened() {
        openFor(10);
        vote(ids.bytes(32), 0, Choice.option(1));
        byte[] copy = shard(0);

        write(handle -> box.delete(handle, POST));
        box.destroyKey(POST);

        assertThat(vault.names()).isEmpty();
        assertThat(database.read(box::opened)).isEmpty();
        vault.create("box-post2026");
        assertThatThrownBy(() -> Shard.open(vault.find("box-post2026").orElseThrow(), POST, 0, 0, copy))
                .hasMessage("A seal could not be opened.");
    }

    @Test
    void keyWithoutABoxIsDestroyedOnStart() {
        vault.create("box-leftover");
        openFor(10);

        database.read(handle -> {
            box.destroyOrphanedKeys(handle);
            return 0;
        });

        assertThat(vault.names()).containsExactly("box-post2026");
    }

    @Test
    void samePersonHasUnrelatedTagsInTwoBoxes() {
        byte[] person = ids.bytes(32);

        assertThat(Shard.tag(vault.create("box-one"), person)).isNotEqualTo(Shard.tag(vault.create("box-two"), person));
    }
}
