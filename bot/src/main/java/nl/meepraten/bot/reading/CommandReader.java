package nl.meepraten.bot.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.reading.Reading.Command;
import nl.meepraten.bot.reading.Reading.Kind;
import nl.meepraten.bot.reading.Reading.Reason;
import nl.meepraten.bot.reading.Reading.Unclear;

/** Reads the words people can always send. A text is a command only as a whole: "stop met die regels" is a story. */
final class CommandReader {

    private record Entry(Kind kind, Phrases phrases) {}

    private static final Phrases STOP = new Phrases("""
            stop, stopp, stopall, stop all, unsubscribe, revoke, optout, opt out, afmelden, uitschrijven
            meld me af, meld mij af, schrijf me uit, schrijf mij uit, haal me eraf
            stop ermee, stop hiermee, stop met smsen, stop met sturen, stop met berichten, stop met appen, stop met sms
            stop met berichten sturen, stop met sms sturen, geen berichten meer, geen sms meer, niet meer sturen, niet meer smsen
            stop texting me, stop messaging me, no more messages
            sotp, stpo, tsop, stp, sttop, syop, stoo
            """ + OtherLanguages.STOP);

    private static final List<Entry> TABLE = List.of(
            new Entry(Kind.STOP, STOP),
            new Entry(Kind.STOP, new Phrases("stoppen, ik stop, ik wil stoppen, cancel, end, quit")),
            new Entry(Kind.START, new Phrases("""
                            start, starten, unstop, ik wil weer meedoen, weer meedoen, ik doe weer mee, opnieuw meedoen, meld me weer aan
                            """ + OtherLanguages.START)),
            new Entry(Kind.WIPE, new Phrases("""
                            wis, wissen, wis alles, alles wissen, wis mij, wis me, wis mijn gegevens, verwijder alles, alles verwijderen
                            verwijder mijn gegevens, vergeet mij, vergeet me, delete, delete my data, delete everything, delete me, delete all
                            erase, erase me, erase my data, erase everything, wipe, wipe me, wipe my data, wipe everything, forget me, wsi, wiss, iws
                            """ + OtherLanguages.WIPE)),
            new Entry(
                    Kind.PAUSE,
                    new Phrases("pauze, pause, pauzeren, even pauze, take a break, a break, puaze, pauz, pazue\n"
                            + OtherLanguages.PAUSE)),
            new Entry(
                    Kind.HELP,
                    new Phrases(
                            "hulp, help, help me, info, menu, wat kan ik sturen, hoe werkt dit, hoe werkt het, how does this work, hlup, huulp\n"
                                    + OtherLanguages.HELP)),
            new Entry(Kind.WHO, new Phrases("""
                            wie, wie ben jij, wie ben je, wie bent u, wie is dit, wie zijn jullie, wie leest dit, wie leest mee, wie ziet dit
                            wie kan dit lezen, wie kan dit zien, leest iemand mee, leest de gemeente mee, leest de politie mee, ben je een mens
                            ben je een computer, ben je een robot, met wie app ik, met wie sms ik, met wie praat ik, van wie is dit, who, who is this, who are you, who reads this, who is reading this
                            who can read this, who sees this, are you a computer, are you a robot, are you human
                            """)),
            new Entry(
                    Kind.CHANGE,
                    new Phrases(
                            "anders, wijzigen, wijzig, veranderen, verander, antwoord wijzigen, antwoord veranderen, change, change answer, change my answer")),
            new Entry(Kind.LANGUAGE, LanguageWords.WHICH),
            new Entry(Kind.DUTCH, LanguageWords.DUTCH),
            new Entry(Kind.ENGLISH, LanguageWords.ENGLISH));

    private static final Phrases POLITE = new Phrases("""
            hoi, hey, hee, hi, hallo, hello, good morning, good evening, aub, svp, alsjeblieft, alstublieft, please, pls, graag, nu, nou, dan, gewoon, maar, even, hoor, joh, man
            sorry, met smsen, met sturen, en, ik wil, bedankt, dank je, dank je wel
            """);

