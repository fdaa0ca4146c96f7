package nl.meepraten.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest {

    @TempDir
    Path folder;

    @Test
    void keyIsTheSameAfterReopening() {
        Secret made = new FileVault(folder).create("box-abcd");

        assertThat(new FileVault(folder).find("box-abcd").orElseThrow().bytes()).isEqualTo(made.bytes());
    }

    @Test
    void everyKeyHasAFileOfTheSameSizeThatOnlyItsOwnerReads() throws IOException {
        new FileVault(folder).create("contact-1");

        Path file = folder.resolve("contact-1.key");
        assertThat(Files.size(file)).isEqualTo(4096);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void destroyingOverwritesTheBytesInPlaceBeforeTheFileGoes() throws IOException {
        FileVault vault = new FileVault(folder);
        byte[] key = vault.create("box-abcd").bytes().clone();
        Path second = Files.createLink(folder.resolve("watching.txt"), folder.resolve("box-abcd.key"));

        vault.destroy("box-abcd");

        // The other name still leads to the same place on disk: nothing of the key may be left there.
        assertThat(Files.readAllBytes(second)).hasSize(4096).containsOnly(0);
        assertThat(key).isNotEqualTo(new byte[32]);
        assertThat(vault.names()).isEmpty();
        assertThat(vault.find("box-abcd")).isEmpty();
    }

    @Test
    void destroyedKeyIsZeroInMemoryToo() {
        FileVault vault = new FileVault(folder);
        Secret secret = vault.create("box-abcd");

        vault.destroy("box-abcd");

        assertThat(secret.bytes()).containsOnly(0);
    }

    @Test
    void keyIsMadeOnlyOnce() {
        FileVault vault = new FileVault(folder);
        vault.create("box-abcd");

        assertThatThrownBy(() -> vault.create("box-abcd")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fileThatACrashLeftHalfWrittenIsRemoved() throws IOException {
        Files.write(folder.resolve("story-7.key"), new byte[100]);

        assertThat(new FileVault(folder).names()).isEmpty();
        assertThat(folder.resolve("story-7.key")).doesNotExist();
    }

    @Test
    void nameThatLeadsOutOfTheFolderIsRefused() {
        FileVault vault = new FileVault(folder);

        assertThatThrownBy(() -> vault.create("../elsewhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secretNeverPrintsItself() {
        assertThat(new FileVault(folder).create("box-abcd")).hasToString("[secret]");
    }
}
