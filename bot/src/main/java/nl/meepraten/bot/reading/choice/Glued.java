package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;

/** Digits written against each other: "124", "1en2", "2️⃣4️⃣". */
final class Glued {

    private static final Pattern LINKED = Pattern.compile("\\d(?:(?:en|n|and|e|y|und|et)\\d)+");
    private static final int FEW = 3;

    /** In characters, more than all options take; the pattern would go as deep as there are digits. */
    private static final int LONGEST = 60;

    /** What makes a key of the digit before it. */
    private static final char KEY = '\u20E3';

    private Glued() {}

    /** "124" for 1, 2 and 4, where there are fewer than ten options. */
    static Optional<Take> read(Asked asked, Said said, List<String> bare) {
        if (bare.size() == 1 && (isLinked(bare.getFirst()) || isKeys(said, bare.getFirst()))) {
            Set<Integer> linked = bare.getFirst()
                    .chars()
                    .filter(Character::isDigit)
                    .mapToObj(digit -> digit - '0')
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean offered = linked.stream()
                    .allMatch(one -> one > 0 && one <= asked.options().size());
            return Optional.of(offered ? Value.of(linked, true) : Unsure.of(Why.NO_ANSWER));
        }
        if (bare.size() != 1
                || bare.getFirst().length() < FEW
                || !Normal.isDigits(bare.getFirst())
                || asked.options().size() > 9) {
            return Optional.empty();
        }
        List<Integer> digits =
                bare.getFirst().chars().mapToObj(digit -> digit - '0').toList();
        boolean rising = IntStream.range(1, digits.size()).allMatch(i -> digits.get(i) > digits.get(i - 1));
        boolean known = digits.stream()
                .allMatch(digit -> digit >= 1 && digit <= asked.options().size());
        return Optional.of(rising && known ? Value.of(Set.copyOf(digits), false) : Unsure.of(Why.NO_ANSWER));
    }

    private static boolean isLinked(String word) {
        return word.length() <= LONGEST && LINKED.matcher(word).matches();
    }

    /** Every digit on a key of its own: "2️⃣4️⃣". */
    private static boolean isKeys(Said said, String digits) {
        long keys = said.letter().chars().filter(sign -> sign == KEY).count();
        return Normal.isDigits(digits) && keys == digits.length();
    }
}
