package nl.meepraten.bot.reading;

import java.util.List;

/** Reads that somebody would rather say nothing to an open question, or has nothing to say. */
final class PassReader {

    private static final Phrases PASS = new Phrases("""
            0, nul, pas, ik pas, sla over, overslaan, skip, pass, volgende, next, liever niet, nvt, n v t, geen, niks, niets
            geen idee, weet niet, weet ik niet, weet ik niet zo, ik weet het niet, geen mening, zeg ik liever niet, zeg ik niet
            nee, nee hoor, nee bedankt, nee dank je, none, nothing, no idea, dont know, i dont know, idk, rather not, no, no thanks
            """);

    private PassReader() {}

    static boolean passes(List<String> words) {
        return PASS.isExactly(words) || PASS.isExactly(Fillers.AROUND_AN_ANSWER.without(words));
    }
}
