package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.List;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Takes off figures of speech that hold a "not" or the name of a thing, and mean neither: "mijn maten laten me niet stikken"
 * turns nothing down, "buiten de stad" is not outside.
 */
public final class Idle {

    private static final Table<Boolean> FIGURES = Lists.of("answering").table("idle");

    private Idle() {}

    /** What is said without them; all of it when nothing would be left. */
    public static Said without(Said said) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        String before = "";
        int i = 0;
        while (i < said.words().size()) {
            String gap = before + said.normal().gaps().get(i);
            int length = FIGURES.lengthAt(said.words(), i);
            if (length == 0) {
                words.add(said.words().get(i));
                gaps.add(gap);
                before = "";
            } else {
                before = gap;
            }
            i += Math.max(1, length);
        }
        boolean same = words.isEmpty() || words.size() == said.words().size();
        return same ? said : said.with(new Normal(words, gaps));
    }
}
