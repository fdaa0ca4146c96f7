package nl.meepraten.bot.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedlesTest {

    private static final String SAM = "+31612345678";
    private static final String SEALED = "9f0c44ab1e5d7733a6";

    private final Needles needles = new Needles().number(SAM);

    @Test
    void a_number_is_found_in_whatever_way_it_is_written() {
        List.of("to=+31612345678", "0612345678;", "id=12345678,", "%2B31612345678", "KzMxNjEyMzQ1Njc4")
                .forEach(text -> assertThat(needles.in(text)).as(text).isNotEmpty());
    }

    @Test
    void a_number_is_found_as_an_integer() {
        byte[] little = ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(3, 31612345678L)
                .array();

        assertThat(needles.in(little, little.length)).isNotEmpty();
        assertThat(needles.in("\\x" + SEALED + HexFormat.of().formatHex(little)))
                .isNotEmpty();
    }

    @Test
    void a_number_in_bytes_that_are_copied_in_hexadecimal_is_found() {
        String copied = HexFormat.of().formatHex("12345678".getBytes(StandardCharsets.UTF_8));

        assertThat(needles.in("\\x" + SEALED + copied + SEALED)).isNotEmpty();
    }

    @Test
    void eight_digits_amid_sealed_bytes_in_hexadecimal_are_chance() {
        assertThat(needles.in("\\x" + SEALED + "12345678" + SEALED)).isEmpty();
        assertThat(needles.in("\\x" + SEALED + "0612345678" + SEALED)).isNotEmpty();
        assertThat(needles.in(SEALED + "\t12345678\t" + SEALED)).isNotEmpty();
    }

    @Test
    void what_is_found_in_a_file_says_as_what_and_where(@TempDir Path folder) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("copy.zip")))) {
            zip.putNextEntry(new ZipEntry("contact"));
            zip.write("7\t12345678\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(needles.in(List.of(folder))).containsExactly(SAM + " as 12345678 in contact in copy.zip");
    }
}
