package nl.meepraten.config.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import nl.meepraten.config.doctor.Preflight;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** The data folder while the program has it: for our own user only, marked when it is the demo town's, and locked. */
public final class Home implements AutoCloseable {

    private final FileChannel lock;

    private Home(FileChannel lock) {
        this.lock = lock;
    }

    /** @throws Trouble when another program has the folder: two nights at once would destroy each other's keys */
    public static Home open(Settings settings) {
        Path folder = settings.folders().home();
        try {
            Files.createDirectories(folder);
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel lock =
                    FileChannel.open(folder.resolve("running"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(lock)) {
                lock.close();
                throw new Trouble(Sentence.ALREADY_RUNNING, folder);
            }
            Scratch.deleteLeft(folder);
            Path mark = folder.resolve(Preflight.DEMO_MARK);
            if (settings.demo() && !Files.exists(mark)) {
                Files.writeString(mark, Sentence.DEMO_MARK.with());
            }
            return new Home(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Somebody in this very process has it; that happens in tests only.
            return false;
        }
    }

    /** Lets the folder go; the operating system does so too when the program is killed. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
