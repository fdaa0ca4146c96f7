package nl.meepraten.bot.reading;

/** Words around an answer that change nothing about it. */
final class Fillers {

    static final Phrases AROUND_AN_ANSWER = new Phrases("""
            hoi, hey, hee, hallo, yo, ewa, goedemorgen, goedemiddag, goedenavond, met mij, hi, hello
            nu, dus, dan, gewoon, hoor, joh, man, bro, gast, eh, uh, uhm, ehm, toch, sorry, even, ff, lol, haha, hahaha
            aub, svp, alsjeblieft, alstublieft, please, pls, plz
            bedankt, dank je, dank je wel, dankje, dankjewel, dank u, dank u wel, thx, thanks, thank you, groet, groetjes, gr
            nummer, nr, optie, antwoord, keuze, cijfer, letter, number, option, answer, رقم
            doe, doe maar, doe mij, doe mij maar, geef mij maar, mij maar, ik kies, ik kies voor, ik neem, ik ga voor, ik zeg, ik denk
            denk ik, kies, mijn, mijn antwoord, mijn antwoord is, het is, dat is, het wordt, i choose, i think, my answer is
            de, het, en, voor, is, dan maar, toch maar
            """);

    static final Phrases NEGATIONS =
            new Phrases("niet, nie, geen, nooit, nee, zonder, behalve, not, never, no, dont, except, without");

    private Fillers() {}
}
