package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * A step of a scale in words that only mean its end: "waardeloos", "kan niet beter", "mega veel", "totaal niet". Which end
 * that is, the words of the two ends tell: "1 = heel goed, 5 = heel slecht" is a scale the other way round.
 */
final class Grades {

    private static final Lists LISTS = Lists.of("grades");
    private static final Table<Boolean> WORST = LISTS.table("grade worst");
    private static final Table<Boolean> BEST = LISTS.table("grade best");
    private static final Table<Boolean> WORST_WITHIN = LISTS.table("grade worst within");
    private static final Table<Boolean> BEST_WITHIN = LISTS.table("grade best within");
    private static final Table<Boolean> PARTLY = LISTS.table("grade partly");
    private static final Table<Boolean> MUCH = LISTS.table("grade much");
    private static final Table<Boolean> NONE = LISTS.table("grade none");
    private static final Table<Boolean> VERY = LISTS.table("grade very");
    private static final Table<Boolean> GOOD = LISTS.table("pole good");
    private static final Table<Boolean> BAD = LISTS.table("pole bad");
    private static final Table<Boolean> NOTHING = LISTS.table("pole nothing");
    private static final Table<Boolean> TROUBLE = LISTS.table("pole trouble");
    private static final Table<Boolean> MILD = LISTS.table("grade mild");
    private static final Table<Boolean> LITTLE = LISTS.table("grade little");
    private static final Table<Boolean> OWN = LISTS.table("grade own");
    private static final Table<Boolean> UNCLEAR = LISTS.table("grade unclear");
    private static final Table<Boolean> TURNS = Lists.of("answering").table("echo turns");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    /** Who tells more than this may be telling of more than one thing. */
    private static final int SHORT = 8;

    /** Up to here an idiom may stand within a sentence. */
    private static final int LONG = 16;

    private static final int FEW = 3;
    private static final int LONG_WORD = 5;

    private enum Side {
        GOOD,
        BAD;

        Side other() {
            return this == GOOD ? BAD : GOOD;
        }
    }

    private Grades() {}

    /** @param ends the words of the lowest and the highest step */
    static Optional<Take> read(Asked asked, List<String> ends, Said said) {
        if (ends.size() != 2 || said.words().size() > LONG || said.asks()) {
            return Optional.empty();
        }
        List<String> lowest = Normal.of(ends.getFirst()).words();
        List<String> highest = Normal.of(ends.getLast()).words();
        Optional<Integer> step = said.words().size() > SHORT
                ? Optional.empty()
                : step(asked.words(), lowest, highest, withoutPictures(said));
        return step.or(() -> told(asked, lowest, highest, said)).map(Value::likely);
    }

    private static Said withoutPictures(Said said) {
        return new Said(
                said.letter(),
                said.normal(),
                said.plain().stream().filter(word -> !Normal.isPicture(word)).toList());
    }

    private static Optional<Integer> step(List<String> asked, List<String> lowest, List<String> highest, Said said) {
        if (NOTHING.isIn(lowest) ^ NOTHING.isIn(highest)) {
            int none = NOTHING.isIn(lowest) ? 1 : Scale.STEPS;
            if (is(NONE, said)) {
                return Optional.of(none);
            }
            if (is(MUCH, said) || isVeryMuch(asked, said)) {
                return Optional.of(Scale.STEPS + 1 - none);
            }
            Optional<Integer> amount = amountOfIt(asked, lowest, highest, said, none);
            if (amount.isPresent()) {
                return amount;
            }
        }
        Optional<Side> low = lowest(asked, lowest, highest);
        if (low.isEmpty()) {
            return lowestOfTrouble(asked, lowest, highest)
                    .flatMap(side -> ofOneEnd(said))
                    .map(side -> side == Side.GOOD ? 1 : Scale.STEPS);
        }
        // "Super onveilig": a word that makes stronger is no praise.
        Optional<Side> end = extreme(said).or(() -> ofOneEnd(said)).or(() -> beginning(said));
        return end.map(side -> low.equals(Optional.of(side)) ? 1 : Scale.STEPS)
                .or(() -> plainly(said).map(side -> low.equals(Optional.of(side)) ? 2 : Scale.STEPS - 1));
    }

    private static Optional<Side> ofOneEnd(Said said) {
        return is(WORST, said) ? Optional.of(Side.BAD) : is(BEST, said) ? Optional.of(Side.GOOD) : Optional.empty();
    }

