package nl.meepraten.bot.reading.amount;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** An age that is called by what people see or get at it: who has seen Abraham or Sarah is fifty. */
final class Milestone {

    private static final Table<Boolean> FIFTY = Lists.of("answering").table("milestone fifty");
    private static final Table<Boolean> SEEN = Lists.of("answering").table("milestone seen");
    private static final Table<Boolean> SOON = Lists.of("answering").table("milestone soon");
    private static final Table<Boolean> YEAR_AGO = Lists.of("answering").table("milestone year ago");
    private static final Table<Boolean> AGO = Lists.of("answering").table("milestone ago");
    private static final Table<Boolean> VAGUE = Lists.of("answering").table("milestone vague");
    private static final int AGE = 50;
    private static final int LONG = 10;

    private Milestone() {}

    /** "Vorig jaar Abraham gezien"; unsure where it is not told when that was. */
    static Optional<Take> read(Asked asked, Said said) {
        List<String> words = said.words();
        if (!FIFTY.isIn(words) || words.size() > LONG) {
            return Optional.empty();
        }
        List<Found> numbers = Numbers.in(said.normal(), asked.language()).stream()
                .filter(number -> number.kind() == Numbers.Kind.DIGITS || number.kind() == Numbers.Kind.WORD)
                .toList();
        boolean vague = VAGUE.isIn(words)
                || numbers.size() > 1
                || words.stream().anyMatch(word -> Negations.has(word, asked.language()));
        if (vague) {
            return numbers.stream().anyMatch(number -> number.value() == AGE)
                    ? Optional.empty()
                    : Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        if (numbers.size() == 1) {
            return Optional.of(yearsAgo(numbers.getFirst(), words));
        }
        return Optional.of(
                YEAR_AGO.isIn(words)
                        ? Value.likely(AGE + 1)
                        : SOON.isIn(words)
                                ? Value.likely(AGE - 1)
                                : SEEN.isIn(words) ? Value.likely(AGE) : Unsure.of(Why.NO_ANSWER));
    }

    /** "2 jaar terug abraham gezien"; "over 3 weken abraham". */
    private static Take yearsAgo(Found number, List<String> words) {
        Optional<Unit> unit =
                number.end() < words.size() ? Unit.at(words, number.end()).map(Table.Match::value) : Optional.empty();
        boolean ago = IntStream.range(number.end(), words.size()).anyMatch(i -> AGO.lengthAt(words, i) > 0);
        if (ago && unit.equals(Optional.of(Unit.YEAR))) {
            return Value.likely(AGE + number.value());
        }
        boolean shorter = unit.filter(one -> one == Unit.DAY || one == Unit.WEEK || one == Unit.MONTH)
                .isPresent();
        if (shorter && number.value() <= 11) {
            return ago ? Value.likely(AGE) : SOON.isIn(words) ? Value.likely(AGE - 1) : Unsure.of(Why.NO_ANSWER);
        }
        return Unsure.of(Why.NO_ANSWER);
    }
}
