package nl.meepraten.bot.reading.answer;

import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Patterns;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Hears an invitation turned down in words that elsewhere are a wish: "ik pas" beside "wil je meepraten?". */
final class Declined {

    private static final Table<Boolean> INVITES = Lists.of("implied").table("meedoen asked");
    private static final Table<Boolean> DECLINES = Lists.of("implied").table("declines");
    private static final Patterns<Boolean> WITHIN =
            Patterns.of(Lists.of("implied").section("declines within"));
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    private Declined() {}

    static boolean is(Asked asked, Said said) {
        return invites(asked)
                && (!WITHIN.in(said.plain()).isEmpty()
                        || DECLINES.isExactly(said.plain())
                        || DECLINES.isExactly(FILLERS.without(said.plain())));
    }

    private static boolean invites(Asked asked) {
        return asked.kind() == Asked.Kind.COMING || asked.kind() == Asked.Kind.YES_NO && INVITES.isIn(asked.words());
    }
}