    /** "Ze kijken dwars door je heen alsof je vuil bent": the end of the scale in an idiom, with no number beside it. */
    private static Optional<Integer> told(Asked asked, List<String> lowest, List<String> highest, Said said) {
        Optional<Side> low =
                lowest(asked.words(), lowest, highest).or(() -> lowestOfTrouble(asked.words(), lowest, highest));
        List<String> words =
                WORST_WITHIN.isIn(said.plain()) || BEST_WITHIN.isIn(said.plain()) ? said.plain() : said.words();
        boolean bad = WORST_WITHIN.isIn(words);
        boolean good = BEST_WITHIN.isIn(words);
        List<String> rest = (bad ? WORST_WITHIN : BEST_WITHIN).without(words);
        boolean turned = NOTHING.isIn(rest) || TURNS.isIn(rest) || PARTLY.isIn(rest) || (bad ? BEST : WORST).isIn(rest);
        boolean numbered = Numbers.in(said.normal(), asked.language()).stream()
                .anyMatch(number -> number.kind() != Numbers.Kind.ARTICLE && number.value() > 0);
        return bad == good || turned || numbered
                ? Optional.empty()
                : low.map(side -> side == (bad ? Side.BAD : Side.GOOD) ? 1 : Scale.STEPS);
    }

    /**
     * The side of the lowest step; empty when neither the two ends tell nor, where they are none of it and a lot of it, what
     * was asked about: "hoe veilig voel je je? 1 = helemaal niet, 5 = heel erg".
     */
    private static Optional<Side> lowest(List<String> asked, List<String> lowest, List<String> highest) {
        Optional<Side> low = side(lowest).or(() -> side(highest).map(Side::other));
        if (low.isEmpty() && NOTHING.isIn(lowest) && !NOTHING.isIn(highest)) {
            return side(about(asked, lowest, highest)).map(Side::other);
        }
        return low.equals(side(highest)) ? Optional.empty() : low;
    }

    /** What was asked about: words that are of no end, or of both ("geen stress", "veel stress"). */
    private static List<String> about(List<String> asked, List<String> lowest, List<String> highest) {
        return asked.stream()
                .filter(word -> lowest.contains(word) == highest.contains(word))
                .toList();
    }

    /**
     * The same of a scale of trouble, "geen stress" to "heel veel stress". A plain "goed" tells nothing there: it may be how
     * somebody is.
     */
    private static Optional<Side> lowestOfTrouble(List<String> asked, List<String> lowest, List<String> highest) {
        boolean counts = NOTHING.isIn(lowest) && !NOTHING.isIn(highest);
        return counts && TROUBLE.isIn(about(asked, lowest, highest)) ? Optional.of(Side.GOOD) : Optional.empty();
    }

