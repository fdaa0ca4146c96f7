package nl.meepraten.core.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A vault whose keys of open questions and of the letterbox are in a folder that lies in memory (tmpfs); all others are
 * files. No disk ever held them, so nothing has to be believed of a disk: a reboot loses open answers and stories nobody
 * read, and people are asked again. A key that was made before a vault was of this kind stays where it is until it goes.
 */
public final class MemoryVault implements KeyVault {

    private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");

    private final KeyVault lasting;
    private final KeyVault passing;

    /**
     * @param folder for keys that must outlive a reboot
     * @param memory for keys that must not
     * @throws NotInMemory when {@code memory} does not lie in memory
     */
    public MemoryVault(Path folder, Path memory) {
        if (!liesInMemory(memory)) {
            throw new NotInMemory();
        }
        this.lasting = new FileVault(folder);
        this.passing = new FileVault(memory);
    }

    /** Whether the folder, or where it would be made, lies in memory; on other systems than Linux it never does. */
    public static boolean liesInMemory(Path folder) {
        Path existing = Stream.iterate(folder.toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            return IN_MEMORY.contains(Files.getFileStore(existing).type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a key is made. */
    private KeyVault of(String name) {
        return name.startsWith("box-") || name.startsWith("letterbox-") ? passing : lasting;
    }

    @Override
    public Secret create(String name) {
        return of(name).create(name);
    }

    @Override
    public Secret findOrCreate(String name) {
        return find(name).orElseGet(() -> of(name).findOrCreate(name));
    }

    @Override
    public void putBack(String name, Secret key) {
        of(name).putBack(name, key);
    }

    @Override
    public Optional<Secret> find(String name) {
        return passing.find(name).or(() -> lasting.find(name));
    }

    @Override
    public void destroy(String name) {
        passing.destroy(name);
        lasting.destroy(name);
    }

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>(lasting.names());
        names.addAll(passing.names());
        return names;
    }

    /** The folder for passing keys is on a disk. */
    public static final class NotInMemory extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotInMemory() {
            super("This folder does not lie in memory.");
        }
    }
}
