package nl.meepraten.bot.reading.option;

import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Said;

/** The options that are numbered or named in some words, wanted or not. */
public final class NamedOptions {

    private NamedOptions() {}

    public static Set<Integer> in(Asked asked, Said part) {
        Marks marks = Marks.in(asked, part);
        Set<Integer> named = new TreeSet<>(marks.options());
        named.remove(Marks.NO_OPTION);
        named.addAll(OptionWords.of(asked).in(marks.rest().words()).options());
        return named;
    }
}
