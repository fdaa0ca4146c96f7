package nl.meepraten.config.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.meepraten.config.settings.Key;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.vault.BackupKey;
import nl.meepraten.core.vault.Secret;

/** The key of backups, in a file of its own beside everything it protects. */
final class BackupKeys {

    private BackupKeys() {}

    /**
     * The key for a backup in {@code target}; made, and said so, when there is none yet.
     *
     * @throws Trouble when the file lies with what it protects or holds no key
     */
    static Secret findOrMake(Settings settings, Path target, PrintStream out) {
        Path file = settings.folders().backupKey();
        for (Path near : List.of(
                target,
                settings.folders().home(),
                settings.folders().backup(),
                settings.folders().vault())) {
            if (file.startsWith(near)) {
                throw new Trouble(Sentence.BACKUP_KEY_INSIDE, file, near, Key.BACKUP_KEY.variable());
            }
        }
        if (Files.exists(file)) {
            return read(file);
        }
        Secret made = BackupKey.make(file);
        out.println(Sentence.BACKUP_KEY_MADE.with(file));
        return made;
    }

    /** @throws Trouble when there is none */
    static Secret find(Settings settings) {
        Path file = settings.folders().backupKey();
        if (!Files.exists(file)) {
            throw new Trouble(Sentence.RESTORE_KEY_MISSING, file, Key.BACKUP_KEY.variable());
        }
        return read(file);
    }

    private static Secret read(Path file) {
        return BackupKey.read(file)
                .orElseThrow(() -> new Trouble(Sentence.BACKUP_KEY_BAD, file, Key.BACKUP_KEY.variable()));
    }
}
