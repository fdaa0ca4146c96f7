package nl.meepraten.core.story.redactor;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.words.Phrases;
import nl.meepraten.core.story.redactor.words.Word;
import nl.meepraten.core.story.redactor.words.WordList;
import nl.meepraten.core.story.redactor.words.Words;

/** Whether a name begins at a word, by the word itself and by what stands around it. */
final class NameClues {

    private static final Set<String> DETERMINERS = Words.set(
            "de het een 'n n dit deze die dat mijn mn m'n jouw je zijn z'n haar onze ons hun geen elke ieder iedere the a an my your his her our their this");

    /** A word with a capital after these is somebody, unless a list knows better. */
    private static final Set<String> BEFORE_PEOPLE = Words.set(
            "met van door aan tegen volgens zonder voor over en dat want als zei zegt heet vraag ken kent zag toen omdat of die namens genaamd behalve ook groetjes groeten with from by and that because know told said");

    private static final Set<String> BEFORE_PLACES = Words.set(
            "in naar uit te bij з із зі из от до op vanuit richting rond langs near at to into gemeente stad regio wijk dorp provincie station stadsdeel buurt la w z în в у на");

    /** What people do and weather does not. */
    private static final Set<String> PEOPLE_DO = Words.set(
            "gave hit took stole works worked talks cries screams shouts lives sleep zegt zei zeggen vindt vond denkt dacht weet wist snurkt slaapt sliep belt belde helpt hielp luistert lacht lachte huilt huilde schreeuwt schreeuwde roept riep vraagt vroeg vertelt vertelde kookt kookte drinkt gebruikt rookt woont liegt loog steelt stal jat slaat sloeg scheldt snauwt pakt pakte kent regelt regelde beloofde stuurt stuurde heeft gaf geeft doet kan wil mag says said told gives helps knows snores lies has sleeps");

    private static final Set<String> TEAMS = Words.set(
            "nachtploeg dagploeg ploeg nachtdienst dagdienst avonddienst dienst balie receptie beveiliging bewaking opvang nachtopvang dagopvang crisisopvang jongerenopvang vrouwenopvang inloop wijkteam team keuken loket gemeente schuldhulp schuldhulpverlening reclassering leiding staf zorg ggd ggz uwv politie soepbus woonbegeleiding begeleiding school kerk moskee straat bar wacht kamer zaal overkant administratie security desk night room nightshift office");

    private static final Set<String> JOINING = Words.set("en dat want maar als omdat toen of dus and that because but");

    private static final Set<String> ARTICLES = Words.set("de het 't");
    private static final Set<String> IS = Words.set("is was");
    private static final Set<String> MINE = Words.set("mijn mn m'n me onze my our");
    private static final Set<String> ASK = Words.set(
            "vraag vroeg vragen gevraagd bel bellen belde gebeld app luister luisterde luisteren kijk keek zoek zocht verwezen verwijst");

    private static final Set<String> PLACE_HEADS = Words.set(
            "burgemeester wethouder gemeente stad centrum station raad gemeenteraad inwoners inwoner mensen daklozen straten kant kanten rand noorden zuiden oosten westen buurt wijk markt haven opvang politie mayor city center");
    private static final Set<String> NO_PEOPLE = Words.set("van over voor en door of from about");
    /** First names in many languages end like this, and hardly any other words. */
    private static final Pattern GIVEN_ENDING = Pattern.compile(
            ".{2,20}(?:ella|eline|isha|esha|ullah|eddine|eldin|ianne|anique|ienne|slav|slava|mira|issa|onda|elina|lyn|lynn|urdo|ita|ena|ija|iya|ович|слав|мира)");

    private static final Pattern STREET =
            Pattern.compile(".{3,25}(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|weg)");

    private static final Pattern TOWN = Pattern.compile(
            ".{2,20}(?:meer|dam|stad|dorp|recht|burg|veen|wijk|hoven|broek|hout|horn|mond|zijl|oord|kerk|land|hem|um|wolde|bergen|sluis)");

    private final Words words;
    private final BitSet taken;
    private final BitSet kept;
    private final BitSet places;
    private final NameIntroductions introductions;

    NameClues(Words words, BitSet taken) {
        this.words = words;
        this.taken = taken;
        this.kept = Phrases.ORGANISATIONS.in(words);
        kept.or(Phrases.NO_NAMES.in(words));
        this.places = Phrases.PLACES.in(words);
        this.introductions = new NameIntroductions(words, places);
    }

    static boolean isTeam(String key) {
        return TEAMS.contains(key);
    }

    boolean taken(int i) {
        return taken.get(i);
    }

    boolean isKept(int i) {
        return kept.get(i);
    }

    boolean isPlace(int i) {
        return places.get(i);
    }

    boolean nameBegins(int i) {
        Word word = words.get(i);
        if (taken.get(i) || word.number()) {
            return false;
        }
        if (kept.get(i)) {
            return false;
        }
        return introductions.announced(i)
                || isInitial(i)
                || introductions.titled(i, surname(i))
                || isGiven(i)
                || mayBeGiven(word.key()) && isSomebody(i)
                || word.capital() && isUnknownName(i);
    }

    /** A first name that is no ordinary word. "Sofia" is one, but not in "naar Sofia". */
    private boolean isGiven(int i) {
        Word word = words.get(i);
        boolean known = WordList.GIVEN_NAMES.hasAbout(word.key()) || isDouble(word);
        boolean ordinary = WordList.ORDINARY.has(word.key()) || WordList.GIVEN_NAMES_OR_WORDS.has(word.key());
        // Two small letters ("ed", "bo") are more often half a word.
        boolean longEnough = word.key().length() > 2 || word.capital();
        return known && longEnough && !ordinary && !(places.get(i) && BEFORE_PLACES.contains(words.key(i - 1)));
    }

