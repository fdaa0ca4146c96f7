package nl.meepraten.bot.reading;

/**
 * Words that ask for a language. What only says which languages somebody speaks ("ik spreek geen nederlands") is answered
 * with the choice. "En" alone is no choice: in Dutch it also means "and?".
 */
final class LanguageWords {

    static final Phrases WHICH = new Phrases("""
            taal, talen, language, languages, lang, andere taal, other language, another language, welke taal, welke talen
            which language, which languages, taal veranderen, taal wijzigen, verander taal, verander de taal, wijzig taal
            change language, change the language, language change, taalkeuze, nederlands of engels, engels of nederlands
            dutch or english, english or dutch, ik spreek engels, ik spreek alleen engels, ik spreek nederlands
            i speak english, i only speak english, i speak only english, i speak dutch, i understand english
            ik spreek geen nederlands, ik versta geen nederlands, ik snap geen nederlands, ik begrijp geen nederlands
            geen nederlands, niet nederlands, niet in het nederlands, spreek geen nederlands, ik kan geen nederlands
            ik spreek geen engels, ik versta geen engels, ik snap geen engels, ik begrijp geen engels, ik kan geen engels
            geen engels, niet engels, niet in het engels, spreek geen engels
            no dutch, not dutch, not in dutch, no speak dutch, i dont speak dutch, i do not speak dutch, dont speak dutch
            i dont understand dutch, i do not understand dutch, i cant read dutch, i cannot read dutch, i cant speak dutch
            no english, not english, not in english, no speak english, i dont speak english, i do not speak english
            i dont understand english, i do not understand english, i cant read english, i cannot read english
            """);

    static final Phrases ENGLISH = new Phrases("""
            english, engels, eng, engelse, in english, in het engels, in t engels, taal en, taal eng, taal engels, taal english
            language en, language eng, language english, language engels, english language, engelse taal, liever engels
            liever in het engels, rather english, only english, english only, alleen engels, speak english, talk english
            write english, write in english, text in english, talk in english, use english, switch to english
            do you speak english, do u speak english, you speak english, can you speak english, can we speak english
            can you write in english, can you do english, can i have english, can i have this in english
            can i have it in english, can this be in english, spreek je engels, spreken jullie engels, spreekt u engels
            praat engels, kan het in het engels, kan dit in het engels, kan dat in het engels, kan het ook in het engels
            mag het in het engels
            """);

    static final Phrases DUTCH = new Phrases("""
            nederlands, dutch, nl, ned, nederlandse, hollands, in dutch, in het nederlands, in t nederlands, taal nl, taal ned
            taal nederlands, taal dutch, language nl, language dutch, language nederlands, dutch language, nederlandse taal
            liever nederlands, liever in het nederlands, rather dutch, only dutch, dutch only, alleen nederlands
            speak dutch, switch to dutch, back to dutch, terug naar nederlands, terug naar het nederlands, weer nederlands
            weer in het nederlands, do you speak dutch, can you speak dutch, spreek je nederlands, spreken jullie nederlands
            spreekt u nederlands, praat nederlands, kan het in het nederlands, kan dit in het nederlands
            kan dat in het nederlands, kan het ook in het nederlands, mag het in het nederlands
            """);

    private LanguageWords() {}
}
