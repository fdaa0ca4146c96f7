package nl.meepraten.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every kind of vault promises, and what sets them apart. */
class VaultTest {

    private static final String BOX = "box-abcd";

    enum Kind {
        FILE,
        MEMORY
    }

    @TempDir
    Path folder;

    private Path memory;

    @BeforeEach
    void take_a_piece_of_memory() throws IOException {
        memory = Files.createTempDirectory(Path.of("/dev/shm"), "vault");
    }

    @AfterEach
    void give_it_back() throws IOException {
        FileUtils.deleteDirectory(memory.toFile());
    }

    private KeyVault open(Kind kind) {
        return switch (kind) {
            case FILE -> new FileVault(folder);
            case MEMORY -> new MemoryVault(folder, memory);
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_the_same_when_the_program_starts_again(Kind kind) {
        for (String name : new String[] {BOX, "letterbox-3", "contact-3"}) {
            Secret made = open(kind).create(name);
            assertThat(open(kind).find(name).orElseThrow().bytes()).isEqualTo(made.bytes());
        }
        assertThat(open(kind).names()).containsExactly(BOX, "contact-3", "letterbox-3");
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_made_once(Kind kind) {
        KeyVault vault = open(kind);
        Secret made = vault.create(BOX);
        assertThatThrownBy(() -> vault.create(BOX)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.putBack(BOX, made)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_destroyed_key_is_nowhere(Kind kind) throws IOException {
        KeyVault vault = open(kind);
        Secret made = vault.create(BOX);
        vault.destroy(BOX);
        assertThat(made.bytes()).containsOnly(0);
        assertThat(vault.find(BOX)).isEmpty();
        assertThat(open(kind).names()).isEmpty();
        assertThat(files(folder)).isZero();
        assertThat(files(memory)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void destroying_what_is_not_there_changes_nothing(Kind kind) {
        open(kind).destroy(BOX);
        assertThat(open(kind).names()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_is_put_back_is_the_one_it_was(Kind kind) {
        Secret key = Secret.random();
        open(kind).putBack("contact-7", key);
        assertThat(open(kind).find("contact-7").orElseThrow().bytes()).isEqualTo(key.bytes());
    }

    @Test
    void in_memory_no_disk_ever_sees_the_key_of_a_question_or_of_the_letterbox() throws IOException {
        KeyVault vault = open(Kind.MEMORY);
        vault.create(BOX);
        vault.create("letterbox-3");
        assertThat(files(folder)).isZero();
        vault.create("contact-3");
        assertThat(files(folder)).isEqualTo(1);
    }

    @Test
    void a_reboot_takes_those_two_and_no_other() throws IOException {
        KeyVault vault = open(Kind.MEMORY);
        vault.create(BOX);
        vault.create("letterbox-3");
        vault.create("contact-3");
        FileUtils.cleanDirectory(memory.toFile());
        assertThat(open(Kind.MEMORY).names()).containsExactly("contact-3");
    }

    @Test
    void a_key_from_before_the_change_of_mode_is_found_and_destroyed() {
        open(Kind.FILE).create(BOX);
        KeyVault vault = open(Kind.MEMORY);
        assertThat(vault.find(BOX)).isPresent();
        vault.destroy(BOX);
        assertThat(open(Kind.FILE).find(BOX)).isEmpty();
    }

    @Test
    void a_folder_on_a_disk_is_refused() {
        assertThat(MemoryVault.liesInMemory(memory.resolve("not/yet"))).isTrue();
        assertThat(MemoryVault.liesInMemory(Path.of("/proc"))).isFalse();
        assertThatThrownBy(() -> new MemoryVault(folder, Path.of("/proc"))).isInstanceOf(MemoryVault.NotInMemory.class);
    }

    /** Files with anything in them; what the vault locks itself with is empty. */
    private static long files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> file.toFile().length() > 0).count();
        }
    }
}