    /** "Anne-Marie": a part of it with a capital is a first name. */
    private static boolean isDouble(Word word) {
        int hyphen = word.key().indexOf('-');
        return word.capital()
                && hyphen > 0
                && WordList.GIVEN_NAMES.has(word.key().substring(0, hyphen));
    }

    private static boolean mayBeGiven(String key) {
        return WordList.GIVEN_NAMES_OR_WORDS.has(key);
    }

    /** Whether a word that can be a first name is one here. */
    private boolean isSomebody(int i) {
        Word word = words.get(i);
        if (introductions.called(i)) {
            return true;
        }
        boolean determined = DETERMINERS.contains(words.key(i - 1)) && !word.opens();
        if (word.capital() && !word.opens() && !determined) {
            return !isAfterPlaceWord(i) && !WordList.ORDINARY.has(word.key());
        }
        return !determined && !WordList.ORDINARY.has(word.key()) && (acts(i) || word.capital() && hasSurname(i));
    }

    /** What follows is what only people do, or where they work, or it is one of two: "Storm en ik". */
    private boolean acts(int i) {
        String next = words.key(i + 1);
        boolean begins = words.get(i).opens() || JOINING.contains(words.key(i - 1));
        boolean pair = next.equals("en") || next.equals("and");
        return begins && PEOPLE_DO.contains(next)
                || (next.equals("van") || next.equals("from")) && isTeam(words.key(i + 2))
                || next.equals("van") && DETERMINERS.contains(words.key(i + 2)) && isTeam(words.key(i + 3))
                || pair && (words.key(i + 2).equals("ik") || WordList.GIVEN_NAMES.has(words.key(i + 2)))
                || next.equals("genaamd")
                || IS.contains(next) && MINE.contains(words.key(i + 2))
                || words.get(i).before().equals(", ") && WordList.GIVEN_NAMES.has(words.key(i - 1))
                || words.key(i - 1).equals("volgens")
                || words.key(i - 1).equals("en") && WordList.GIVEN_NAMES.has(words.key(i - 2));
    }

    private boolean isUnknownName(int i) {
        Word word = words.get(i);
        String key = word.key();
        if (NameEnd.isSmall(key)) {
            boolean known = !word.opens() || NameEnd.isFamily(words.key(surname(i)));
            return known && words.joined(i + 1) && isSurname(surname(i)) && !key.equals("het");
        }
        if (WordList.ORDINARY.has(key)
                || places.get(i)
                || word.abbreviation()
                || isAfterPlaceWord(i)
                || key.length() < 2
                || mayBeGiven(key)) {
            return false;
        }
        boolean family = !DETERMINERS.contains(words.key(i - 1))
                && (WordList.FAMILY_NAMES.has(key) || NameEnd.hasFamilyEnding(key));
        boolean after = !word.opens() && BEFORE_PEOPLE.contains(words.key(i - 1)) && !soundsLikeTown(i);
        boolean sounds = GIVEN_ENDING.matcher(key).matches();
        return family || after || sounds || hasSurname(i) && !isCalledAfter(i) || isOneOfTwo(i);
    }

    private boolean isOneOfTwo(int i) {
        return words.key(i + 1).equals("en") && words.key(i + 2).equals("ik");
    }

    /** "Daklozencentrum De Wissel": that is what it is called. */
    private boolean isCalledAfter(int i) {
        return words.capital(i + 1) && ARTICLES.contains(words.key(i + 1));
    }

    /** "het station van Zuidmeer", "van Oosterdam naar hier": towns that no list knows. */
    private boolean soundsLikeTown(int i) {
        boolean between = words.key(i - 1).equals("van") && PLACE_HEADS.contains(words.key(i - 2))
                || words.key(i + 1).equals("naar")
                || words.key(i + 1).equals("to");
        return between
                || NO_PEOPLE.contains(words.key(i - 1))
                        && TOWN.matcher(words.key(i)).matches();
    }

    /** "A. Jansen", "J.P. van Dijk". */
    private boolean isInitial(int i) {
        Word word = words.get(i);
        boolean dot = i + 1 < words.size() && words.get(i + 1).before().matches("\\. ?");
        if (!word.capital() || word.text().length() != 1 || !dot) {
            return false;
        }
        int name = i + 1;
        while (NameEnd.isSmall(words.key(name)) && name - i <= 3) {
            name++;
        }
        boolean again = words.key(name).length() == 1 && isInitial(name);
        return again || words.capital(name) && words.key(name).length() > 1 && !WordList.ORDINARY.has(words.key(name));
    }

    /** A word with a capital follows, perhaps after "van" or "de", that is nothing else. */
    private boolean hasSurname(int i) {
        int name = surname(i + 1);
        return words.joined(i + 1) && isSurname(name);
    }

    private boolean isSurname(int name) {
        return words.joined(name)
                && words.capital(name)
                && !STREET.matcher(words.key(name)).matches()
                && !WordList.ORDINARY.has(words.key(name))
                && !kept.get(name)
                && !places.get(name)
                && !taken.get(name)
                && !words.get(name).abbreviation();
    }

    /** Where the family name is of which the small words begin at {@code i}; {@code i} when there are none. */
    private int surname(int i) {
        int name = i;
        while (name - i < 3 && NameEnd.isSmall(words.key(name))) {
            name++;
        }
        return name;
    }

    /** "vraag naar Ton" is after somebody, "naar Zuidmeer" is not. */
    private boolean isAfterPlaceWord(int i) {
        boolean asks = words.key(i - 1).equals("naar") && ASK.contains(words.key(i - 2));
        return !asks
                && BEFORE_PLACES.contains(words.key(i - 1))
                && !words.get(i).opens();
    }
}
