package nl.meepraten.core.vault;

/** The bytes of keys, for tests that look for them where they must not be. */
public final class OpenedKeys {

    private OpenedKeys() {}

    public static byte[] bytes(Secret key) {
        return key.bytes().clone();
    }
}
