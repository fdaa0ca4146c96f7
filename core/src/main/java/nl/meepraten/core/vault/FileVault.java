package nl.meepraten.core.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keys as files of 4,096 bytes, one a key, made once and never renamed over (a rename leaves the old bytes on the disk).
 * Destroying overwrites in place, flushes, unlinks and flushes the folder. What a flash disk or a snapshot keeps behind
 * our back cannot be helped from here: the folder belongs on a disk outside image backups and snapshots. Several programs
 * may share the folder: what one destroys, another that had it open keeps in memory until it is started again.
 */
public final class FileVault implements KeyVault {

    private static final int FILE_SIZE = 4096;
    private static final String LOCK = "lock";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Map<String, Secret> opened = new ConcurrentHashMap<>();

    /** Opens the vault in {@code folder}, making it when needed, and removes files a crash left half-written. */
    public FileVault(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(this.folder);
            restrict(this.folder, "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        alone(() -> {
            names().stream().filter(name -> !isWhole(name)).forEach(this::wipe);
            return folder;
        });
    }

    /**
     * While no other program writes in this folder or reads from it: so nobody sees half a key, and a half-written one is
     * what a crash left. The operating system lets go of the lock when a program ends.
     */
    private <T> T alone(Supplier<T> work) {
        synchronized (FileVault.class) {
            try (FileChannel lock =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                return work.get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean isWhole(String name) {
        try {
            return Files.size(file(name)) == FILE_SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Secret create(String name) {
        return alone(() -> keep(name, random()));
    }

    @Override
    public Secret findOrCreate(String name) {
        Secret known = opened.get(name);
        return known != null ? known : alone(() -> read(name).orElseGet(() -> keep(name, random())));
    }

    @Override
    public void putBack(String name, Secret key) {
        byte[] content = random();
        System.arraycopy(key.bytes(), 0, content, 0, Secret.LENGTH);
        alone(() -> keep(name, content));
    }

    private static byte[] random() {
        byte[] content = new byte[FILE_SIZE];
        RANDOM.nextBytes(content);
        return content;
    }

    private Secret keep(String name, byte[] content) {
        if (Files.exists(file(name))) {
            throw new IllegalStateException("There is a key with this name already: " + name);
        }
        write(file(name), content, StandardOpenOption.CREATE_NEW);
        flushFolder();
        Secret secret = Secret.of(Arrays.copyOf(content, Secret.LENGTH));
        Arrays.fill(content, (byte) 0);
        opened.put(name, secret);
        return secret;
    }

    @Override
    public Optional<Secret> find(String name) {
        Secret known = opened.get(name);
        return known != null ? Optional.of(known) : alone(() -> read(name));
    }

    private Optional<Secret> read(String name) {
        Secret known = opened.get(name);
        if (known != null || !Files.exists(file(name))) {
            return Optional.ofNullable(known);
        }
        try {
            byte[] content = Files.readAllBytes(file(name));
            Secret secret = Secret.of(Arrays.copyOf(content, Secret.LENGTH));
            Arrays.fill(content, (byte) 0);
            opened.put(name, secret);
            return Optional.of(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy(String name) {
        alone(() -> {
            wipe(name);
            return name;
        });
    }

    private void wipe(String name) {
        Secret known = opened.remove(name);
        if (known != null) {
            known.forget();
        }
        Path file = file(name);
        if (Files.exists(file)) {
            write(file, new byte[FILE_SIZE], StandardOpenOption.WRITE);
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            flushFolder();
        }
    }

    @Override
    public Set<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".key"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".key".length())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("Not a key name: " + name);
        }
        return folder.resolve(name + ".key");
    }

    private static void write(Path file, byte[] content, StandardOpenOption how) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, how)) {
            restrict(file, "rw-------");
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private void flushFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
