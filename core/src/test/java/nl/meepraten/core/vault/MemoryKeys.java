package nl.meepraten.core.vault;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.meepraten.core.database.Ids;

/** A vault in memory, with keys drawn by {@code ids}: for towns that are compared, or lived hundreds of times. */
public final class MemoryKeys implements KeyVault {

    private final Map<String, Secret> keys = new TreeMap<>();
    private final Function<String, Ids> ids;

    public MemoryKeys(Ids ids) {
        this(name -> ids);
    }

    /** @param ids what draws the key of a name */
    public MemoryKeys(Function<String, Ids> ids) {
        this.ids = ids;
    }

    @Override
    public synchronized Secret create(String name) {
        Secret key = Secret.of(ids.apply(name).bytes(Secret.LENGTH));
        putBack(name, key);
        return key;
    }

    @Override
    public synchronized Secret findOrCreate(String name) {
        return find(name).orElseGet(() -> create(name));
    }

    @Override
    public synchronized void putBack(String name, Secret key) {
        if (keys.putIfAbsent(name, key) != null) {
            throw new IllegalStateException("There is a key with this name already: " + name);
        }
    }

    @Override
    public synchronized Optional<Secret> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    @Override
    public synchronized void destroy(String name) {
        keys.remove(name);
    }

    @Override
    public synchronized Set<String> names() {
        return new TreeSet<>(keys.keySet());
    }
}
