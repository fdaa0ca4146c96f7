package nl.meepraten.attack.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.meepraten.attack.town.Evidence;
import nl.meepraten.attack.town.Life;
import nl.meepraten.attack.town.Storage;

/** Where attacks are played: one kind of database, a folder, and how much of everything. */
public final class Arena implements AutoCloseable {

    /** The seed of the town that several attacks share; the others take the numbers from {@link #SEEDS} on. */
    private static final long SHARED = 1;

    public static final long SEEDS = 1_000;

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
