package nl.meepraten.attack.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.meepraten.attack.town.Evidence;
import nl.meepraten.attack.town.Life;
import nl.meepraten.attack.town.Storage;

/** Where attacks are played: one kind of database, a folder, and how much of everything. */
public final class Arena implements AutoCloseable {

    /** The seed of the town that several attacks share; the others take the numbers from {@link #SEEDS} on. */
    private static final long SHARED = 1;

    public static final long SEEDS = 1_000;

    public static final int PARTS = 4;

    public final Storage storage;
    public final boolean quick;
    private final Path folder;
    private Optional<Life> life = Optional.empty();
    private Optional<Evidence> evidence = Optional.empty();
    private Optional<Life> leaking = Optional.empty();
    private Optional<Evidence> leaked = Optional.empty();

    /** @param quick whether there is time for a few seeds only */
    public Arena(Storage storage, boolean quick, Path folder) {
        this.storage = storage;
        this.quick = quick;
        this.folder = folder;
    }

    /** How many of something there are. */
    public int many(int full, int inTests) {
        return quick ? inTests : full;
    }

    /** As many of these as there are. */
    public static List<Long> seeds(int many) {
        return LongStream.range(SEEDS, SEEDS + many).boxed().toList();
    }

    /**
     * Plays something with each of these, twice as many at once as there are processors: half of the time each waits for its
     * database. Not for what looks at the log, which is one for the whole program.
     *
     * @return what came of it, in the same order
     */
    public static <S, T> List<T> atOnce(List<S> all, Function<S, T> play) {
        try (ExecutorService players =
                Executors.newFixedThreadPool(2 * Runtime.getRuntime().availableProcessors())) {
            List<Future<T>> begun = all.stream()
                    .map(one -> players.submit(() -> play.apply(one)))
                    .toList();
            List<T> played = new ArrayList<>();
            for (Future<T> one : begun) {
                played.add(one.get());
            }
            return played;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same with these in {@link #PARTS} parts of one length, the last ones shorter or empty: each has its own database. */
    public static <S, T> List<T> inParts(List<S> all, Function<List<S>, T> play) {
        int most = Math.ceilDiv(all.size(), PARTS);
        List<List<S>> parts = IntStream.range(0, PARTS)
                .mapToObj(
                        part -> all.subList(Math.min(part * most, all.size()), Math.min((part + 1) * most, all.size())))
                .toList();
        return atOnce(parts, play);
    }

    /** A folder that nobody used yet. */
    public Path fresh(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(folder), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The town of sixty people, after its four days; nothing may be changed in it that another attack would see. */
    public Life life() {
        if (life.isEmpty()) {
            life = Optional.of(Life.lived(fresh("life").resolve("town"), storage, SHARED + storage.ordinal()));
        }
        return life.get();
    }

    /** What that town left behind. */
    public Evidence evidence() {
        if (evidence.isEmpty()) {
            evidence = Optional.of(Evidence.of(life()));
        }
        return evidence.get();
    }

    /** What a town left behind whose program leaks a little; see {@link Life#leaking}. */
    public Evidence leaked() {
        if (leaked.isEmpty()) {
            leaking = Optional.of(
                    Life.leaking(fresh("leaking").resolve("town"), storage, SHARED + 2 + storage.ordinal()));
            leaked = leaking.map(Evidence::of);
        }
        return leaked.get();
    }

    @Override
    public void close() {
        life.ifPresent(Life::close);
        leaking.ifPresent(Life::close);
    }
}
