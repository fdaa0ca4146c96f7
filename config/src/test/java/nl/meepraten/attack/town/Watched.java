package nl.meepraten.attack.town;

import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.Secret;

/**
 * A vault that lets something happen each time it is asked for anything. Turn, closing and night ask it again and again
 * between their statements, so this is how an attack gets in between.
 */
public final class Watched implements KeyVault {

    private final KeyVault vault;
    private final Runnable happens;

    public Watched(KeyVault vault, Runnable happens) {
        this.vault = vault;
        this.happens = happens;
    }

    @Override
    public Secret create(String name) {
        happens.run();
        Secret key = vault.create(name);
        happens.run();
        return key;
    }

    @Override
    public Secret findOrCreate(String name) {
        happens.run();
        Secret key = vault.findOrCreate(name);
        happens.run();
        return key;
    }

    @Override
    public void putBack(String name, Secret key) {
        happens.run();
        vault.putBack(name, key);
        happens.run();
    }

    @Override
    public Optional<Secret> find(String name) {
        happens.run();
        return vault.find(name);
    }

    @Override
    public void destroy(String name) {
        happens.run();
        vault.destroy(name);
        happens.run();
    }

    @Override
    public Set<String> names() {
        happens.run();
        return vault.names();
    }
}
