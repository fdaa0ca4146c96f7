package nl.meepraten.core.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Thirty-two secret bytes. They are never printed, and can be overwritten. */
public final class Secret {

    public static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    /** Takes the array over; the caller must not use it any more. */
    Secret(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A secret has 32 bytes.");
        }
        this.bytes = bytes;
    }

    /** Makes a secret of bytes that live elsewhere, such as in a sealed record. */
    public static Secret of(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /** A new one, that lives in memory only. */
    static Secret random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    /** HMAC-SHA256 of {@code message} under this secret: 32 bytes. */
    public byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another secret for one purpose: HKDF-SHA256 without salt, one block (RFC 5869). */
    public Secret derive(String purpose) {
        byte[] extracted = new Secret(new byte[LENGTH]).hmac(bytes);
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        Secret pseudorandom = new Secret(extracted);
        try {
            return new Secret(pseudorandom.hmac(block));
        } finally {
            pseudorandom.forget();
        }
    }

    SecretKeySpec aes() {
        return new SecretKeySpec(bytes, "AES");
    }

    byte[] bytes() {
        return bytes;
    }

    /** Overwrites the bytes; the secret is useless afterwards. */
    public void forget() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
