package nl.meepraten.core.story.redactor;

import java.util.BitSet;
import java.util.Set;
import nl.meepraten.core.story.redactor.words.Word;
import nl.meepraten.core.story.redactor.words.WordList;
import nl.meepraten.core.story.redactor.words.Words;

/** Words that say that a name comes: "ik heet", "meneer", "mijn begeleider", "groetjes". */
final class NameIntroductions {

    /** The ends of sentences that say what somebody is called, in the languages people write in. Two words each. */
    private static final Set<String> ANNOUNCE = Set.of(
            "ik heet",
            "ik heette",
            "heet ik",
            "hij heet",
            "zij heet",
            "ze heet",
            "die heet",
            "naam is",
            "noem me",
            "noem mij",
            "name is",
            "call me",
            "je m'appelle",
            "me llamo",
            "nombre es",
            "name ist",
            "ich heisse",
            "mi chiamo",
            "me chamo",
            "nazywam sie",
            "na imie",
            "ma numesc",
            "meu este",
            "ben adim",
            "benim adim",
            "nomber ta",
            "mi nen",
            "nen na",
            "казвам се",
            "мене звати",
            "меня зовут",
            "اسم من",
            "اسمي هو",
            "نام من",
            "magacaygu waa",
            "emri im",
            "zovem se");

    private static final Set<String> ANNOUNCE_ALONE = Words.set(
            "genaamd geheten bijgenaamd alias achternaam voornaam roepnaam adim اسمي اسمم ስመይ ስሜ naam name named");

    /** After "ik heet" these are no names. */
    private static final Set<String> NOT_CALLED = Words.set(
            "niet geen iedereen welkom anders gewoon ook wel nu toch er dat dit zo maar not no everyone welcome also is en of van op in bij het de mijn jouw je hier nergens ergens");

    private static final Set<String> TITLES = Words.set(
            "meneer mijnheer menheer mevrouw mevr mvr mw frau herr senor senora madame monsieur sergeant kapitein officer sir drs ir ing sidi hadji hadj haci domnul doamna dhr hr heer familie fam echtpaar gebroeders mr mrs ms miss mister madam dokter dr doctor docter zuster zr broeder br pastoor pater dominee ds imam juf juffrouw meester tante oom ome opa oma agent rechter advocaat professor prof psychiater psycholoog wethouder burgemeester pan pani господин госпожа пан пані السيد السيدة الدكتور");

    private static final Set<String> ROLES = Words.set(
            "begeleider begeleidster begeleiders hulpverlener hulpverleenster werker werkster straatwerker veldwerker coach klantmanager casemanager baas chef teamleider collega vriend vriendin vriendje vriendinnetje maat matie maatje broer broertje zus zusje zuster moeder vader ma pa oom tante neef neefje nicht nichtje zoon zoontje dochter dochtertje ex man vrouw partner buurman buurvrouw buur bewaker beveiliger vrijwilliger vrijwilligster verpleger verpleegster bewindvoerder mentor voogd kind baby jongen meisje meid gozer gast kerel friend brother sister mother father son daughter husband wife worker doctor nurse boss neighbour guard guy mijnvriend صديقي صديقتي اخي اختي زوجي زوجتي ابني ابنتي بنتي جاري امي ابي");

    private static final Set<String> GREETINGS = Words.set(
            "groet groeten groetjes gr grtjs grtz liefs mvg groetend xx xxx kusjes kus greetings regards hoogachtend");

    private static final Set<String> ADDRESSES =
            Words.set("beste lieve hoi hey hee hai hallo dag geachte hi hello dear yo he");

    private static final Set<String> AFTER_A_NAME = Words.set("en van uit die is heeft zegt zei and from");

    /** "burgemeester van Zuidmeer" is of a town, "meneer van Zuidmeer" is called that. */
    private static final Set<String> OFFICES =
            Words.set("burgemeester wethouder imam rechter advocaat agent opa oma oom tante pastoor");

    private final Words words;
    private final BitSet places;

    /** @param places the words that name a town or a country */
    NameIntroductions(Words words, BitSet places) {
        this.words = words;
        this.places = places;
    }

