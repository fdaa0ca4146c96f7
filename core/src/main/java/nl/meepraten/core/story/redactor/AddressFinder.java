package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;
import nl.meepraten.core.story.redactor.words.WordList;
import nl.meepraten.core.story.redactor.words.Words;

/** Postcodes with or without house number, and streets with a house number. */
final class AddressFinder {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d.,])([1-9]\\d{3})([\\s-]{0,2})([A-Za-z]{2})(?![\\p{L}\\d])(?:,?\\s?\\d{1,5}(?:-?[A-Za-z]\\b)?(?![\\d.,:]*\\d))?");

    /** Two letters that follow a year or an amount more often than they are part of a postcode. */
    private static final Set<String> NO_POSTCODE = Words.set(
            "af al am as at be bh ca cm co da de do dr en er eu ex ga gb he ie if ik in is ja je jr kg km ma mb me mg mi ml mm mn mw na nl no nr nu of ok om on op or pm so st te to uu uw vr wa we wo xl za ze zo ha ht it my by up us go an");

    private static final Set<String> UNITS = Words.set("kg km mb gb mg ml mm cm eu");

    private static final Set<String> STREETS = Words.set(
            "straat straatje laan weg plein pad gracht kade dijk singel steeg hof dreef markt plantsoen boulevard baan kwartier straatweg laantje str");

    /** Streets by these endings only with a capital: "strandwal 3" can be anything. */
    private static final Set<String> STREETS_WITH_CAPITAL = Words.set(
            "park wal haven brink erf veld zoom oord meent hoek akker brug bos berg burg horst kamp wijk tuin poort rede werf eiland hage heuvel weide lust rust zicht ring vaart sloot dal meer duin schans bolwerk hoeve dam kanaal water");

    private static final Set<String> NO_STREETS = Words.set(
            "onderweg heenweg terugweg snelweg uitweg omweg halverweg supermarkt woningmarkt kerstmarkt rommelmarkt arbeidsmarkt huizenmarkt markt voetpad fietspad bospad omdat opweg weg hof pad baan straat plein laan dijk rijbaan startbaan loopbaan banen snelwegen gerechtshof busbaan vrijmarkt zwartemarkt busplein schoolplein dagdreef november");

    private static final Set<String> BEFORE_STREETS = Words.set(
            "burgemeester burg dokter doctor dr professor prof koningin koning prins prinses sint st oude nieuwe lange korte grote kleine jan eerste tweede derde 1e 2e 3e noorder zuider ooster wester pastoor generaal admiraal minister president");

    private static final Pattern HOUSE = Pattern.compile(
            "\\.?[ ,]{0,2}(?:nr\\.? ?|nummer |no\\.? ?|huisnummer )?(\\d{1,4})(?: ?-? ?[a-fA-F](?![\\p{L}\\d])|-?[a-zA-Z](?![\\p{L}\\d])|-\\d{1,4}(?!\\d)| ?-? ?(?:hs|huis|bis|[1-4] ?hoog|III?|IV)(?!\\p{L}))?(?![\\p{L}\\d])(?![.:,]\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Streets that end in nothing a list knows, where the text says that somebody lives there. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\p{L})(?i:woon|woont|woonde|wonen|woonachtig|adres|ingeschreven|live|lives|lived|address)(?:(?i: is| op| aan| in| de| het| at|:)){0,3} (\\p{Lu}\\p{L}{1,30}(?: (?:van |de |der |den |het ){0,2}\\p{Lu}\\p{L}{1,30}){0,3} \\d{1,4}(?: ?-?[a-f](?!\\p{L}))?)(?![\\p{L}\\d])");

    /** "Laan van Nieuw Test 12". */
    private static final Pattern LANE_OF = Pattern.compile(
            "(?<!\\p{L})((?:Laan|Weg|Plein|Kade|Dijk|Hof|Park) (?:van|naar|der|ter) (?:de |den |het )?\\p{Lu}\\p{L}{1,30}(?: \\p{Lu}\\p{L}{1,30}){0,2} \\d{1,4}[a-f]?)(?![\\p{L}\\d])");

    private static final Pattern COUNTED = Pattern.compile(
            "^ ?(?:uur|man|mensen|euro|keer|jaar|dagen|weken|maanden|minuten|personen|x|km|meter|nachten|graden|procent)(?!\\p{L}).*",
            Pattern.DOTALL);

    private AddressFinder() {}

    static List<Span> find(Words words) {
        List<Span> found = new ArrayList<>();
        String text = words.text();
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        for (Matcher m = POSTCODE.matcher(text); m.find(); ) {
            if (isPostcode(m.group(3), m.group(2), shouted)) {
                found.add(new Span(m.start(), m.end(), Kind.POSTCODE));
            }
        }
        for (Pattern pattern : List.of(CALLED, LANE_OF)) {
            for (Matcher m = pattern.matcher(text); m.find(); ) {
                found.add(new Span(m.start(1), m.end(1), Kind.ADDRESS));
            }
        }
        Matcher house = HOUSE.matcher(text);
        for (int i = 0; i < words.size(); i++) {
            if (isStreet(words, i)
                    && house.region(words.get(i).end(), text.length()).lookingAt()) {
                String rest = text.substring(house.end(), Math.min(text.length(), house.end() + 12));
                if (!COUNTED.matcher(rest).matches()) {
                    found.add(new Span(words.get(beginning(words, i)).start(), house.end(), Kind.ADDRESS));
                }
            }
        }
        return found;
    }

    private static boolean isPostcode(String letters, String between, boolean shouted) {
        String small = letters.toLowerCase(Locale.ROOT);
        boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT)) && !shouted;
        boolean word = NO_POSTCODE.contains(small) && !between.isEmpty();
        return capitals && !UNITS.contains(small) || !word && !UNITS.contains(small);
    }

    private static boolean isStreet(Words words, int i) {
        String key = words.key(i);
        if (NO_STREETS.contains(key)) {
            return words.capital(i) && !words.get(i).opens();
        }
        return endsWith(key, STREETS) || words.capital(i) && endsWith(key, STREETS_WITH_CAPITAL);
    }

    private static boolean endsWith(String key, Set<String> endings) {
        for (int length = 3; length < key.length() && length <= 10; length++) {
            if (endings.contains(key.substring(key.length() - length))) {
                return true;
            }
        }
        return endings.contains(key);
    }

    /** "Burgemeester Van Nepstraat": words with capitals before the street are part of it. */
    private static int beginning(Words words, int street) {
        int first = street;
        for (int i = street - 1; i >= 0 && street - i <= 4 && follows(words, i + 1); i--) {
            String key = words.key(i);
            if (BEFORE_STREETS.contains(key)
                    || words.capital(i) && !WordList.ORDINARY.has(key) && !NameEnd.isSmall(key)) {
                first = i;
            } else if (!NameEnd.isSmall(key)) {
                return first;
            } else if (key.equals("van") && words.capital(i)) {
                first = i;
            }
        }
        return first;
    }

    /** "Burg. Nepmanlaan" has a dot in between. */
    private static boolean follows(Words words, int i) {
        return words.joined(i)
                || BEFORE_STREETS.contains(words.key(i - 1))
                        && words.get(i).before().equals(". ");
    }
}
