package nl.meepraten.bot.reading.option;

import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Numbers beside a choice that point at no option: they count, date or name something. */
public final class OtherNumbers {

    private static final Table<Boolean> NAMED_BY_A_NUMBER =
            Lists.of("answering").table("marks named by a number");
    private static final Table<Boolean> THINGS = Lists.of("answering").table("marks counted things");
    private static final Table<Boolean> NO_NUMBERS = Lists.of("answering").table("marks no numbers");
    private static final Table<Boolean> CLOCK = Lists.of("answering").table("marks of the clock");
    private static final Table<Boolean> WHOSE = Lists.of("answering").table("marks whose");
    private static final Table<Boolean> MONTHS = Lists.of("answering").table("uncounted months");
    private static final int SHORT = 3;

    private OtherNumbers() {}

    /** "2x", "3 uur", "50 euro" and the number of "mijn 3 neven" are no options. */
    static boolean has(Asked asked, Found one, Said said) {
        boolean someones = one.start() > 0
                && one.end() < said.words().size()
                && WHOSE.has(said.words().get(one.start() - 1));
        if (someones
                || CLOCK.has(said.words().get(one.start()))
                || NO_NUMBERS.lengthAt(said.words(), one.start()) > 0
                || isNameOf(said.words(), one.start())
                        && said.normal().gaps().get(one.start()).isBlank()
                || one.kind() == Numbers.Kind.PLACE && isDate(one, said)) {
            return true;
        }
        if (countsAnOption(asked, one, said) || isOfThings(asked, one, said)) {
            return true;
        }
        boolean counts = one.end() < said.words().size()
                && one.kind() != Numbers.Kind.PLACE
                && (Unit.at(said.words(), one.end()).isPresent()
                        || MONTHS.has(said.words().get(one.end())));
        return counts
                || !one.tail().isEmpty()
                        && !one.tail().equals(",")
                        && !one.tail().equals(".");
    }

    /** "Op 1 kamer", where no option is a room. */
    private static boolean isOfThings(Asked asked, Found one, Said said) {
        if (one.end() >= said.words().size() || one.kind() == Numbers.Kind.PLACE) {
            return false;
        }
        String next = said.words().get(one.end());
        return THINGS.has(next)
                && said.normal().gaps().get(one.end()).isBlank()
                && ownWords(asked).noneMatch(own -> own.equals(next) || Stems.same(own, next));
    }

    /** "2 slaapzakken" where an option is a sleeping bag, "1 vriend" where one is friends, "3%". */
    private static boolean countsAnOption(Asked asked, Found one, Said said) {
        if (one.end() >= said.words().size() || one.value() < 1) {
            return false;
        }
        String next = said.words().get(one.end());
        if (one.value() == 1) {
            return one.kind() == Numbers.Kind.DIGITS && ownWords(asked).anyMatch(own -> isLonger(own, next));
        }
        return said.normal().gaps().get(one.end()).startsWith("%")
                || ownWords(asked)
                        .anyMatch(own -> own.length() > SHORT && next.length() > own.length() && Stems.same(own, next));
    }

    /** "Vrienden" of "vriend". */
    private static boolean isLonger(String own, String next) {
        return next.length() > SHORT && own.length() > next.length() && own.startsWith(next) && Stems.same(own, next);
    }

    private static Stream<String> ownWords(Asked asked) {
        return asked.optionWords().stream().flatMap(List::stream);
    }

    /** "Kamer 4", "lijn 3": the number at this place is the name of something. */
    public static boolean isNameOf(List<String> words, int place) {
        return place > 0 && NAMED_BY_A_NUMBER.has(words.get(place - 1));
    }

    /** "Maandag de 3e". */
    private static boolean isDate(Found one, Said said) {
        List<String> before = said.words().subList(Math.max(0, one.start() - 2), one.start());
        return Concepts.in(before).stream().map(Concepts.Named::thing).anyMatch(Concepts::isDay);
    }
}
