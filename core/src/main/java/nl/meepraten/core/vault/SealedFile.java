package nl.meepraten.core.vault;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A file of any size sealed in pieces of 64 KiB, each with AES-256-GCM. The key is made of the given one and of 32 random
 * bytes at the head of the file, so a piece's number can be its nonce; the last piece says that it is the last. So no
 * piece can be changed, left out, moved, cut off or taken from another file without being noticed.
 */
public final class SealedFile {

    private static final byte[] MARK = "MEEPRATEN-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int TAG = 16;

    private SealedFile() {}

    /** Whether a file that begins like this is one of ours. */
    public static boolean is(byte[] head) {
        return head.length >= MARK.length && Arrays.equals(Arrays.copyOf(head, MARK.length), MARK);
    }

    public static void seal(Secret key, InputStream plain, OutputStream sealed) throws IOException {
        byte[] salt = Secret.random().bytes();
        Secret own = own(key, salt);
        DataOutputStream out = new DataOutputStream(sealed);
        out.write(MARK);
        out.write(salt);
        byte[] piece = plain.readNBytes(PIECE);
        for (long number = 0; ; number++) {
            byte[] next = plain.readNBytes(PIECE);
            byte[] bytes = crypt(Cipher.ENCRYPT_MODE, own, number, next.length == 0, piece);
            out.writeInt(bytes.length);
            out.write(bytes);
            if (next.length == 0) {
                break;
            }
            piece = next;
        }
        out.flush();
        own.forget();
    }

    /**
     * Opens what {@link #seal} sealed. What was written until an exception must be thrown away.
     *
     * @throws Seal.WrongKey when the key or any byte is not the one it was sealed with, or a part is missing
     */
    public static void open(Secret key, InputStream sealed, OutputStream plain) throws IOException {
        if (!is(sealed.readNBytes(MARK.length))) {
            throw new Seal.WrongKey();
        }
        Secret own = own(key, sealed.readNBytes(Secret.LENGTH));
        try {
            Optional<byte[]> piece = Optional.of(piece(sealed).orElseThrow(Seal.WrongKey::new));
            for (long number = 0; piece.isPresent(); number++) {
                Optional<byte[]> next = piece(sealed);
                plain.write(crypt(Cipher.DECRYPT_MODE, own, number, next.isEmpty(), piece.get()));
                piece = next;
            }
        } finally {
            own.forget();
        }
    }

    /** Nothing at the end of the file. */
    private static Optional<byte[]> piece(InputStream in) throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        if (length.length == 0) {
            return Optional.empty();
        }
        int wanted = length.length == Integer.BYTES ? ByteBuffer.wrap(length).getInt() : 0;
        if (wanted < TAG || wanted > PIECE + TAG) {
            throw new Seal.WrongKey();
        }
        return Optional.of(in.readNBytes(wanted));
    }

    private static Secret own(Secret key, byte[] salt) {
        return key.derive("sealed file " + HexFormat.of().formatHex(salt));
    }

    private static byte[] crypt(int mode, Secret key, long number, boolean last, byte[] piece) {
        byte[] nonce =
                ByteBuffer.allocate(12).putLong(number).putInt(last ? 1 : 0).array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.aes(), new GCMParameterSpec(TAG * 8, nonce));
            return cipher.doFinal(piece);
        } catch (GeneralSecurityException e) {
            if (mode == Cipher.DECRYPT_MODE) {
                throw new Seal.WrongKey();
            }
            throw new IllegalStateException(e);
        }
    }
}
