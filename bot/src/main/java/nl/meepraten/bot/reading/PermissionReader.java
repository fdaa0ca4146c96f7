package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.YesNoReader.Stance;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.story.Permission;

/**
 * Reads whether words may travel on: 1 yes, 2 only in short, 3 no. Takes nothing but a literal answer, since anything
 * else is more of the story: "nee en toen sloeg hij me" is no refusal. And "ok" is no permission: to let somebody's words
 * go on as they are takes a 1 or a real yes.
 */
public final class PermissionReader {

    private static final Question ASKED = Question.choice("", List.of("ja", "alleen in het kort", "nee"));

    private static final Phrases YES = new Phrases("""
            mag, mag wel, dat mag, dat mag wel, ja mag, ja dat mag, ja mag wel, ja het mag, het mag, van mij mag het, ja hoor mag
            zo doorgeven, ja zo doorgeven, geef maar door, ja geef maar door, mag zo, mag je zo doorgeven, you may, go ahead
            """);

    private static final Phrases SHORT = new Phrases("""
            kort, heel kort, in het kort, alleen kort, alleen in het kort, ja in het kort, ja kort, ja alleen in het kort, in t kort
            ja maar kort, ja maar in het kort, ja maar alleen in het kort, korter, in short, short, only in short, only short
            """);

    private static final Phrases NO = new Phrases("""
            mag niet, dat mag niet, nee mag niet, nee dat mag niet, liever niet, niet doorgeven, nee niet doorgeven, geef niet door
            niks doorgeven, niets doorgeven, nee wil ik niet, wil ik niet, dat wil ik niet, nee dat wil ik niet
            """);

    private static final Phrases KIND = new Phrases("""
            dank, dank jullie, dank jullie wel, dank jullie allemaal, jullie bedankt, heel erg, hartelijk dank, heel fijn, fijn, super, mooi, tof
            lief, graag gedaan, begrepen, snap ik, duidelijk, dat was alles, dat was het, thank you so much, great, cool, nice, fine, got it
            """);

    private PermissionReader() {}

    /** Whether nothing is said but thanks, "ok", or that somebody does not know: no answer, and no part of the story. */
    public static boolean isKindWord(String text) {
        List<String> words = Normal.of(text).words();
        return !words.isEmpty() && read(text).isEmpty() && isKind(words);
    }

    private static boolean isKind(List<String> words) {
        List<String> rest = KIND.without(Fillers.AROUND_AN_ANSWER.without(words));
        return rest.isEmpty()
                || YesNoReader.plain(rest).equals(Optional.of(Stance.UNDECIDED))
                || YesNoReader.plain(words).equals(Optional.of(Stance.UNDECIDED))
                || YesNoReader.alone(words).equals(Optional.of(Stance.YES))
                || YesNoReader.alone(rest).equals(Optional.of(Stance.YES));
    }

    /** @return empty when it is no literal answer, or two different ones */
    public static Optional<Permission> read(String text) {
        List<String> words = Normal.of(text).words();
        DigitReader.Found numbers = DigitReader.find(ASKED, words);
        Optional<Permission> said = said(numbers.rest());
        if (numbers.options().isEmpty()) {
            return said;
        }
        int number = numbers.options().iterator().next();
        if (numbers.options().size() > 1 || number == DigitReader.NO_OPTION) {
            return Optional.empty();
        }
        Permission numbered = Permission.values()[number - 1];
        boolean alone = said.isEmpty() && isKind(numbers.rest());
        return alone || said.equals(Optional.of(numbered)) ? Optional.of(numbered) : Optional.empty();
    }

    private static Optional<Permission> said(List<String> words) {
        List<String> bare = Fillers.AROUND_AN_ANSWER.without(words);
        if (is(NO, words, bare)) {
            return Optional.of(Permission.NEVER);
        }
        if (is(SHORT, words, bare)) {
            return Optional.of(Permission.IN_SHORT);
        }
        if (is(YES, words, bare)) {
            return Optional.of(Permission.AS_TYPED);
        }
        return words.isEmpty()
                ? Optional.empty()
                : YesNoReader.alone(words).flatMap(stance -> switch (stance) {
                    case YES -> YesNoReader.hasPlainYes(words) ? Optional.of(Permission.AS_TYPED) : Optional.empty();
                    case NO -> Optional.of(Permission.NEVER);
                    case UNDECIDED, BOTH -> Optional.empty();
                });
    }

    private static boolean is(Phrases phrases, List<String> words, List<String> bare) {
        return phrases.isExactly(words) || phrases.isExactly(bare);
    }
}
