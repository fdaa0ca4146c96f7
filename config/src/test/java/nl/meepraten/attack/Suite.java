package nl.meepraten.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.attack.answers.AcrossQuestions;
import nl.meepraten.attack.answers.LinkGuess;
import nl.meepraten.attack.answers.Redacting;
import nl.meepraten.attack.answers.Rounding;
import nl.meepraten.attack.disk.Backups;
import nl.meepraten.attack.disk.Grep;
import nl.meepraten.attack.disk.KeyRemnant;
import nl.meepraten.attack.disk.Position;
import nl.meepraten.attack.disk.UnkeyedHash;
import nl.meepraten.attack.disk.Wipe;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.program.Crash;
import nl.meepraten.attack.program.Errors;
import nl.meepraten.attack.program.Memory;
import nl.meepraten.attack.program.Provider;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.attack.turn.Polling;
import nl.meepraten.attack.turn.Repeat;
import nl.meepraten.attack.turn.Rounds;
import nl.meepraten.attack.turn.SnapshotDifference;
import nl.meepraten.attack.turn.Traffic;
import nl.meepraten.attack.turn.TwoWorlds;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.core.database.TestDatabase;

/** All attacks, one after the other, each with its control. */
final class Suite implements AutoCloseable {

    static final List<Attack> ATTACKS = List.of(
            new Grep(),
            new KeyRemnant(),
            new Position(),
            new SnapshotDifference(),
            new TwoWorlds(),
            new LinkGuess(),
            new UnkeyedHash(),
            new AcrossQuestions(),
            new Rounding(),
            new Polling(),
            new Repeat(),
            new Traffic(),
            new Errors(),
            new Memory(),
            new Backups(),
            new Wipe(),
            new Crash(),
            new Provider(),
            new Redacting(),
            new Rounds());

    /**
     * What came of one attack on one database.
     *
     * @param real on the program as it is
     * @param control on the program with the leak
     */
    record Outcome(Attack attack, Storage storage, Finding real, Finding control, Duration took) {

        /** Whether the attack was tried, failed, as it must, and would have caught the leak. */
        boolean well() {
            return real.tested() && !real.succeeded() && control.succeeded();
        }

        String verdict() {
            if (!real.tested()) {
                return "not tested";
            }
            return (real.succeeded() ? "ATTACK SUCCEEDS" : "holds")
                    + (control.succeeded() ? ", control caught" : ", CONTROL NOT CAUGHT");
        }
    }

    /** What a folder in memory must have free to be used: the towns of PostgreSQL's and the copies of them take that. */
    private static final long ROOM = 5_000_000_000L;

    private final Map<Storage, Arena> arenas = new EnumMap<>(Storage.class);
    private final boolean ownServer;
    private final Path folder;

    /**
     * In a folder of its own: in memory where the system has one, since thousands of towns would wait for a disk.
     *
     * @param ownServer whether its PostgreSQL server lies there too, as it must when other programs play beside it
     */
    Suite(boolean quick, boolean ownServer) throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean roomy = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM;
        Path place = roomy ? memory : Files.createDirectories(Path.of("target").toAbsolutePath());
        folder = Files.createTempDirectory(place, "meepraten-attack-");
        this.ownServer = ownServer;
        if (ownServer) {
            System.setProperty(
                    TestDatabase.SERVER_FOLDER, folder.resolve("server").toString());
        }
        for (Storage storage : Storage.values()) {
            arenas.put(storage, new Arena(storage, quick, folder.resolve(storage.name())));
        }
    }

    Outcome play(Attack attack, Storage storage) throws Exception {
        Arena arena = arena(storage);
        long start = System.nanoTime();
        Finding real = attack.play(arena, false);
        Finding control = real.tested() ? attack.play(arena, true) : real;
        return new Outcome(attack, storage, real, control, Duration.ofNanos(System.nanoTime() - start));
    }

    Arena arena(Storage storage) {
        return Optional.ofNullable(arenas.get(storage)).orElseThrow();
    }

    /** What came of an attack, in four lines. */
    String told(Outcome outcome) {
        return "%s: %s (%s, %d s)%n    tried:   %s%n    found:   %s; may be: %s%n    control: %s: %s%n"
                .formatted(
                        outcome.attack().name(),
                        outcome.verdict(),
                        outcome.storage().title(),
                        outcome.took().toSeconds(),
                        outcome.attack().tried(arena(outcome.storage())),
                        outcome.real().figure(),
                        outcome.real().threshold(),
                        outcome.attack().control(),
                        outcome.control().figure());
    }

    @Override
    public void close() {
        arenas.values().forEach(Arena::close);
        if (ownServer) {
            TestDatabase.stop();
        }
        TownFolder.delete(folder);
    }
}
