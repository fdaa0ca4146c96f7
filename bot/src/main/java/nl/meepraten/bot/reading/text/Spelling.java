package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the short and joined forms people text ("kwil", "nie", "mn") as the words of the Dutch lists, and mends a slip of
 * the finger in a longer word of those lists. A word of its own is left alone, however much it looks like one of ours.
 */
public final class Spelling {

    private static final int SHORTEST = 5;

    /** Longer words are not looked up: nobody types them. */
    private static final int LONGEST = 30;

    /** Words that people write against the next one: "neeliever", "ikwil". */
    private static final List<String> JOINED = List.of("nee", "ja", "ik");

    private static final Map<String, List<String>> SHORT = shortForms();
    private static final Set<String> OURS = known("nl", "en");
    private static final Set<String> KNOWN = known("nl", "en", "distress", "wishes", "same", "concepts");

    /** Words that are no slip of the finger, and are not looked for behind one either. */
    private static final Set<String> LEFT_ALONE = leftAlone();

    private static final LeftOvers LEFT_OVERS = new LeftOvers(KNOWN.stream()
            .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
            .toList());

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
        return written.stream()
                .flatMap(word -> Normal.of(word).words().stream())
                .filter(word -> word.charAt(0) < 'z' + 1)
                .collect(Collectors.toUnmodifiableSet());
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
        Set<String> real = new HashSet<>(known("things", "grades"));
        Lists.of("real").section("real").forEach(line -> real.addAll(List.of(line.split(" "))));
        return Set.copyOf(real);
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
            plain.addAll(Optional.ofNullable(SHORT.get(word)).orElseGet(() -> mended(word)));
        }
        return plain;
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
        List<String> alike = LEFT_OVERS.alike(word);
        List<String> nearest = alike.stream()
                .filter(known -> Likeness.distance(known, word, 1) <= 1)
                .toList();
        List<String> chosen = nearest.isEmpty() ? alike : nearest;
        return List.of(chosen.size() == 1 ? chosen.getFirst() : word);
    }
}
