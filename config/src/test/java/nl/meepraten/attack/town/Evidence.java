package nl.meepraten.attack.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A copy of everything a town left behind: database, logs, backups, copies of each evening, the vault as it is now, the
 * answers of the webhook, and for PostgreSQL the tables and log of the server.
 */
public record Evidence(Life life, Path folder) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static Evidence of(Life life) {
        LiveTown town = life.town;
        Path to = town.folder.resolveSibling("evidence-" + NUMBER.incrementAndGet());
        Folders.copy(town.folder, to);
        List<Path> server = town.storage.files(town.database());
        for (int i = 0; i < server.size(); i++) {
            Folders.copy(server.get(i), to.resolve("server-" + i));
        }
        try {
            Files.write(to.resolve("webhook-answers"), town.answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Evidence(life, to);
    }

    /** The same, with these bytes added to a file: the small leak of a control. */
    public Evidence leaking(String file, byte[] bytes) {
        try {
            Path leaky = Folders.copy(folder, folder.resolveSibling("evidence-" + NUMBER.incrementAndGet()));
            Files.createDirectories(leaky.resolve(file).getParent());
            Files.write(leaky.resolve(file), bytes);
            return new Evidence(life, leaky);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database copies that the nights made. */
    public List<Path> backups() {
        try (var files = Files.list(folder.resolve("backup"))) {
            return new ArrayList<>(files.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
