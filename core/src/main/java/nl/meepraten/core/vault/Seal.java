package nl.meepraten.core.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Sealing with AES-256-GCM: a fresh random nonce of 12 bytes, the sealed text, a tag of 16 bytes. The label is
 * authenticated too, so that a sealed thing cannot be put in another's place.
 */
public final class Seal {

    /** How much longer the sealed bytes are than the plain ones. */
    public static final int OVERHEAD = 12 + 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH_FIELD = 4;

    private Seal() {}

    public static byte[] seal(Secret key, byte[] plain, String label) {
        byte[] nonce = new byte[12];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, label);
            byte[] sealed = Arrays.copyOf(nonce, 12 + plain.length + 16);
            cipher.doFinal(plain, 0, plain.length, sealed, 12);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws WrongKey when the key, the label or any byte is not the one it was sealed with */
    public static byte[] open(Secret key, byte[] sealed, String label) {
        if (sealed.length < OVERHEAD) {
            throw new WrongKey();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, 12), label);
            return cipher.doFinal(sealed, 12, sealed.length - 12);
        } catch (GeneralSecurityException e) {
            throw new WrongKey();
        }
    }

    /**
     * Seals {@code content} padded with zeros, so that the result has exactly {@code size} bytes whatever is in it.
     *
     * @throws IllegalArgumentException when the content does not fit
     */
    public static byte[] padded(Secret key, byte[] content, String label, int size) {
        int room = room(size);
        if (content.length > room) {
            throw new IllegalArgumentException(content.length + " bytes do not fit in " + room + ".");
        }
        byte[] plain = ByteBuffer.allocate(size - OVERHEAD)
                .putInt(content.length)
                .put(content)
                .array();
        try {
            return seal(key, plain, label);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** How many bytes of content fit in a padded seal of {@code size} bytes. */
    public static int room(int size) {
        return size - OVERHEAD - LENGTH_FIELD;
    }

    public static byte[] openPadded(Secret key, byte[] sealed, String label) {
        byte[] plain = open(key, sealed, label);
        int length = ByteBuffer.wrap(plain).getInt();
        byte[] content = Arrays.copyOfRange(plain, LENGTH_FIELD, LENGTH_FIELD + length);
        Arrays.fill(plain, (byte) 0);
        return content;
    }

    private static Cipher cipher(int mode, Secret key, byte[] nonce, String label) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.aes(), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** The sealed bytes cannot be opened with this key. Says nothing more on purpose. */
    public static final class WrongKey extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongKey() {
            super("A seal could not be opened.");
        }
    }
}
