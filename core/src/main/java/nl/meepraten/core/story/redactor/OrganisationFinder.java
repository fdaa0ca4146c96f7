package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;
import nl.meepraten.core.story.redactor.words.WordList;
import nl.meepraten.core.story.redactor.words.Words;

/** Schools and employers by name. Organisations everybody knows stay. */
final class OrganisationFinder {

    /** Before a name: "Bakkerij Jansen", "basisschool De Regenboog". */
    private static final Pattern FIRM = Pattern.compile(
            "(?:.{0,20}(?:bedrijf|bureau|fabriek|winkel|handel|kwekerij|bakkerij|slagerij|slachterij|drukkerij|brouwerij|restaurant|hotel|cafe|verhuur|school|college|centrale|garage|kapsalon|salon|advocaten|makelaardij|rederij|boerderij|manege|drogist|apotheek|praktijk|kantoor|onderneming|stomerij|wasserij|schoonmaak|werkplaats)|bouw|transport|firma|fa|stichting|vereniging|cbs|obs|rkbs|pcbs|bso|coffeeshop|.{2,15}zaak|lunchroom|snackbar|cafetaria|pizzeria|shoarma|kebab|dagverblijf|kinderopvang|creche|lyceum|gymnasium|academie|mavo|havo|vmbo|universiteit|hogeschool|peuterspeelzaal|uitzendburo|installatie|hoveniers?|supermarkt|kringloop|bakery|company|shop|factory|school|college)");

    /** After a name: "Verzonnen College", "Nepman Transport". */
    private static final Set<String> KINDS = Words.set(
            "college lyceum universiteit hogeschool school academie gymnasium mavo bv vof nv transport transporten logistiek logistics groep group schoonmaak bouw catering security beveiliging techniek installaties holding services service uitzendbureau uitzendburo personeel flex groen vastgoed hoveniers food foods bakkers bakkerij slagerij company university academy montage schilders dakwerken kassen bloemen beheer");

    private static final Set<String> WORK = Words.set(
            "werk werkte werken werkt gewerkt stage stageplek stageplaats stagiair baan baantje bijbaan bijbaantje dienst ontslagen ontslag solliciteren gesolliciteerd sollicitatie aangenomen contract vakantiewerk vrijwilligerswerk nachtdienst nachtdiensten dagdienst ploegendienst schoonmaken leerling opleiding studeer studeerde studeert les lessen school klussen klus begonnen begin personeel werknemer werkgever baas vakkenvullen vakkenvuller chauffeur kok schoonmaker schoonmaakster work worked works working job employed");
    private static final Set<String> NAMED_WITH_ARTICLE =
            Words.set("basisschool cbs obs rkbs pcbs bso kinderdagverblijf peuterspeelzaal");
    private static final Set<String> CHILDREN =
            Words.set("zoon zoontje dochter dochtertje kind kinderen jongste oudste son daughter kids");
    private static final Set<String> TO_SCHOOL = Words.set("op naar");
    private static final Set<String> AT = Words.set("bij op naar voor via at for werkgever is");
    private static final Set<String> SMALL = Words.set("de het 't the van een");

    private static final int NEAR = 6;

    private final Words words;
    private final ProperName names;

    private OrganisationFinder(Words words) {
        this.words = words;
        this.names = new ProperName(words);
    }

    static List<Span> find(Words words) {
        OrganisationFinder finder = new OrganisationFinder(words);
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = finder.end(i);
            if (end >= 0) {
                found.add(new Span(words.get(i).start(), words.get(end).end(), Kind.ORG));
            }
            i = Math.max(i, end) + 1;
        }
        return found;
    }

    /** The last word of the organisation that begins with this one; -1 when none does. */
    private int end(int i) {
        if (names.isKept(i)) {
            return -1;
        }
        int end = firm(i);
        if (end < 0) {
            end = kind(i);
        }
        return end < 0 ? employer(i) : end;
    }

    private int firm(int i) {
        if (!FIRM.matcher(words.key(i)).matches()) {
            return -1;
        }
        int name = i + 1;
        while (name - i <= 2 && words.joined(name) && SMALL.contains(words.key(name))) {
            name++;
        }
        boolean between =
                name == i + 1 || words.capital(i + 1) || !words.key(i + 1).equals("van");
        if (!words.joined(name) || !between) {
            return -1;
        }
        boolean capital = name == i + 1 ? names.isName(name) : names.isNameAfterArticle(name);
        return capital ? names.end(name) : isSmallName(i, name) ? name : -1;
    }

    /** "bakkerij jansen", "basisschool de vlieger". */
    private boolean isSmallName(int i, int name) {
        boolean school = name > i + 1 && NAMED_WITH_ARTICLE.contains(words.key(i));
        return WordList.FAMILY_NAMES.has(words.key(name))
                || school
                        && !WordList.ORDINARY.has(words.key(name))
                        && !words.get(name).number();
    }

    private int kind(int i) {
        if (!names.isName(i) || words.get(i).opens() && WordList.GIVEN_NAMES.has(words.key(i))) {
            return -1;
        }
        if (words.key(i).matches(".{3,25}(?:lyceum|college)")) {
            return i;
        }
        int end = names.end(i);
        for (int last = end; last > i; last--) {
            if (KINDS.contains(words.key(last)) && words.capital(last)) {
                return last;
            }
        }
        return -1;
    }

    /** "ik werk bij Nepema", "stage bij de Testerij". */
    private int employer(int i) {
        int name = words.capital(i) && SMALL.contains(words.key(i)) ? i + 1 : i;
        boolean named = name == i ? names.isName(name) : names.isNameAfterArticle(name);
        int at = SMALL.contains(words.key(i - 1)) ? i - 2 : i - 1;
        boolean person = WordList.GIVEN_NAMES.has(words.key(name)) && !names.isName(name + 1);
        if (!named || words.get(i).opens() || person || !AT.contains(words.key(at))) {
            return -1;
        }
        for (int before = at - 1;
                before >= 0 && before >= at - NEAR && !words.get(before + 1).opens();
                before--) {
            if (WORK.contains(words.key(before))
                    || words.key(before).endsWith("werk")
                    || CHILDREN.contains(words.key(before)) && TO_SCHOOL.contains(words.key(at))) {
                return names.end(name);
            }
        }
        return -1;
    }
}
