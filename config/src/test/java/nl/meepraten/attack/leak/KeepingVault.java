package nl.meepraten.attack.leak;

import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.Secret;

/** A vault that forgets to destroy one kind of key; everything else it does as it must. */
public final class KeepingVault implements KeyVault {

    private final KeyVault vault;
    private final String kept;

    /** @param kept what the names of the keys begin with that stay */
    public KeepingVault(KeyVault vault, String kept) {
        this.vault = vault;
        this.kept = kept;
    }

    @Override
    public Secret create(String name) {
        return vault.create(name);
    }

    @Override
    public Secret findOrCreate(String name) {
        return vault.findOrCreate(name);
    }

    @Override
    public void putBack(String name, Secret key) {
        vault.putBack(name, key);
    }

    @Override
    public Optional<Secret> find(String name) {
        return vault.find(name);
    }

    @Override
    public void destroy(String name) {
        if (!name.startsWith(kept)) {
            vault.destroy(name);
        }
    }

    @Override
    public Set<String> names() {
        return vault.names();
    }
}
