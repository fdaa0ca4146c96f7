package nl.meepraten.bot.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is made of a key, such as a language, once it is asked for: most programs never need most of it. Reading uses plain
 * collections only, so it copies its map instead of sharing one.
 */
public final class OnDemand<K, V> {

    private final Function<K, V> make;
    private volatile Map<K, V> made = Map.of();

    /** @param make gives the same for the same key, never nothing */
    public OnDemand(Function<K, V> make) {
        this.make = make;
    }

    public V of(K key) {
        V known = made.get(key);
        return known == null ? madeNow(key) : known;
    }

    private synchronized V madeNow(K key) {
        V known = made.get(key);
        if (known != null) {
            return known;
        }
        V value = make.apply(key);
        Map<K, V> all = new HashMap<>(made);
        all.put(key, value);
        made = all;
        return value;
    }
}