    /** After "ik heet" comes a name, whatever it is. */
    boolean announced(int i) {
        String before = words.key(i - 1);
        boolean said = ANNOUNCE.contains(words.key(i - 2) + " " + before)
                || ANNOUNCE_ALONE.contains(before) && (isColon(i) || !before.endsWith("naam") && !before.equals("name"))
                || isSelf(i);
        return said
                && !NOT_CALLED.contains(words.key(i))
                && words.get(i).before().length() <= 3
                && !(WordList.ORDINARY.has(words.key(i)) && !words.capital(i));
    }

    private boolean isColon(int i) {
        return words.get(i).before().startsWith(":");
    }

    /** "ik ben" and "met" introduce people, and much else: only a name that a list knows, or a capital, counts. */
    private boolean isSelf(int i) {
        boolean self = words.key(i - 2).equals("ik") && words.key(i - 1).equals("ben")
                || words.key(i - 2).equals("i") && words.key(i - 1).equals("am")
                || words.key(i - 1).equals("i'm")
                || words.key(i - 2).equals("dit") && words.key(i - 1).equals("is");
        Word word = words.get(i);
        boolean capital = word.capital() && !word.abbreviation() && !WordList.ORDINARY.has(word.key());
        boolean alone = WordList.GIVEN_NAMES_OR_WORDS.has(word.key()) && ends(i);
        return self && words.joined(i) && (capital || alone);
    }

    /** After "meneer"; {@code name} is the word after "van der", or the word itself. */
    boolean titled(int i, int name) {
        String before = words.key(i - 1);
        boolean title = TITLES.contains(before) && words.get(i).before().matches("[. ]{1,2}");
        boolean office = OFFICES.contains(before) && words.key(i).equals("van") && name == i + 1;
        if (title && !office) {
            return isNamed(i, name) || name > i && isFamily(words.key(name)) || isKnown(words.key(i));
        }
        return ROLES.contains(before)
                && words.get(i).before().matches(",? | \\(|: ")
                && (name == i || words.capital(i))
                && (isNamed(i, name) || name == i && WordList.FAMILY_NAMES.has(words.key(i)));
    }

    private boolean isNamed(int i, int name) {
        return name < words.size()
                && !places.get(name)
                && words.capital(name)
                && !words.get(name).abbreviation()
                && (!WordList.ORDINARY.has(words.key(name)) || WordList.GIVEN_NAMES_OR_WORDS.has(words.key(name)))
                && (name == i || words.joined(name));
    }

    private static boolean isKnown(String key) {
        return !WordList.ORDINARY.has(key) && (isFamily(key) || WordList.GIVEN_NAMES_OR_WORDS.has(key));
    }

    private static boolean isFamily(String key) {
        return WordList.FAMILY_NAMES.has(key)
                || WordList.FAMILY_NAMES_OR_WORDS.has(key)
                || NameEnd.hasFamilyEnding(key)
                || key.matches(".{2,30}(?:veld|huis|berg|mans?|ink|sen|beek|hof|stein|kamp|broek|horst)");
    }

    /** Whether a word that may be a name is one, because somebody is spoken of or to, or says goodbye. */
    boolean called(int i) {
        String before = words.key(i - 1);
        boolean capital = words.capital(i);
        boolean ordinary = WordList.ORDINARY.has(words.key(i));
        boolean goodbye = GREETINGS.contains(before) || before.equals("van") && GREETINGS.contains(words.key(i - 2));
        boolean role = (ROLES.contains(before) || TITLES.contains(before)) && !ordinary && (capital || ends(i));
        boolean greeted = ADDRESSES.contains(before) && !ordinary && (capital || ends(i));
        boolean speaks = before.equals("met") && !ordinary && (capital || i <= 2);
        return goodbye || role || greeted || speaks;
    }

    /** Nothing follows that this word could belong to. */
    private boolean ends(int i) {
        return i + 1 >= words.size() || !words.joined(i + 1) || AFTER_A_NAME.contains(words.key(i + 1));
    }
}
