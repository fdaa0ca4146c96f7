package nl.meepraten.core.vault;

import java.util.Optional;
import java.util.Set;

/**
 * Where keys are kept apart from the data they open. A key is made once, never changed, and destroyed so that nothing
 * can bring it back from this disk.
 */
public interface KeyVault {

    /**
     * Makes a new random key; on disk for good when this returns.
     *
     * @throws IllegalStateException when there is a key with this name already
     */
    Secret create(String name);

    /** The key, made when it was never made; two programs that want it at the same moment get the same one. */
    Secret findOrCreate(String name);

    /**
     * Keeps a key that was made earlier, out of a key backup; on disk for good when this returns.
     *
     * @throws IllegalStateException when there is a key with this name already
     */
    void putBack(String name, Secret key);

    /** The key, or nothing when it was never made or is destroyed. Callers must not {@link Secret#forget} it. */
    Optional<Secret> find(String name);

    /** Destroys a key; nothing happens when it is not there. */
    void destroy(String name);

    Set<String> names();
}
