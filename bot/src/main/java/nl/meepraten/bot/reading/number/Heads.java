package nl.meepraten.bot.reading.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Table;

/** Counts children who are named one by one: "een dochter van 4 en een zoon van 7" are two, "2 jongens en een meisje" three. */
public final class Heads {

    private static final Table<Boolean> ASKED = Lists.of("answering").table("heads asked");
    private static final Table<Boolean> ONE = Lists.of("answering").table("heads one");
    private static final Table<Boolean> ONE_WHEN_COUNTED = Lists.of("answering").table("heads one when counted");
    private static final Table<Boolean> MORE = Lists.of("answering").table("heads more");
    private static final Table<Boolean> TWINS = Lists.of("answering").table("heads twins");
    private static final Table<Boolean> ELSEWHERE = Lists.of("answering").table("heads elsewhere");

    private Heads() {}

    /** Empty when nothing about children is asked, none is named, or their number stays open or is said itself. */
    public static OptionalInt in(Normal question, Normal said, String language) {
        if (!ASKED.isIn(question.words()) || ELSEWHERE.isIn(said.words())) {
            return OptionalInt.empty();
        }
        List<Numbers.Found> numbers = Numbers.in(said, language);
        int sum = 0;
        for (int i = 0; i < said.words().size(); i++) {
            String word = said.words().get(i);
            int at = i;
            Optional<Integer> counted = numbers.stream()
                    .filter(one -> one.end() == at && one.kind() != Numbers.Kind.PLACE)
                    .map(Numbers.Found::value)
                    .findFirst();
            if (MORE.has(word) && counted.isEmpty()) {
                return OptionalInt.empty();
            }
            boolean one = ONE.has(word) || ONE_WHEN_COUNTED.has(word) && counted.isPresent();
            if (counted.isPresent() && ASKED.has(word)) {
                return OptionalInt.empty();
            }
            if (one || MORE.has(word)) {
                sum += counted.orElse(1);
            } else if (TWINS.has(word)) {
                sum += 2;
            }
        }
        return sum == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
    }
}
