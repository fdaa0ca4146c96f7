package nl.meepraten.core.plainwords;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words to avoid, in one language. They match in any case, as whole words.
 *
 * @param plainer for each hard word or group of words: what to write instead
 * @param law words of laws and offices
 */
public record WordList(Map<String, String> plainer, List<String> law) {

    /** Nothing to avoid. */
    public static final WordList NONE = new WordList(Map.of(), List.of());

    public WordList {
        plainer = Map.copyOf(plainer);
        law = List.copyOf(law);
    }

    /** All words it has, in small letters and with single spaces. */
    public Set<String> all() {
        Set<String> all = new HashSet<>();
        plainer.keySet().forEach(word -> all.add(Phrases.key(word)));
        law.forEach(word -> all.add(Phrases.key(word)));
        return all;
    }
}
