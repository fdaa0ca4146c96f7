package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;
import nl.meepraten.core.story.redactor.words.WordList;
import nl.meepraten.core.story.redactor.words.Words;

/** Shelters and wards by name, rooms and beds by number. */
final class FacilityFinder {

    private static final Set<String> NUMBERED = Words.set(
            "kamer kmr kamernummer kamernr bed bednummer zaal slaapzaal cel huisje chalet bungalow unit gang vleugel afdeling afd paviljoen blok gebouw woongroep groep leefgroep studio appartement room bed ward floor block cell dorm wing");
    private static final Set<String> NUMBERED_OR_NAMED =
            Words.set("afdeling afd unit vleugel paviljoen gebouw gang blok woongroep leefgroep ward wing");
    private static final Set<String> COUNTED = Words.set(
            "uur uren u man mannen vrouwen mensen personen pers euro eur m2 vierkante m meter dagen dag weken week maanden maand jaar keer x procent nachten nacht graden minuten min anderen bedden stuks kilo hours people persons days times euros square nights kamers plekken plaatsen");
    private static final Set<String> NOT_AFTER = Words.set("per elke iedere geen each every no 1 een one");

    private static final Set<String> SHELTERS = Words.set(
            "opvang nachtopvang dagopvang winteropvang crisisopvang vrouwenopvang mannenopvang jongerenopvang gezinsopvang noodopvang inloop inloophuis pension sociaal hostel huize huis hospice passantenverblijf woonvoorziening locatie slaaphuis blijfhuis azc shelter kliniek logeerhuis daklozenopvang buurthuis dagbesteding instelling verpleeghuis zorghuis wooncentrum tehuis internaat hotel");
    /** What shelters are often called; after "opvang de" these are names also without a capital. */
    private static final Set<String> SHELTER_NAMES = Words.set(
            "anker baken haven brug wissel herberg kompas schip ark vuurtoren toren poort kade sluis oase regenboog linde eik wende overstap schakel stek kruik springplank schelp vlinder zwaluw zeester bron ontmoeting steiger vlonder wending rots veste burcht loods kajuit pelikaan ooievaar boei kluis wijngaard olijfboom zonnebloem ster morgenster nachtegaal");

    private static final Set<String> SPOKEN = Words.set(
            "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig two three four five six seven eight nine ten");

    private static final Set<String> OWN_NAME = Words.set("huize");
    private static final Set<String> ARTICLES = Words.set("de het 't ons d the");
    private static final Set<String> WHERE = Words.set("in bij van naar op uit vanuit at from to binnen voor buiten");

    private static final Set<String> NUMBER = Words.set("nummer nr no number");
    private static final Set<String> OF = Words.set("van voor");

    private final Words words;
    private final BitSet taken;
    private final ProperName names;
    private final List<Span> found = new ArrayList<>();

    private FacilityFinder(Words words, BitSet taken) {
        this.words = words;
        this.taken = taken;
        this.names = new ProperName(words);
    }

    /** @param taken words that are something else already */
    static List<Span> find(Words words, BitSet taken) {
        FacilityFinder finder = new FacilityFinder(words, taken);
        int i = 0;
        while (i < words.size()) {
            i = Math.max(i, finder.endOfFacility(i)) + 1;
        }
        return finder.found;
    }

    /** Adds the facility that begins with this word; its last word, or -1. */
    private int endOfFacility(int i) {
        int end = numbered(i);
        if (end < 0) {
            end = called(i);
        }
        if (end < 0) {
            end = articled(i);
        }
        int used = taken.nextSetBit(i);
        if (end >= 0 && (used < 0 || used > end)) {
            found.add(new Span(words.get(i).start(), words.get(end).end(), Kind.FACILITY));
        }
        return end;
    }

    /** "kamer 12", "afdeling C2", "unit b", "afdeling Zuid 2", "kamer nummer 3". */
    private int numbered(int i) {
        if (!NUMBERED.contains(words.key(i)) || NOT_AFTER.contains(words.key(i - 1))) {
            return -1;
        }
        int label = NUMBER.contains(words.key(i + 1)) ? i + 2 : i + 1;
        if (label >= words.size() || !words.get(label).before().matches("[ :.-]{0,2}")) {
            return -1;
        }
        if (isLabel(label)) {
            return COUNTED.contains(words.key(label + 1)) && words.joined(label + 1) ? -1 : label;
        }
        boolean named = NUMBERED_OR_NAMED.contains(words.key(i)) && words.joined(label) && names.isName(label);
        if (!named || WordList.GIVEN_NAMES.has(words.key(label))) {
            return -1;
        }
        return words.joined(label + 1) && isLabel(label + 1) ? label + 1 : names.end(label);
    }

    private boolean isLabel(int i) {
        String key = words.key(i);
        return SPOKEN.contains(key)
                || key.matches("\\d{1,4}[a-z]?|[a-z]\\d{1,3}|[a-j]")
                        && !(key.matches("[a-j]") && words.key(i + 1).equals("la"));
    }

    /** "Opvang Het Anker", "Huize Morgenrood", "pension Zonnehof"; of "opvang Het Anker" only the last two words. */
    private int called(int i) {
        if (!isShelter(words.key(i)) || !words.joined(i + 1)) {
            return -1;
        }
        int name = ARTICLES.contains(words.key(i + 1)) && words.joined(i + 2) ? i + 2 : i + 1;
        boolean alone = name == i + 1 || words.capital(i) || OWN_NAME.contains(words.key(i));
        if (name == i + 2 && words.joined(name) && SHELTER_NAMES.contains(words.key(name)) && !words.capital(name)) {
            found.add(new Span(words.get(i + 1).start(), words.get(name).end(), Kind.FACILITY));
            return -1;
        }
        boolean named = name == i + 1 ? names.isName(name) : names.isNameAfterArticle(name);
        return alone && named ? names.end(name) : -1;
    }

    private static boolean isShelter(String key) {
        return SHELTERS.contains(key) || key.matches(".{2,20}(?:opvang|locatie|pension|hostel)");
    }

    /** "in De Wissel", "naar de Vlonder": an article and a word with a capital, where one can be. */
    private int articled(int i) {
        boolean article = ARTICLES.contains(words.key(i)) && words.joined(i + 1);
        boolean where = words.get(i).opens() ? words.capital(i) : isWhere(i);
        boolean named = names.isNameAfterArticle(i + 1) && !isStreet(words.key(i + 1));
        if (!article || !where || names.isKept(i) || !named) {
            return -1;
        }
        boolean family =
                WordList.FAMILY_NAMES.has(words.key(i + 1)) || WordList.FAMILY_NAMES_OR_WORDS.has(words.key(i + 1));
        boolean person = family && (words.get(i).opens() || OF.contains(words.key(i - 1)));
        return person || WordList.GIVEN_NAMES.has(words.key(i + 1)) ? -1 : names.end(i + 1);
    }

    /** Where one can be; an article with a capital of its own is part of a name, unless of somebody's. */
    private boolean isWhere(int i) {
        String before = words.key(i - 1);
        boolean own = words.capital(i) && words.capital(i - 1) && !WordList.GIVEN_NAMES.has(before);
        return WHERE.contains(before) || isShelter(before) || own;
    }

    private static boolean isStreet(String key) {
        return key.matches(
                ".{2,30}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|park|markt|brug|station|wijk|ziekenhuis|kerk|school|college|bus|krant)");
    }
}
