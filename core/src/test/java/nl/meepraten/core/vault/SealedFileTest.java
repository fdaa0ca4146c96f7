package nl.meepraten.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {

    private static final int PIECE = 64 * 1024;
    private static final int HEAD = 12 + 32;

    private final Secret key = Secret.random();

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedFile.seal(key, new ByteArrayInputStream(content), out);
        return out.toByteArray();
    }

    private byte[] opened(Secret with, byte[] sealed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedFile.open(with, new ByteArrayInputStream(sealed), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 5})
    void whatever_the_size_it_comes_back(int size) throws IOException {
        byte[] sealed = sealed(content(size));
        assertThat(SealedFile.is(sealed)).isTrue();
        assertThat(opened(key, sealed)).isEqualTo(content(size));
    }

    @Test
    void another_key_opens_nothing() throws IOException {
        byte[] sealed = sealed(content(100));
        assertThatThrownBy(() -> opened(Secret.random(), sealed)).isInstanceOf(Seal.WrongKey.class);
    }

    @Test
    void the_same_content_is_never_sealed_the_same_twice() throws IOException {
        assertThat(sealed(content(100))).isNotEqualTo(sealed(content(100)));
    }

    @Test
    void a_changed_byte_is_noticed_wherever_it_is() throws IOException {
        byte[] sealed = sealed(content(2 * PIECE));
        for (int at = 0; at < sealed.length; at += 997) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> opened(key, changed)).as("byte " + at).isInstanceOf(Seal.WrongKey.class);
        }
    }

    @Test
    void a_file_that_ends_early_is_noticed_also_between_two_pieces() throws IOException {
        byte[] sealed = sealed(content(3 * PIECE));
        int whole = 4 + PIECE + 16;
        for (int length : new int[] {5, HEAD, HEAD + 2, HEAD + whole, HEAD + 2 * whole, sealed.length - 1}) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> opened(key, cut)).as("cut at " + length).isInstanceOf(Seal.WrongKey.class);
        }
    }

    @Test
    void pieces_that_changed_places_are_noticed() throws IOException {
        byte[] sealed = sealed(content(3 * PIECE));
        int whole = 4 + PIECE + 16;
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, HEAD, swapped, HEAD + whole, whole);
        System.arraycopy(sealed, HEAD + whole, swapped, HEAD, whole);
        assertThatThrownBy(() -> opened(key, swapped)).isInstanceOf(Seal.WrongKey.class);
    }

    @Test
    void the_key_can_be_read_from_paper(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("backup.key");
        Secret made = BackupKey.make(file);

        assertThat(Files.readString(file)).matches("([0-9a-f]{4} ){15}[0-9a-f]{4}\\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(BackupKey.read(file).orElseThrow().bytes()).isEqualTo(made.bytes());
        Files.writeString(
                file, Files.readString(file).toUpperCase(java.util.Locale.ROOT).replace(" ", "\n"));
        assertThat(BackupKey.read(file).orElseThrow().bytes()).isEqualTo(made.bytes());
        Files.writeString(file, "no key");
        assertThat(BackupKey.read(file)).isEmpty();
    }
}
