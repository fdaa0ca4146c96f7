package nl.meepraten.attack.town;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.config.Typed;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.vault.BackupKey;
import nl.meepraten.core.vault.SealedFile;
import nl.meepraten.core.vault.Secret;

/** Who types {@code ./meepraten backup} beside a town that runs, and {@code restore} on another machine. */
public final class Administrator {

    private static final String ADDRESS = "database-address";
    private static final String DATA = "data/meepraten.db";

    private final LiveTown town;

    public Administrator(LiveTown town) {
        this.town = town;
    }

    /** Makes a backup with the command, in a folder of its own with this name. */
    public Path backUp(String name) {
        Path away = town.folder.resolve("away").resolve(name);
        types(town.folder, "backup", away.toString());
        return only(away, ".*\\.backup");
    }

    /** What opens backups; kept apart from them. */
    public Secret backupKey() {
        return BackupKey.read(town.folder.resolve("backup.key")).orElseThrow();
    }

    /** What is in a backup, as whoever has its key reads it: a copy of the database. */
    public Path unsealed(Path backup, Path copies, String name) {
        Path copy = copies.resolve(name + (town.storage == Storage.SQLITE ? ".db" : ".zip"));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(backup));
                OutputStream out = Files.newOutputStream(copy)) {
            SealedFile.open(backupKey(), in, out);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new machine, with what is kept apart from the disk that was lost: the keys of the day and the key of backups. */
    private Path machine(Path folder) {
        TownFolder.layOut(
                Path.of(System.getProperty("meepraten.root", "..")),
                folder,
                TownFolder.freePort(),
                TownFolder.freePort(),
                town.twilio.url().toString());
        Folders.copy(town.folder.resolve("key-backup"), folder.resolve("key-backup"));
        Folders.copy(town.folder.resolve("backup.key"), folder.resolve("backup.key"));
        return folder;
    }

    /** Puts a backup back with the command, and starts the program on it at the time that it is now. */
    public LiveTown restore(Path backup, Path folder) {
        machine(folder);
        write(folder.resolve(ADDRESS), town.storage == Storage.SQLITE ? "" : TestDatabase.bareUrl());
        types(folder, "restore", backup.toString());
        return started(folder);
    }

    /** The leak of a control: a copy of the database put in its place by hand, with the vault as it is now. */
    public LiveTown putBackByHand(Path copy, Path folder) {
        Folders.copy(town.folder.resolve("vault"), folder.resolve("vault"));
        String address = town.storage == Storage.SQLITE ? "" : TestDatabase.bareUrl();
        write(folder.resolve(ADDRESS), address);
        (town.storage == Storage.SQLITE
                        ? Database.sqliteFrom(copy, folder.resolve(DATA))
                        : Database.postgresFrom(copy, address))
                .close();
        return started(folder);
    }

    private LiveTown started(Path folder) {
        LiveTown started = new LiveTown(folder, town.storage, Ids.secure());
        started.clock.set(town.clock.instant());
        return started;
    }

    private void types(Path root, String... words) {
        Typed typed = Typed.in(root);
        if (town.storage == Storage.POSTGRESQL) {
            typed.with("MEEPRATEN_DATABASE_URL", read(root.resolve(ADDRESS)));
        }
        Typed.Answer answer = typed.types(words);
        if (answer.code() != 0) {
            throw new IllegalStateException(answer.err());
        }
    }

    /** The first file in a folder with a name like this. */
    public static Path only(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String words) {
        try {
            Files.createDirectories(file.getParent());
            Files.createDirectories(file.resolveSibling("data"));
            Files.writeString(file, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