    /** "Super goed, schatten zijn het": what is said first is enough, unless what follows takes it back. */
    private static Optional<Side> beginning(Said said) {
        for (int i = 1; i < said.words().size(); i++) {
            if (said.isCutAt(i)) {
                List<String> rest = said.part(i, said.words().size()).plain();
                Said first = said.part(0, i);
                boolean turned = TURNS.isIn(rest) || NOTHING.isIn(rest) || WORST.isIn(rest) || BAD.isIn(rest);
                boolean bad = isExactly(WORST, first);
                boolean good = isExactly(BEST, first) && !turned;
                boolean one = bad && !TURNS.isIn(rest) && !GOOD.isIn(rest) && !BEST.isIn(rest);
                return one ? Optional.of(Side.BAD) : good ? Optional.of(Side.GOOD) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Prima", "best lekker", "onveilig": good or bad without more is the step beside the end. */
    private static Optional<Side> plainly(Said said) {
        List<String> words = MILD.without(FILLERS.without(said.plain()));
        return GOOD.isExactly(words) && !UNCLEAR.isExactly(said.plain())
                ? Optional.of(Side.GOOD)
                : BAD.isExactly(words) ? Optional.of(Side.BAD) : Optional.empty();
    }

    /** "Nul stress", "kapot veel stress", "klein beetje", where the ends of the scale are none of it and a lot of it. */
    private static Optional<Integer> amountOfIt(
            List<String> asked, List<String> lowest, List<String> highest, Said said, int none) {
        Predicate<String> thing = word ->
                asked.stream().anyMatch(one -> isThing(one, word) && lowest.contains(one) == highest.contains(one));
        List<String> rest = said.plain().stream()
                .filter(word -> !OWN.has(word) && !thing.test(word))
                .toList();
        List<String> bare = FILLERS.without(rest);
        if (LITTLE.isExactly(bare) || LITTLE.isExactly(rest)) {
            return Optional.of(none == 1 ? 2 : Scale.STEPS - 1);
        }
        if (said.plain().stream().noneMatch(thing)) {
            return Optional.empty();
        }
        boolean nothing = NOTHING.isExactly(rest) || NOTHING.isExactly(bare) || NONE.isExactly(bare);
        if (isNoneFirst(said.plain(), thing)) {
            return Optional.of(none);
        }
        int much = rest.isEmpty() ? 0 : MUCH.lengthAt(rest, 0);
        boolean plenty = MUCH.isExactly(bare)
                || much > 0 && FILLERS.without(rest.subList(much, rest.size())).isEmpty();
        return nothing ? Optional.of(none) : plenty ? Optional.of(Scale.STEPS + 1 - none) : Optional.empty();
    }

    /** "Geen stress meer hier, lekker rustig": what follows does not take it back. */
    private static boolean isNoneFirst(List<String> words, Predicate<String> thing) {
        if (words.size() < 2 || !NOTHING.has(words.getFirst()) || !thing.test(words.get(1))) {
            return false;
        }
        List<String> rest = words.subList(2, words.size());
        return !NOTHING.isIn(rest)
                && !TURNS.isIn(rest)
                && !MUCH.isIn(rest)
                && OWN.without(rest).stream().noneMatch(thing);
    }

    /** "Gestresst" is about stress. */
    private static boolean isThing(String asked, String said) {
        return said.equals(asked)
                || asked.length() >= LONG_WORD && said.contains(asked)
                || said.length() >= LONG_WORD && asked.startsWith(said);
    }

    /** "Helemaal niet tevreden" is bad. */
    private static Optional<Side> side(List<String> words) {
        boolean good = GOOD.isIn(words) || BEST.isIn(words);
        boolean bad = BAD.isIn(words) || WORST.isIn(words);
        Optional<Side> side = good == bad ? Optional.empty() : Optional.of(good ? Side.GOOD : Side.BAD);
        return NOTHING.isIn(words) ? side.map(Side::other) : side;
    }

    /** Whether this is said, with hardly anything beside it: "waardeloos figuur". */
    private static boolean is(Table<Boolean> phrases, Said said) {
        return isExactly(phrases, said)
                || said.words().size() <= FEW
                        && phrases.isIn(said.words())
                        && !NOTHING.isIn(phrases.without(said.words()))
                        && !TURNS.isIn(said.words());
    }

    private static boolean isExactly(Table<Boolean> phrases, Said said) {
        return phrases.isExactly(said.words())
                || phrases.isExactly(said.plain())
                || phrases.isExactly(FILLERS.without(said.plain()))
                || phrases.isExactly(FILLERS.without(said.words()));
    }

    /** "Super eenzaam" to "hoe eenzaam voel je je?". */
    private static boolean isVeryMuch(List<String> asked, Said said) {
        List<String> words = FILLERS.without(said.plain());
        int very = words.isEmpty() ? 0 : VERY.lengthAt(words, 0);
        return very > 0 && words.size() == very + 1 && asked.contains(words.getLast());
    }

    /** "Mega oneerlijk": a word of one side that is made as strong as can be, and nothing else. */
    private static Optional<Side> extreme(Said said) {
        List<String> plain = said.plain();
        for (int i = 1; i < plain.size(); i++) {
            if (NONE.isExactly(plain.subList(0, i))
                    && GOOD.isExactly(FILLERS.without(plain.subList(i, plain.size())))) {
                return Optional.of(Side.BAD);
            }
        }
        for (int i = 0; i < said.plain().size(); i++) {
            int very = VERY.lengthAt(said.plain(), i);
            List<String> rest =
                    FILLERS.without(said.plain().subList(i + very, said.plain().size()));
            if (very > 0 && FILLERS.without(said.plain().subList(0, i)).isEmpty() && !rest.isEmpty()) {
                return GOOD.isExactly(rest)
                        ? Optional.of(Side.GOOD)
                        : BAD.isExactly(rest) ? Optional.of(Side.BAD) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
