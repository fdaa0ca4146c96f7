package nl.meepraten.bot.reading.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meepraten.bot.reading.text.Likeness;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;

/** Numbers that Dutch and German write as one word: "drieentwintig", "zevenhonderdvijftig", "dreiundzwanzig"; up to 9,999. */
final class Joined {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int TEN = 10;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 7;

    private static final Map<String, Integer> DUTCH = simple("nl");
    private static final Map<String, Integer> GERMAN = simple("de");
    private static final Map<String, Integer> TO_HUNDRED = toHundred();

    /** The same words by their first letter, where nobody slips: every long word of a text is held against them. */
    private static final Map<Character, List<String>> BY_LETTER =
            TO_HUNDRED.keySet().stream().collect(Collectors.groupingBy(word -> word.charAt(0)));

    private Joined() {}

    private static Map<String, Integer> simple(String language) {
        Map<String, Integer> words = new HashMap<>();
        for (String entry : Lists.of(language).section("number")) {
            int equals = entry.indexOf('=');
            String word = String.join(" ", Normal.of(entry.substring(0, equals)).words());
            int value = Integer.parseInt(entry.substring(equals + 1));
            if (value > 0 && value <= HUNDRED && !word.contains(" ")) {
                words.put(word, value);
            }
        }
        return words;
    }

    /** "Eenentwintig" to "negenennegentig", to see a slip of the finger in one of them. */
    private static Map<String, Integer> toHundred() {
        Map<String, Integer> words = new HashMap<>();
        DUTCH.forEach((tens, ten) -> DUTCH.forEach((units, unit) -> {
            if (ten >= 2 * TEN && ten < HUNDRED && unit < TEN) {
                words.put(units + "en" + tens, ten + unit);
            }
        }));
        DUTCH.forEach((word, value) -> {
            if (value > TEN) {
                words.put(word, value);
            }
        });
        return words;
    }

    static Optional<Integer> exactly(String word) {
        return whole(word, DUTCH, "honderd", "duizend", "en")
                .or(() -> whole(word, GERMAN, "hundert", "tausend", "und"));
    }

    private static Optional<Integer> whole(
            String word, Map<String, Integer> simple, String hundred, String thousand, String and) {
        int cut = word.indexOf(thousand);
        if (cut >= 0) {
            return sum(
                    before(word.substring(0, cut), simple, and),
                    THOUSAND,
                    hundreds(word.substring(cut + thousand.length()), simple, hundred, and));
        }
        return hundreds(word, simple, hundred, and).filter(value -> value > 0);
    }

    private static Optional<Integer> hundreds(String word, Map<String, Integer> simple, String hundred, String and) {
        int cut = word.indexOf(hundred);
        if (cut < 0) {
            return word.isEmpty() ? Optional.of(0) : small(word, simple, and);
        }
        String rest = word.substring(cut + hundred.length());
        Optional<Integer> after = rest.isEmpty()
                ? Optional.of(0)
                : small(rest, simple, and)
                        .or(() -> rest.startsWith(and)
                                ? small(rest.substring(and.length()), simple, and)
                                : Optional.empty());
        return sum(before(word.substring(0, cut), simple, and), HUNDRED, after);
    }

    private static Optional<Integer> before(String word, Map<String, Integer> simple, String and) {
        return word.isEmpty() ? Optional.of(1) : small(word, simple, and);
    }

    private static Optional<Integer> sum(Optional<Integer> count, int of, Optional<Integer> rest) {
        return count.flatMap(many -> rest.map(more -> many * of + more));
    }

    private static Optional<Integer> small(String word, Map<String, Integer> simple, String and) {
        Optional<Integer> known = Optional.ofNullable(simple.get(word));
        if (known.isPresent()) {
            return known;
        }
        for (int cut = word.indexOf(and); cut > 0; cut = word.indexOf(and, cut + 1)) {
            Optional<Integer> unit = Optional.ofNullable(simple.get(word.substring(0, cut)));
            Optional<Integer> tens = Optional.ofNullable(simple.get(word.substring(cut + and.length())));
            if (unit.filter(one -> one < TEN).isPresent()
                    && tens.filter(ten -> ten >= 2 * TEN).isPresent()) {
                return sum(unit, 1, tens);
            }
        }
        return Optional.empty();
    }

    /** One that is a slip of the finger away. */
    static Optional<Integer> slipped(String word) {
        if (word.length() < LONG_ENOUGH_FOR_A_SLIP) {
            return Optional.empty();
        }
        List<String> alike = new ArrayList<>();
        for (String known : BY_LETTER.getOrDefault(word.charAt(0), List.of())) {
            if (Likeness.alike(known, word)) {
                alike.add(known);
            }
        }
        List<String> near = alike.stream()
                .filter(known -> alike.size() > 1 && Likeness.distance(known, word, 1) <= 1)
                .toList();
        List<Integer> numbers = (near.isEmpty() ? alike : near)
                .stream()
                        .flatMap(known -> Optional.ofNullable(TO_HUNDRED.get(known)).stream())
                        .distinct()
                        .toList();
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
    }
}
