package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the short and joined forms people text ("kwil", "nie", "mn") as the words of the Dutch lists, and mends a slip of
 * the finger in a longer word of those lists. A word of its own is left alone, however much it looks like one of ours.
 * Looked up by what is left when letters are taken out (W. Garbe, SymSpell, 2012).
 */
public final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    /** Longer words are not looked up: nobody types them. */
    private static final int LONGEST = 30;

    /** Words that people write against the next one: "neeliever", "ikwil". */
    private static final List<String> JOINED = List.of("nee", "ja", "ik");

    private static final Map<String, List<String>> SHORT = shortForms();
    private static final Set<String> OURS = known("nl", "en");
    private static final Set<String> KNOWN = known("nl", "en", "distress", "wishes", "same", "concepts");
    private static final Set<String> REAL = real();
    private static final Map<String, List<String>> BY_LEFT_OVER = byLeftOver();

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
        return words;
    }

    private static Set<String> known(String... names) {
        Set<String> known = new HashSet<>();
        Stream.of(names)
                .flatMap(name -> Lists.of(name).all().stream())
                .flatMap(phrase -> Stream.of(phrase.split("[^\\p{L}']+")))
                .flatMap(word -> Normal.of(word).words().stream())
                .filter(word -> word.charAt(0) < 'z' + 1)
                .forEach(known::add);
        return known;
    }

    private static Set<String> real() {
        Set<String> real = new HashSet<>();
        Lists.of("real").section("real").forEach(line -> real.addAll(List.of(line.split(" "))));
        return real;
    }

    private static Map<String, List<String>> byLeftOver() {
        Map<String, List<String>> words = new HashMap<>();
        for (String word : KNOWN) {
            if (word.length() >= SHORTEST) {
                leftOver(word)
                        .forEach(left -> words.computeIfAbsent(left, key -> new ArrayList<>(1))
                                .add(word));
            }
        }
        return words;
    }

    private static Set<String> leftOver(String word) {
        Set<String> left = new LinkedHashSet<>(Set.of(word));
        Set<String> last = left;
        for (int taken = 0; taken < (word.length() >= LONG ? 2 : 1); taken++) {
            Set<String> next = new LinkedHashSet<>();
            for (String one : last) {
                for (int i = 0; i < one.length(); i++) {
                    next.add(one.substring(0, i) + one.substring(i + 1));
                }
            }
            left.addAll(next);
            last = next;
        }
        return left;
    }

    /** Whether a word stands in our Dutch or English lists, so that it is no foreign one. */
    public static boolean isOurs(String word) {
        return OURS.contains(word);
    }

    public static List<String> plain(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            plain.addAll(Optional.ofNullable(SHORT.get(word)).orElseGet(() -> mended(word)));
        }
        return plain;
    }

    private static List<String> mended(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || KNOWN.contains(word) || REAL.contains(word)) {
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
        Set<String> alike = new LinkedHashSet<>();
        for (String left : leftOver(word)) {
            for (String known : Optional.ofNullable(BY_LEFT_OVER.get(left)).orElse(List.of())) {
                if (Likeness.alike(known, word)) {
                    alike.add(known);
                }
            }
        }
        List<String> nearest = alike.stream()
                .filter(known -> Likeness.distance(known, word, 1) <= 1)
                .toList();
        List<String> chosen = nearest.isEmpty() ? List.copyOf(alike) : nearest;
        return List.of(chosen.size() == 1 ? chosen.getFirst() : word);
    }
}
