package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word of our lists that another one is a slip of the finger for, or is written as it sounds. */
final class Slips {

    /** Shorter words sound too much alike. */
    private static final int SHORTEST_HEARD = 6;

    private final Set<String> known;
    private final LeftOvers leftOvers;

    /** Words, and those that are left alone, by what they sound like. */
    private final Map<String, List<String>> bySound = new HashMap<>();

    /** @param leftAlone words that no other one is a slip for, but that sound like one of ours */
    Slips(Set<String> known, Set<String> leftAlone) {
        this.known = known;
        leftOvers = new LeftOvers(known.stream()
                .filter(word -> word.length() >= Spelling.SHORTEST && word.length() <= Spelling.LONGEST)
                .toList());
        Set<String> all = new HashSet<>(known);
        all.addAll(leftAlone);
        for (String word : all) {
            if (word.length() >= SHORTEST_HEARD && word.length() <= Spelling.LONGEST) {
                bySound.computeIfAbsent(Sound.of(word), sound -> new ArrayList<>(1))
                        .add(word);
            }
        }
    }

    /** The word that was meant, or the same when none or more than one may have been. */
    String mended(String word) {
        List<String> alike = leftOvers.alike(word);
        List<String> nearest = alike.stream()
                .filter(one -> Likeness.distance(one, word, 1) <= 1)
                .toList();
        List<String> chosen = nearest.isEmpty() ? alike : nearest;
        return chosen.size() == 1 ? chosen.getFirst() : asItSounds(word, chosen);
    }

    /** "Zuicidaal"; and "plege", since the n at the end of a word is often not heard. */
    private String asItSounds(String word, List<String> alike) {
        if (alike.contains(word + "n")) {
            return word + "n";
        }
        List<String> heard = Optional.ofNullable(bySound.get(Sound.of(word))).orElse(List.of());
        int least = heard.stream()
                .mapToInt(one -> Likeness.distance(one, word, Spelling.LONGEST))
                .min()
                .orElse(0);
        List<String> nearest = heard.stream()
                .filter(one -> Likeness.distance(one, word, Spelling.LONGEST) == least)
                .toList();
        return nearest.size() == 1 && known.contains(nearest.getFirst()) ? nearest.getFirst() : word;
    }
}
