package nl.meepraten.bot.reading.amount;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** The number somebody settles on who says more than one: "2 of 3, doe maar 3", "eerst was het 1 maar nu 3". */
public final class Settled {

    private static final Table<Boolean> CONCLUDES = Lists.of("answering").table("settled concludes");
    private static final Table<Boolean> EARLIER = Lists.of("answering").table("settled earlier");
    private static final Table<Boolean> LATER = Lists.of("answering").table("settled later");
    private static final Table<Boolean> WAS = Lists.of("answering").table("settled was");
    private static final Table<Boolean> FROM = Lists.of("answering").table("settled from");
    private static final Table<Boolean> TO = Lists.of("answering").table("settled to");
    private static final Table<Boolean> SUPPOSED = Lists.of("answering").table("settled supposed");
    private static final Table<Boolean> REALLY = Lists.of("answering").table("settled really");
    private static final Table<Boolean> BUT = Lists.of("answering").table("corrections but");
    private static final Table<Boolean> BEHIND = Lists.of("answering").table("settled behind");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    private Settled() {}

    /** @param question its words: an earlier time that was asked about is not what was so before */
    public static Optional<Found> on(List<String> question, Said said, String language) {
        List<Found> numbers = Numbers.in(said.normal(), language).stream()
                .filter(one -> one.kind() == Numbers.Kind.DIGITS || one.kind() == Numbers.Kind.WORD)
                .filter(one -> !Uncounted.is(said.words(), one, Optional.empty(), false))
                .toList();
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        return concluded(said.words(), numbers)
                .or(() -> EARLIER.isIn(question) ? Optional.empty() : now(said.words(), numbers));
    }

    /** What follows "dus" or "doe maar", when nothing follows that. */
    private static Optional<Found> concluded(List<String> words, List<Found> numbers) {
        Found last = numbers.getLast();
        int unit = Unit.at(words, last.end()).map(Table.Match::length).orElse(0);
        List<String> behind = words.subList(last.end() + unit, words.size());
        boolean ends = FILLERS.without(BEHIND.without(behind)).isEmpty();
        return ends && endsWith(CONCLUDES, words.subList(numbers.getFirst().end(), last.start()))
                ? Optional.of(last)
                : Optional.empty();
    }

    /** Of one number then and one now the one that is so now, and of one on paper the one that is so indeed. */
    private static Optional<Found> now(List<String> words, List<Found> numbers) {
        Found first = numbers.getFirst();
        Found second = numbers.getLast();
        if (numbers.size() > 2) {
            return Optional.empty();
        }
        List<String> before = words.subList(0, first.start());
        List<String> between = words.subList(first.end(), second.start());
        boolean earlier = EARLIER.isIn(before) || endsWith(WAS, before);
        boolean changed = earlier && LATER.isIn(between) && !EARLIER.isIn(between)
                || endsWith(FROM, before) && TO.isExactly(between)
                || REALLY.isIn(between)
                        && (SUPPOSED.isIn(before) || SUPPOSED.lengthAt(between, 0) > 0 && BUT.isIn(between));
        boolean compared = !EARLIER.isIn(before) && isPeriodBefore(between) && (LATER.isIn(before) || before.isEmpty());
        if (changed) {
            return Optional.of(second);
        }
        boolean really = REALLY.isIn(before) && SUPPOSED.isIn(between);
        return compared || really ? Optional.of(first) : Optional.empty();
    }

    /** Whether another time than now is spoken of. */
    static boolean isEarlier(List<String> words) {
        return EARLIER.isIn(words);
    }

    /** "Vorige week", and nothing that is so now; "toen" may also tell what came next. */
    private static boolean isPeriodBefore(List<String> words) {
        return !LATER.isIn(words)
                && IntStream.range(0, words.size()).anyMatch(from -> EARLIER.lengthAt(words, from) > 1);
    }

    private static boolean endsWith(Table<Boolean> phrases, List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            if (phrases.isExactly(words.subList(from, words.size()))) {
                return true;
            }
        }
        return false;
    }
}
