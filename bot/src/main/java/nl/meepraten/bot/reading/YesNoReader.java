package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;

/** Reads yes, no and not-sure in everyday Dutch and English. */
final class YesNoReader {

    enum Stance {
        YES,
        NO,
        UNDECIDED,
        BOTH
    }

    /** Words that are a yes or a no also when a whole sentence follows. */
    private static final Phrases YES = new Phrases("""
            ja, jaa, jah, jaah, jaja, jep, jap, jup, yep, yup, yeah, yea, yes, yess, ye, ya, jo ja, joh ja, jaja zeker, jahoor
            jazeker, jawel, ja wel, jatoch, tuurlijk, zeker weten, heel graag, of course
            """);

    private static final Phrases NO = new Phrases("""
            nee, nee hoor, neen, neee, neeh, nej, nah, neuh, nope, nop, noppes, no, noo, nee bedankt, nee dank je, nein
            nou nee, zeker niet, absoluut niet, tuurlijk niet, natuurlijk niet, helemaal niet, echt niet, niet echt, no way
            liever niet, ik niet, van niet, ik denk het niet, denk het niet, ik dacht het niet, dacht het niet, not really, of course not
            """);

    /** A yes or a no only when nothing else is said. */
    private static final Phrases YES_ALONE = new Phrases("""
            j, y, jawohl, lijkt me goed, lijkt me wel, dat lijkt me wel, vind ik goed, denk het wel, ik denk het wel, zeker, zekers, absoluut, natuurlijk, uiteraard, ok, oke, okee, okey, okay, okidoki, k, prima, goed, is goed, dat is goed, top, graag, wel, ik wel, klopt, dat klopt
            inderdaad, precies, doe maar, jo, joo, joh, 👍, ✅, ✔, sure, im in, ik doe mee, van wel, best wel, ik denk van wel, correct
            """);

    private static final Phrases NO_ALONE = new Phrases(
            "n, niet, nie, nooit, never, nooit niet, denk van niet, ik denk van niet, ik doe niet mee, klopt niet, dat klopt niet, is niet zo, 👎, ❌, ✖, doe maar niet");

    private static final Phrases UNDECIDED = new Phrases("""
            misschien, mischien, misschie, mss, miss, wellicht, soms, af en toe, mwah, mwa, mwoa, hangt ervan af, ligt eraan, geen idee, gi
            weet niet, weet ik niet, weet het niet, ik weet niet, ik weet het niet, kweenie, weenie, kweet niet, weet nie, weetnie, idk, dunno, dont know
            maybe, perhaps, sometimes, beetje, een beetje, half, ja en nee, tja, nou ja, nouja, allebei, beide, niet nee, geen nee, niet nooit, geen mening, geen van beide
            zeg ik niet, dat zeg ik niet, wil ik niet zeggen, zeg ik liever niet, gaat je niks aan, gaat je niets aan, rather not say
            """);

    /** Right after a yes or a no these make it half a one, or a question of their own: "ja maar", "ja wie ben jij". */
    private static final Phrases BUT = new Phrases(
            "maar, tenzij, alleen, behalve, but, unless, wie, wat, waarom, hoezo, hoe, who, what, why, how");

    /** Only the first words count as answer; later ones tell the story behind it. */
    private static final int NEAR = 4;

    private YesNoReader() {}

    /** @return empty when there is no yes or no in it */
    static Optional<Stance> read(List<String> words) {
        Optional<Stance> alone = alone(words);
        return alone.isPresent() ? alone : leading(words);
    }

    /** Whether a text means just yes, no or don't-know in so many words, as an option does. */
    static Optional<Stance> plain(List<String> words) {
        if (UNDECIDED.isExactly(words)) {
            return Optional.of(Stance.UNDECIDED);
        }
        return stance(YES.isExactly(words), NO.isExactly(words));
    }

    /** Whether a yes in so many words is among these, beside which "ok" and "goed" are only friendly. */
    static boolean hasPlainYes(List<String> words) {
        return YES.isIn(words);
    }

    /** Reads a text that is nothing but a yes, a no or a don't-know. */
    static Optional<Stance> alone(List<String> words) {
        if (UNDECIDED.isIn(words.subList(0, Math.min(words.size(), 2 * NEAR)))) {
            return Optional.of(Stance.UNDECIDED);
        }
        if (YES_ALONE.isExactly(words)) {
            return Optional.of(Stance.YES);
        }
        boolean yes = false;
        boolean no = false;
        int i = 0;
        while (i < words.size()) {
            int noLength = Math.max(NO.lengthAt(words, i), NO_ALONE.lengthAt(words, i));
            int yesLength = Math.max(YES.lengthAt(words, i), YES_ALONE.lengthAt(words, i));
            int fillerLength = Fillers.AROUND_AN_ANSWER.lengthAt(words, i);
            int length = Math.max(Math.max(noLength, yesLength), fillerLength);
            if (length == 0) {
                return Optional.empty();
            }
            no |= noLength == length;
            yes |= yesLength == length && noLength < length && (fillerLength < length || YES.lengthAt(words, i) > 0);
            i += length;
        }
        return stance(yes, no);
    }

    private static Optional<Stance> leading(List<String> words) {
        int start = 0;
        while (start < words.size() && strength(words, start) == 0) {
            int filler = Fillers.AROUND_AN_ANSWER.lengthAt(words, start);
            if (filler == 0) {
                return Optional.empty();
            }
            start += filler;
        }
        if (start == words.size()) {
            return Optional.empty();
        }
        boolean no = NO.lengthAt(words, start) >= YES.lengthAt(words, start);
        List<String> after = words.subList(start + strength(words, start), words.size());
        return taken(no, after) ? stance(!no, no) : Optional.of(Stance.BOTH);
    }

    private static int strength(List<String> words, int position) {
        return Math.max(YES.lengthAt(words, position), NO.lengthAt(words, position));
    }

    /** Whether what follows leaves the yes or no standing. */
    private static boolean taken(boolean no, List<String> after) {
        List<String> near = after.subList(0, Math.min(after.size(), NEAR));
        boolean otherwise = no ? YES.isIn(near) : Fillers.NEGATIONS.isIn(near);
        return !otherwise && !(BUT.isIn(near.subList(0, Math.min(near.size(), 2))));
    }

    private static Optional<Stance> stance(boolean yes, boolean no) {
        if (yes && no) {
            return Optional.of(Stance.BOTH);
        }
        return yes ? Optional.of(Stance.YES) : no ? Optional.of(Stance.NO) : Optional.empty();
    }
}
