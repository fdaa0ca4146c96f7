package nl.meepraten.config.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;

/** On what disk keys are: not on one that is copied with the data, nor on one that keeps what was overwritten. */
final class VaultCheck implements Check {

    /** They write a change beside what was there, or somewhere we cannot see. */
    private static final Set<String> KEEPING =
            Set.of("btrfs", "zfs", "bcachefs", "f2fs", "nilfs2", "nfs", "nfs4", "cifs");

    private static final Set<String> PASSING = Set.of("tmpfs", "ramfs");

    private final Settings.Folders folders;
    private final Function<Path, Disk> disks;

    VaultCheck(Settings.Folders folders) {
        this(folders, VaultCheck::disk);
    }

    /** @param disks tells on what disk a folder is */
    VaultCheck(Settings.Folders folders, Function<Path, Disk> disks) {
        this.folders = folders;
        this.disks = disks;
    }

    /**
     * A disk, or part of one.
     *
     * @param name tells disks apart
     * @param type of file system, in Linux's words
     */
    record Disk(String name, String type) {}

    private static Disk disk(Path folder) {
        try {
            FileStore store = Files.getFileStore(Preflight.existing(folder));
            return new Disk(store.toString(), store.type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        findings.add(folders.vaultMemory()
                .map(memory -> Finding.ok(Sentence.CHECK_VAULT_MEMORY, memory))
                .orElseGet(() -> Finding.ok(Sentence.CHECK_VAULT_FILE)));
        Disk vault = disks.apply(folders.vault());
        if (PASSING.contains(vault.type())) {
            findings.add(Finding.warning(Sentence.CHECK_VAULT_GOES, folders.vault()));
        }
        if (KEEPING.contains(vault.type())) {
            findings.add(Finding.warning(Sentence.CHECK_VAULT_DISK_KEEPS, folders.vault(), vault.type()));
        }
        if (vault.name().equals(disks.apply(folders.backup()).name())) {
            findings.add(Finding.warning(Sentence.CHECK_VAULT_WITH_BACKUP, folders.vault(), folders.backup()));
        }
        if (disks.apply(folders.keyBackup())
                .name()
                .equals(disks.apply(folders.backup()).name())) {
            findings.add(Finding.warning(Sentence.CHECK_KEY_BACKUP_WITH_BACKUP, folders.keyBackup(), folders.backup()));
        }
        return findings;
    }
}
