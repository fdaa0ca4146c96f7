package nl.meepraten.core.database;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * What every turn needs and only changes while somebody writes alone ({@link Database#writeAlone}): read once for all
 * until then. Who changes it, or only reads, reads it for itself.
 */
public final class Remembered<T> {

    private record Known<T>(OptionalLong edition, Map<Object, T> values) {}

    private volatile Known<T> known = new Known<>(OptionalLong.empty(), Map.of());

    /**
     * To be said by whoever changes what is remembered.
     *
     * @throws IllegalStateException when others may be writing too
     */
    public static void changes(Handle handle) {
        Edition.changes(handle);
    }

    /** @param read looks only at what says {@link #changes} when it is changed */
    public T get(Handle handle, Supplier<T> read) {
        return get(handle, "", read);
    }

    /** @param key what {@code read} looks for; few different ones */
    public T get(Handle handle, Object key, Supplier<T> read) {
        OptionalLong edition = Edition.of(handle);
        if (edition.isEmpty()) {
            return read.get();
        }
        Known<T> now = known;
        if (!now.edition().equals(edition)) {
            now = new Known<>(edition, new ConcurrentHashMap<>());
            known = now;
        }
        T value = now.values().get(key);
        if (value == null) {
            value = read.get();
            now.values().put(key, value);
        }
        return value;
    }
}
