package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.stance.StanceReader;
import nl.meepraten.bot.reading.stance.StanceReader.Found;
import nl.meepraten.bot.reading.stance.StanceReader.Stance;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Answers to a question with a "not" in it, "heb je geen schulden?", to which a yes and a no may both mean either. */
final class NegativeQuestion {

    private static final Table<Boolean> NEGATIVE = Lists.of("answering").table("yes no negative");
    private static final Table<Boolean> CONFIRMS = Lists.of("answering").table("yes no confirms");
    private static final Table<Boolean> DENIES = Lists.of("answering").table("yes no denies");
    private static final Table<Boolean> AMOUNTS = Lists.of("answering").table("yes no amounts");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    /** A denial among at most this many words is plain. */
    private static final int FEW = 5;

    private NegativeQuestion() {}

    static boolean is(Asked asked) {
        return asked.kind() == Asked.Kind.YES_NO && NEGATIVE.isIn(asked.words());
    }

    static Optional<Take> read(Asked asked, Said said) {
        Said behindFillers = said.part(YesNo.beginning(said), said.words().size());
        boolean denied = denies(asked, said)
                || denies(asked, behindFillers)
                || DENIES.isExactly(FILLERS.without(said.plain()))
                || DENIES.isExactly(said.plain());
        if (denied || tellsHowMuch(asked, said)) {
            return Optional.of(Value.likely(Asked.NO));
        }
        return CONFIRMS.isExactly(said.plain()) ? Optional.of(Value.likely(Asked.YES)) : plainly(asked, said);
    }

    /** "Ja, veel" to "heb je geen schulden?": who says how much has some. */
    private static boolean tellsHowMuch(Asked asked, Said said) {
        int first = YesNo.beginning(said);
        boolean yes = first < said.words().size()
                && StanceReader.read(asked, said.part(first, first + 1))
                        .filter(found -> found.stance() == Stance.YES && found.whole())
                        .isPresent();
        List<String> rest = said.plain()
                .subList(
                        Math.min(yes ? first + 1 : first, said.plain().size()),
                        said.plain().size());
        boolean named = yes && !rest.isEmpty() && asked.words().containsAll(rest) && !NEGATIVE.isIn(rest);
        return named
                || AMOUNTS.isExactly(said.plain())
                || AMOUNTS.isExactly(rest)
                || AMOUNTS.isExactly(FILLERS.without(rest));
    }

    /** "Jawel hoor", "was het maar waar", or "jawel" and what is a reason for debts. */
    private static boolean denies(Asked asked, Said said) {
        return DENIES.lengthAt(said.plain(), 0) > 0
                && (said.plain().size() <= FEW
                        || Implied.read(asked, said)
                                .filter(Value.likely(Asked.YES)::equals)
                                .isPresent());
    }

    /** "Heb je geen schulden?": a bare "nee" may mean either; "nee, geen" confirms, and what is a reason for debts denies. */
    private static Optional<Take> plainly(Asked asked, Said said) {
        Optional<Found> found = StanceReader.read(asked, said);
        if (found.isEmpty()) {
            return Implied.read(asked, said).map(NegativeQuestion::turned);
        }
        boolean none = found.filter(one -> one.stance() == Stance.NO).isPresent() && NEGATIVE.isIn(said.plain());
        return none
                ? Optional.of(Value.likely(Asked.YES))
                : found.map(one ->
                        one.stance() == Stance.YES && one.whole() ? Value.likely(Asked.YES) : Unsure.of(Why.SEVERAL));
    }

    private static Take turned(Take take) {
        return take instanceof Value value
                ? Value.likely(value.values().contains(Asked.YES) ? Asked.NO : Asked.YES)
                : take;
    }
}