    /** Words of their own that somebody may have typed who meant STOP; never obeyed. */
    private static final Phrases LIKE_STOP = new Phrases("""
            top, tops, stom, stap, step, stip, stof, stok, stoep, stoot, stopt, strop, sloop, slop, spot, shop, atop
            hou op, houd op, ophouden
            """);
    /** The same for WIS. WIE is a command of its own, and harmless. */
    private static final Phrases LIKE_WIPE = new Phrases("wist, vis, mis");

    private static final Phrases ANSWERS =
            new Phrases("ja, jaa, nee, neen, yes, no, ok, oke, 1, 2, 3, 4, 5, 6, 7, 8, 9, a, b, c");

    /** A text longer than this is never a command, whatever is in it. */
    private static final int MOST_WORDS = 12;

    private static final Set<Kind> ABOUT_LANGUAGE = EnumSet.of(Kind.LANGUAGE, Kind.DUTCH, Kind.ENGLISH);

    /** These wipe at once; any other way to say it is asked about first. */
    private static final Set<List<String>> WIPES = Set.of(List.of("wis"), List.of("delete"));

    private CommandReader() {}

    /** Whether a reading asks for a language. */
    static boolean isAboutLanguage(Reading reading) {
        return reading instanceof Command command && ABOUT_LANGUAGE.contains(command.kind());
    }

    /** What a text commands when it is nothing but commands, answers and polite words; empty when it is more than that. */
    static Optional<Reading> read(Normal text) {
        List<String> words = text.words();
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        boolean answered = false;
        int i = 0;
        while (i < words.size()) {
            Match match = matchAt(words, i);
            int answer = ANSWERS.lengthAt(words, i);
            int length = Math.max(match.length(), Math.max(answer, POLITE.lengthAt(words, i)));
            if (length == 0) {
                return Optional.empty();
            }
            if (match.length() == length) {
                match.kind().ifPresent(kinds::add);
            }
            answered |= answer == length;
            i += length;
        }
        return reading(kinds, answered, words);
    }

    /** What a text may have been meant to command, when it is one word that looks like it. */
    static Optional<Reading> alike(Normal text) {
        List<String> words = POLITE.without(text.words());
        if (LIKE_STOP.isExactly(words)) {
            return Optional.of(new Unclear(Reason.MAYBE_STOP));
        }
        return LIKE_WIPE.isExactly(words) ? Optional.of(new Unclear(Reason.MAYBE_WIPE)) : Optional.empty();
    }

    /** Whether a text may have been meant as STOP, though it is a word of its own. */
    static boolean isLikeStop(String text) {
        return alike(Normal.of(text)).equals(Optional.of(new Unclear(Reason.MAYBE_STOP)));
    }

    private static Optional<Reading> reading(Set<Kind> kinds, boolean answered, List<String> words) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        if (ABOUT_LANGUAGE.containsAll(kinds)) {
            // An answer beside it is not lost: the question is asked again.
            return Optional.of(new Command(language(kinds)));
        }
        Kind kind = kinds.iterator().next();
        boolean unsure = kinds.size() > 1 || answered && kind == Kind.STOP && !STOP.isIn(words);
        if (unsure) {
            return Optional.of(new Unclear(Reason.WHICH_COMMAND));
        }
        if (kind == Kind.WIPE && !WIPES.contains(words)) {
            return Optional.of(new Unclear(Reason.MAYBE_WIPE));
        }
        // An answer beside a stop is a stop; beside any other word it is the answer that counts.
        return answered && kind != Kind.STOP ? Optional.empty() : Optional.of(new Command(kind));
    }

    private static Kind language(Set<Kind> kinds) {
        if (kinds.contains(Kind.DUTCH) == kinds.contains(Kind.ENGLISH)) {
            return Kind.LANGUAGE;
        }
        return kinds.contains(Kind.DUTCH) ? Kind.DUTCH : Kind.ENGLISH;
    }

    private record Match(Optional<Kind> kind, int length) {}

    private static Match matchAt(List<String> words, int position) {
        Match longest = new Match(Optional.empty(), 0);
        for (Entry entry : TABLE) {
            int length = entry.phrases().lengthAt(words, position);
            if (length > longest.length()) {
                longest = new Match(Optional.of(entry.kind()), length);
            }
        }
        return longest;
    }
}
