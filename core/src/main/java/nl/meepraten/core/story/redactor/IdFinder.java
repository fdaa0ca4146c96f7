package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** Citizen service numbers (BSN), by their check digit or because the text says so, and numbers of papers and files. */
final class IdFinder {

    private static final String NOT_INSIDE = "(?<![\\p{Nd}\\p{L}])";
    private static final String END = "(?![\\p{Nd}\\p{L}])";

    private static final Pattern NINE_DIGITS = Pattern.compile(NOT_INSIDE + "\\p{Nd}(?:[ .-]?\\p{Nd}){8}" + END);
    private static final Pattern CALLED_BSN = Pattern.compile(
            "(?i)(?<!\\p{L})(?:bsn|b\\.s\\.n\\.?|burger ?service ?n(?:umme)?r|sofi(?: ?n(?:umme)?r)?)[^\\p{Nd}\\n]{0,25}(\\p{Nd}(?:[ .-]{0,3}\\p{Nd}){7,8})"
                    + END);
    private static final Pattern CARD = Pattern.compile(NOT_INSIDE + "\\p{Nd}{4}(?:[ -]\\p{Nd}{4}){3}" + END);
    private static final Pattern LONG_NUMBER = Pattern.compile(NOT_INSIDE + "\\p{Nd}{10,40}");

    private static final String WHAT =
            "paspoort|pasp|id[- ]?kaart|id[- ]?bewijs|identiteits(?:kaart|bewijs)?|rijbewijs|verblijfs\\p{L}{1,12}|document|dossier|zaaks?"
                    + "|cli[eë]nt(?:en)?|klant(?:en)?|pati[eë]nt(?:en)?|polis|relatie|registratie|inschrijf\\p{L}{0,5}|personeels|lid(?:maatschaps)?|pas|vreemdelingen|big|v|aanvraag"
                    + "|debiteuren?|factuur|bon|boete|cjib|kenmerk|referentie|dossiercode|id|passport|client|case|file|reference|patient|document|customer|member";
    private static final String NUMBER = "[- ]?(?:nummer|nr\\.?|no\\.?|num|number|code)";
    private static final String LINK = "(?:\\s?(?:is|was|:|=|#)){0,2}\\s{0,2}";
    private static final String CODE = "([A-Za-z]{0,4}[-./]?\\p{Nd}[\\p{Nd}A-Za-z./-]{2,20})";

    /** Any other number that somebody is known by, but no house or bus. */
    private static final String OTHER =
            "(?!telefoon|huis|kamer|bed|rug|bus|lijn|artikel|volg|rekening|giro|bank|burger|sofi|mobiel|nood|serie|jaar)\\p{L}{3,14}n(?:umme)?r";

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?<!\\p{L})(?:(?:" + WHAT + ")" + NUMBER + "|" + OTHER + ")" + LINK + CODE);

    /** Without the word "nummer" only what has no other meaning, and a longer code. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<!\\p{L})(?:paspoort|passport|id[- ]?kaart|identiteitskaart|rijbewijs|dossier|kenmerk|ons kenmerk|uw kenmerk|referentie|zaak|cli[eë]nt|klant|vnr|ref)"
                    + LINK + "([A-Za-z]{0,4}[-./]?\\p{Nd}[\\p{Nd}A-Za-z./-]{4,20})");

    /** Dutch passports and identity cards: two letters, six letters or digits, a digit. */
    private static final Pattern PASSPORT =
            Pattern.compile(NOT_INSIDE + "[A-Z]{2}(?=[A-Z]{0,3}\\d)[A-Z0-9]{6}\\d" + END);

    private IdFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        add(CALLED_BSN, 1, Kind.BSN, text, found);
        for (Matcher nine = NINE_DIGITS.matcher(text); nine.find(); ) {
            if (isBsn(PhoneFinder.digits(nine.group()))) {
                found.add(new Span(nine.start(), nine.end(), Kind.BSN));
            }
        }
        add(NUMBERED, 1, Kind.ID, text, found);
        add(NAMED, 1, Kind.ID, text, found);
        add(PASSPORT, 0, Kind.ID, text, found);
        add(CARD, 0, Kind.ID, text, found);
        add(LONG_NUMBER, 0, Kind.ID, text, found);
        return found;
    }

    private static void add(Pattern pattern, int group, Kind kind, String text, List<Span> found) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            int end = m.end(group);
            while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            found.add(new Span(m.start(group), end, kind));
        }
    }

    /** The eleven-test: 9 times the first digit, 8 times the second, ..., minus the last, is a multiple of eleven. */
    static boolean isBsn(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
