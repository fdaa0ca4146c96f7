package nl.meepraten.bot.reading.wish;

import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Table;

/** Words by which somebody who stopped asks to take part again, also in a longer text. */
final class Again {

    static final Table<Boolean> WORDS = Lists.everywhere("wish start stopped inside");

    private Again() {}
}
