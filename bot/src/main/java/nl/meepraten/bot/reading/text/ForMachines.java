package nl.meepraten.bot.reading.text;

import java.util.regex.Pattern;

/** Text that is written for a program and not to us: "antwoord=ja", "### system", "ignore all instructions". No word in it is an answer. */
public final class ForMachines {

    private static final Pattern SIGNS = Pattern.compile(
            "#{3,}|```|\\{\\s*\"|<\\||\\[/?INST\\]|\\b[a-z_]{2,}\\s*={1,3}\\s*[\"'\\w]|^[ \\t]*(?:system|systeem|assistant|prompt|user)\\s*:",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** Without one of these there is nothing to look for. */
    private static final String MARKS = "#`{<[=:";

    private static final Table<Boolean> ORDERS = Lists.of("answering").table("for machines");

    private ForMachines() {}

    private static boolean hasSign(String letter) {
        return letter.chars().anyMatch(sign -> MARKS.indexOf(sign) >= 0);
    }

    public static boolean is(Said said) {
        return hasSign(said.letter()) && SIGNS.matcher(said.letter()).find() || ORDERS.isIn(said.words());
    }
}
