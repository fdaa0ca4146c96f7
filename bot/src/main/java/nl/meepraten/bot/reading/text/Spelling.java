package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the short and joined forms people text ("kwil", "nie", "mn") as the words of the Dutch lists, and mends a slip of
 * the finger in a longer word of those lists. A word of its own is left alone, however much it looks like one of ours.
 */
public final class Spelling {

    static final int SHORTEST = 5;

    /** Longer words are not looked up: nobody types them. */
    static final int LONGEST = 30;

    /** Words that people write against the next one: "neeliever", "ikwil". */
    private static final List<String> JOINED = List.of("nee", "ja", "ik");

    private static final Map<String, List<String>> SHORT = shortForms();
    private static final Set<String> OURS = known("nl", "en");
    private static final Set<String> KNOWN = union(OURS, known("distress", "wishes", "same", "concepts"));

    /** Words that are no slip of the finger, and are not looked for behind one either. */
    private static final Set<String> LEFT_ALONE = leftAlone();

    /** Takes a while to make, and the first texts after a start mostly have no unknown word. */
    private static final class Lazy {
        static final Slips SLIPS = new Slips(KNOWN, LEFT_ALONE);
    }

    private Spelling() {}

    private static Map<String, List<String>> shortForms() {
        Map<String, List<String>> words = new HashMap<>();
        for (String entry : Lists.of("nl").section("spelling")) {
            int equals = entry.indexOf('=');
            Normal.of(entry.substring(0, equals))
                    .words()
                    .forEach(word -> words.putIfAbsent(
                            word, Normal.of(entry.substring(equals + 1)).words()));
        }
        return Map.copyOf(words);
    }

    private static Set<String> known(String... names) {
        Set<String> written = new HashSet<>();
        for (String name : names) {
            Lists.of(name).all().forEach(phrase -> addWords(written, phrase));
        }
        Set<String> words = new HashSet<>();
        for (String word : written) {
            for (String one : Normal.of(word).words()) {
                if (one.charAt(0) <= 'z') {
                    words.add(one);
                }
            }
        }
        return words;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static void addWords(Set<String> words, String phrase) {
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            boolean inside = i < phrase.length() && (phrase.charAt(i) == '\'' || Character.isLetter(phrase.charAt(i)));
            if (!inside) {
                if (i > start) {
                    words.add(phrase.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static Set<String> leftAlone() {
        Set<String> real = known("things", "grades");
        Lists.of("real").section("real").forEach(line -> real.addAll(List.of(line.split(" "))));
        return real;
    }

    /** Whether a word stands in our Dutch or English lists, so that it is no foreign one. */
    public static boolean isOurs(String word) {
        return OURS.contains(word);
    }

    /** Whether a word stands in any list of ours, so that it is no slip for another. */
    public static boolean isKnown(String word) {
        return KNOWN.contains(word) || LEFT_ALONE.contains(word);
    }

    public static List<String> plain(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            plain.addAll(Optional.ofNullable(SHORT.get(word)).orElseGet(() -> writtenOut(mended(word))));
        }
        return plain;
    }

    /** What a slip was for may be a short form in turn. */
    private static List<String> writtenOut(List<String> mended) {
        return mended.size() == 1
                ? Optional.ofNullable(SHORT.get(mended.getFirst())).orElse(mended)
                : mended;
    }

    private static List<String> mended(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || isKnown(word)) {
            return List.of(word);
        }
        Optional<String> joined = JOINED.stream()
                .filter(first -> word.startsWith(first)
                        && word.length() > first.length() + 2
                        && KNOWN.contains(word.substring(first.length())))
                .findFirst();
        if (joined.isPresent()) {
            return List.of(joined.get(), word.substring(joined.get().length()));
        }
        return List.of(Lazy.SLIPS.mended(word));
    }
}
