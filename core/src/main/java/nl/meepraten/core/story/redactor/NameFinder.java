package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** Names that the words before them give away: "ik heet", "meneer", "mijn begeleider". */
final class NameFinder {

    /** After these comes a name, with or without a capital. */
    private static final Pattern SURE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:ik heet|ik heette|mijn naam is|me naam is|mn naam is|m'n naam is|mijn naam:|my name is)\\s{1,3}(?=\\p{L})");

    /** After these a word with a capital is a name. */
    private static final Pattern LIKELY = Pattern.compile(
            "(?i)(?<!\\p{L})(?:ik ben|dit is|met|i am|i'm"
                    + "|meneer|mijnheer|mevrouw|mevr\\.?|dhr\\.?|mw\\.?|dokter|dr\\.?|zuster|broeder|pastoor|dominee"
                    + "|(?:mijn|me|mn|m'n|z'n|zijn|haar|onze|een)\\s(?:\\p{L}{1,20}\\s)?(?:begeleider|begeleidster|hulpverlener|hulpverleenster|werker|coach|klantmanager|baas|collega"
                    + "|vriend|vriendin|maat|broer|zus|zusje|broertje|moeder|vader|oom|tante|neef|nicht|zoon|dochter|ex|man|vrouw|buurman|buurvrouw))\\s{1,3}(?=\\p{L})");

    private static final Pattern PART = Pattern.compile(
            "(?:(?:van|de|der|den|het|ter|ten|te|el|al|ben|bin|la|von|'t)\\s){0,3}\\p{Lu}[\\p{L}'-]{1,40}");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]{1,40}");

    /** Words with a capital that are no names: places, peoples and the beginning of a next sentence. */
    private static final Set<String> NO_NAMES = Set.of(
            "nederlander",
            "nederlandse",
            "nederlands",
            "marokkaan",
            "marokkaanse",
            "turk",
            "turks",
            "turkse",
            "pool",
            "poolse",
            "pools",
            "syrier",
            "syrisch",
            "syrische",
            "surinamer",
            "surinaamse",
            "antilliaan",
            "antilliaanse",
            "bulgaar",
            "roemeen",
            "oekraiener",
            "eritreeer",
            "duitser",
            "belg",
            "moslim",
            "christen",
            "jood",
            "amsterdammer",
            "rotterdammer",
            "hagenees",
            "ik",
            "het",
            "de",
            "dat",
            "dit",
            "en",
            "maar",
            "niet",
            "god",
            "gemeente",
            "wmo",
            "ggz",
            "uwv",
            "gwk",
            "svb",
            "leger");

    /** After "ik heet" these are no names either. */
    private static final Set<String> NO_NAMES_SMALL =
            Set.of("niet", "geen", "iedereen", "welkom", "anders", "gewoon", "ook");

    private NameFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (Matcher sure = SURE.matcher(text); sure.find(); ) {
            int end = Math.max(endOfName(text, sure.end()), endOfWord(text, sure.end()));
            add(sure.end(), end, found);
        }
        for (Matcher likely = LIKELY.matcher(text); likely.find(); ) {
            add(likely.end(), endOfName(text, likely.end()), found);
        }
        return found;
    }

    private static void add(int start, int end, List<Span> found) {
        if (end > start) {
            found.add(new Span(start, end, Kind.NAME));
        }
    }

    /** Where a name of one to four words with capitals ends; {@code start} when there is none. */
    private static int endOfName(String text, int start) {
        Matcher part = PART.matcher(text);
        int end = start;
        int next = start;
        for (int i = 0; i < 4 && part.region(next, text.length()).lookingAt(); i++) {
            if (i == 0 && NO_NAMES.contains(part.group().toLowerCase(Locale.ROOT))) {
                return start;
            }
            end = part.end();
            next = end + 1;
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        Matcher word = WORD.matcher(text).region(start, text.length());
        boolean name = word.lookingAt() && !NO_NAMES_SMALL.contains(word.group().toLowerCase(Locale.ROOT));
        return name ? word.end() : start;
    }
}
