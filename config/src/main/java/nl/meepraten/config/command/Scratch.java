package nl.meepraten.config.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that a command makes on the way and leaves to nobody. */
final class Scratch {

    private static final String WORK = "backup-";
    private static final String IN_USE = "in-use";

    private Scratch() {}

    /** Makes a folder to work in. It stays there when the process dies, until {@link #deleteLeft}. */
    static Path work(Path home) throws IOException {
        return Files.createTempDirectory(home, WORK);
    }

    /** Says that the folder is in use, for as long as this process lives and what is returned is open. */
    static FileChannel use(Path work) throws IOException {
        FileChannel use = FileChannel.open(work.resolve(IN_USE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        use.lock();
        return use;
    }

    /** Deletes what a backup that was broken off left: everything of the database is in it. */
    static void deleteLeft(Path home) throws IOException {
        List<Path> works;
        try (Stream<Path> files = Files.list(home)) {
            works = files.filter(Files::isDirectory)
                    .filter(file -> file.getFileName().toString().startsWith(WORK))
                    .toList();
        }
        for (Path work : works) {
            if (isLeft(work)) {
                delete(work);
            }
        }
    }

    private static boolean isLeft(Path work) throws IOException {
        try (FileChannel use =
                FileChannel.open(work.resolve(IN_USE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return use.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Somebody in this very process uses it; that happens in tests only.
            return false;
        }
    }

    /** Makes an empty file that only its owner reads. */
    static void forOwner(Path file) throws IOException {
        Files.createFile(file);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Deletes a folder and everything in it; nothing happens when it is not there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
