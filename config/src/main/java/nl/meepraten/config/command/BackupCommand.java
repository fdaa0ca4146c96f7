package nl.meepraten.config.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import nl.meepraten.config.settings.Key;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.vault.SealedFile;
import nl.meepraten.core.vault.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a sealed copy of the database, of one moment, while the program may be running. No vault is ever in it. */
@Command(name = "backup", customSynopsis = "backup MAP")
public final class BackupCommand implements Runnable {

    /** The end of a backup's name. */
    static final String ENDING = ".backup";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Console console;
    private final Clock clock;

    @Parameters(arity = "1")
    private Path folder = Path.of("");

    public BackupCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public void run() {
        Settings settings = console.settings();
        if (settings.demo()) {
            throw new Trouble(Sentence.NOT_IN_DEMO);
        }
        Path target = folder.toAbsolutePath().normalize();
        refuseNearKeys(settings, target);
        try (Database database = Storage.open(settings)) {
            Secret key = BackupKeys.findOrMake(settings, target, console.out());
            Path made = make(settings, database, key, target);
            console.out()
                    .println(Sentence.BACKUP_MADE.with(
                            made,
                            settings.folders().backupKey(),
                            settings.folders().keyBackup()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever carries the folder away must not carry a key along. */
    private static void refuseNearKeys(Settings settings, Path target) {
        refuse(target, Key.VAULT, settings.folders().vault());
        refuse(target, Key.KEY_BACKUP, settings.folders().keyBackup());
    }

    private static void refuse(Path target, Key key, Path keys) {
        if (target.startsWith(keys) || keys.startsWith(target)) {
            throw new Trouble(Sentence.BACKUP_WITH_KEYS, target, key.path(), keys);
        }
    }

    /** The copy is made in the data folder, which holds the same, and only leaves it sealed. */
    private Path make(Settings settings, Database database, Secret key, Path target) throws IOException {
        Files.createDirectories(target);
        Path home = Files.createDirectories(settings.folders().home());
        Scratch.deleteLeft(home);
        Path work = Scratch.work(home);
        String name = "meepraten-" + MOMENT.format(clock.instant().atZone(Storage.ZONE));
        Path part = target.resolve(name + ".part");
        try (FileChannel use = Scratch.use(work)) {
            Path copy = database.copyTo(work, name);
            if (sealed(key, copy, part) != opened(key, part)) {
                throw new IllegalStateException("The backup is not what was put in it.");
            }
            return Files.move(part, target.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            Scratch.delete(work);
        }
    }

    private static long sealed(Secret key, Path copy, Path part) throws IOException {
        Scratch.forOwner(part);
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(copy)), sum);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            SealedFile.seal(key, in, out);
        }
        return sum.getValue();
    }

    private static long opened(Secret key, Path part) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part));
                OutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), sum)) {
            SealedFile.open(key, in, out);
        }
        return sum.getValue();
    }
}
