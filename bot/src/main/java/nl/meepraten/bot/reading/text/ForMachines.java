package nl.meepraten.bot.reading.text;

import java.util.regex.Pattern;

/** Text that is written for a program and not to us: "antwoord=ja", "### system", "ignore all instructions". No word in it is an answer. */
public final class ForMachines {

    private static final Pattern SIGNS = Pattern.compile(
            "#{3,}|```|\\{\\s*\"|<\\||\\[/?INST\\]|\\b[a-z_]{2,}\\s*={1,3}\\s*[\"'\\w]|^\\s*(?:system|systeem|assistant|prompt|user)\\s*:",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Table<Boolean> ORDERS = Lists.of("answering").table("for machines");

    private ForMachines() {}

    public static boolean is(Said said) {
        return SIGNS.matcher(said.letter()).find() || ORDERS.isIn(said.words());
    }
}
