package nl.meepraten.bot.reading.contrast;

import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** "Niemand", "geen van die": none of the options. With more words only where is asked who: "niemand helpt mij" can be a call for help. */
public final class Nobody {

    private static final Table<Boolean> WHO = Lists.of("answering").table("several who");
    private static final Table<Boolean> NOT_ONE = Lists.of("answering").table("several not one");
    private static final int MOST_WORDS = 7;

    private Nobody() {}

    public static boolean isIn(Asked asked, Said said) {
        boolean who = WHO.isIn(asked.words());
        return NOT_ONE.isExactly(said.plain())
                || who && said.words().size() <= MOST_WORDS && NOT_ONE.lengthAt(said.plain(), 0) > 0;
    }
}
