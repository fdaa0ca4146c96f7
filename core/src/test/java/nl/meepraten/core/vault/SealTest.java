package nl.meepraten.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SealTest {

    private final Secret key = Secret.of(new byte[32]);
    private final byte[] words = "wat iemand zei".getBytes(StandardCharsets.UTF_8);

    @Test
    void opensWithTheSameKeyAndLabelOnly() {
        byte[] sealed = Seal.padded(key, words, "contact", 2048);
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;

        assertThat(Seal.openPadded(key, sealed, "contact")).isEqualTo(words);
        assertThatThrownBy(() -> Seal.openPadded(Secret.of(otherKey), sealed, "contact"))
                .isInstanceOf(Seal.WrongKey.class);
        assertThatThrownBy(() -> Seal.openPadded(key, sealed, "parcel")).isInstanceOf(Seal.WrongKey.class);
    }

    @Test
    void oneChangedByteIsNoticed() {
        byte[] sealed = Seal.padded(key, words, "contact", 2048);
        sealed[100] ^= 1;

        assertThatThrownBy(() -> Seal.openPadded(key, sealed, "contact")).isInstanceOf(Seal.WrongKey.class);
    }

    @Test
    void sizeSaysNothingAboutTheContent() {
        assertThat(Seal.padded(key, new byte[0], "x", 2048)).hasSize(2048);
        assertThat(Seal.padded(key, new byte[Seal.room(2048)], "x", 2048)).hasSize(2048);
        assertThatThrownBy(() -> Seal.padded(key, new byte[Seal.room(2048) + 1], "x", 2048))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sameContentIsSealedDifferentlyEachTime() {
        assertThat(Seal.seal(key, words, "x")).isNotEqualTo(Seal.seal(key, words, "x"));
    }

    /** The expected value was computed independently with Python's hmac and hashlib. */
    @Test
    void derivesByHkdf() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < 32; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(HexFormat.of().formatHex(Secret.of(bytes).derive("box").bytes()))
                .isEqualTo("15678a19a73851a572531a06b1571c03d4c035af92a05a2768f230e595083229");
    }
}
