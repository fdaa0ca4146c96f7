package nl.meepraten.bench;

import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How fast this machine is: HMAC-SHA256 over 1 GiB, so that times on two machines can be compared. */
final class Yardstick {

    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS = 1 << 10;

    private Yardstick() {}

    static String measure() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
            byte[] block = new byte[BLOCK];
            long start = System.nanoTime();
            for (int i = 0; i < BLOCKS; i++) {
                mac.update(block);
            }
            int length = mac.doFinal().length;
            return String.format(
                    Locale.ROOT, "HMAC-SHA%d over 1 GiB: %.2f s", length * 8, (System.nanoTime() - start) / 1e9);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
