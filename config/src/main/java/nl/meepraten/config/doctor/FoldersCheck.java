package nl.meepraten.config.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** Data and keys have folders that can be written, lie apart, and keys are for our own user only. */
final class FoldersCheck implements Check {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Settings settings;

    FoldersCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() {
        try {
            Preflight.checkFolders(settings);
        } catch (Trouble trouble) {
            return List.of(new Finding(Finding.Grade.WRONG, trouble.sentence()));
        }
        return List.of(data(), vault(), backups());
    }

    private Finding data() {
        Path home = settings.folders().home();
        return Finding.ok(Files.exists(home) ? Sentence.CHECK_DATA_FOLDER : Sentence.CHECK_DATA_FOLDER_NEW, home);
    }

    private Finding vault() {
        Path vault = settings.folders().vault();
        if (!Files.exists(vault)) {
            return Finding.ok(Sentence.CHECK_VAULT_NEW, vault);
        }
        return onlyOurs(vault)
                ? Finding.ok(Sentence.CHECK_VAULT, vault)
                : Finding.wrong(Sentence.CHECK_VAULT_OPEN_TO_OTHERS, vault);
    }

    private static boolean onlyOurs(Path folder) {
        try {
            return OWNER.containsAll(Files.getPosixFilePermissions(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding backups() {
        Settings.Folders folders = settings.folders();
        return folders.vaultOutsideBackups()
                ? Finding.ok(Sentence.CHECK_VAULT_BACKUPS)
                : Finding.warning(Sentence.CHECK_VAULT_BACKUPS_UNKNOWN, folders.vault());
    }
}
