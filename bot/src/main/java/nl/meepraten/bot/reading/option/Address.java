package nl.meepraten.bot.reading.option;

import java.util.List;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Takes off whom somebody speaks to, and what is only said along: "buiten bro" is not with a brother, "nachtopvang no cap" no "no". */
public final class Address {

    private static final Table<Boolean> WORDS = Lists.of("answering").table("address");

    /** Behind these it is somebody told about: "bij mn broer". */
    private static final Table<Boolean> TOLD_ABOUT = Lists.of("answering").table("address told about");

    /** Such words also name those somebody lives with: "kamer broer". */
    private static final Table<Boolean> KIN = Lists.of("answering").table("address kin");

    private static final int LONGEST = 3;

    private static final String SIGNS = ",.!";

    private Address() {}

    public static Said without(Asked asked, Said said) {
        List<String> words = said.words();
        int size = words.size();
        boolean number = size > 1
                && words.getFirst().equals("no")
                && said.normal().gaps().get(1).startsWith(".")
                && Normal.isDigits(words.get(1));
        if (number) {
            return said.part(1, size);
        }
        for (int start = Math.max(1, size - LONGEST); start < size; start++) {
            if (WORDS.lengthAt(words, start) == size - start
                    && !TOLD_ABOUT.has(words.get(start - 1))
                    && (!KIN.isIn(words.subList(start, size))
                            || said.normal().gaps().get(start).contains(","))
                    && !isOption(asked, words.subList(start, size))) {
                return said.part(0, start);
            }
        }
        for (int start = 1; start + 1 < size; start++) {
            int end = start + WORDS.lengthAt(words, start);
            if (end > start
                    && end < size
                    && isSigned(said, end)
                    && !TOLD_ABOUT.has(words.get(start - 1))
                    && !isOption(asked, words.subList(start, end))) {
                return said.without(start, end);
            }
        }
        int first = WORDS.lengthAt(words, 0);
        boolean called =
                first > 0 && first < size && said.normal().gaps().get(first).startsWith(",");
        return called && !isOption(asked, words.subList(0, first)) ? said.part(first, size) : said;
    }

    /** "Die zaal bro, elke nacht": behind whom somebody speaks to stands a sign. */
    private static boolean isSigned(Said said, int place) {
        return SIGNS.contains(said.normal().gaps().get(place).strip())
                && !said.normal().gaps().get(place).isBlank();
    }

    private static boolean isOption(Asked asked, List<String> words) {
        return asked.optionWords().stream().flatMap(List::stream).anyMatch(words::contains);
    }
}
