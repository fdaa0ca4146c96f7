package nl.meepraten.core.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that never stand in a text on a phone somebody else may read: they tell where its owner is, who writes, or
 * what it is about. What an officer wrote is held against them too, and is not sent there when one of them is in it.
 */
public final class DiscreetWords {

    /** Beginnings of words: inside a word they may mean something else, as "raad" does in "draad". */
    private static final List<String> BEGINNINGS = List.of(
            "raad",
            "slaat",
            "slaan",
            "sloeg",
            "geslagen",
            "schop",
            "wurg",
            "dreig",
            "bedreig",
            "bang",
            "angst",
            "partner",
            "ggz",
            "methadon",
            "drugs",
            "alcohol",
            "afkick",
            "kliniek",
            "psych",
            "therap",
            "detox",
            "rehab",
            "loverboy",
            "prostitu",
            "eerwraak",
            "jeugdzorg",
            "reclassering",
            "beaten",
            "hits you",
            "hit you",
            "threat",
            "afraid",
            "scared",
            "residents",
            "trafficking");

    private static final Pattern BEGINS = Pattern.compile("(?<!\\p{L})(" + String.join("|", BEGINNINGS) + ")");

    /** Parts of words, in small letters and without accents: a word that has one of them is not sent. */
    public static final List<String> FORBIDDEN = List.of(
            "opvang",
            "shelter",
            "refuge",
            "blijf-van",
            "blijfhuis",
            "blijf van",
            "schuil",
            "geweld",
            "violen",
            "mishandel",
            "misbruik",
            "abuse",
            "slachtoffer",
            "victim",
            "stalk",
            "aangifte",
            "politie",
            "police",
            "veilig thuis",
            "safe home",
            "bewoonster",
            "huisverbod",
            "bedreigd",
            "onveilig",
            "safe house",
            "safehouse",
            "veilig huis",
            "vluchthuis",
            "vrouwenhuis",
            "noodbed",
            "mensenhandel",
            "uitbuiting",
            "beschermd wonen",
            "begeleid wonen",
            "ex-partner",
            "mijn ex",
            "je ex",
            "your ex",
            "gemeente",
            "municipal",
            "tenraad",
            "teraad",
            "adviesraad",
            "wijkraad",
            "jeugdraad",
            "council",
            "hulpverlen",
            "social worker",
            "maatschappelijk",
            "verslav",
            "addiction",
            "dakloos",
            "homeless",
            "meepraten",
            "adres",
            "address",
            "http",
            "www.");

    /** A street with a house number. */
    private static final Pattern STREET = Pattern.compile(
            "\\p{L}(straat|laan|weg|plein|kade|gracht|singel|dijk|hof| street| road| lane| square) ?\\d");

    /** Only with capitals: "0800-2000 of" is none. */
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3} ?[A-Z]{2}\\b");

    private DiscreetWords() {}

    /** Whether a text has these words in it, one after the other; capitals, accents and punctuation make no difference. */
    public static boolean names(String text, String words) {
        String wanted = plain(words);
        return !wanted.isBlank() && plain(text).contains(wanted);
    }

    private static String plain(String text) {
        return " "
                + PlainCharacters.of(text)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }

    /** Whether a text tells nothing to who should not know. */
    public static boolean harmless(String text) {
        String characters = PlainCharacters.of(text);
        String plain = characters.toLowerCase(Locale.ROOT);
        return FORBIDDEN.stream().noneMatch(plain::contains)
                && !BEGINS.matcher(plain).find()
                && !STREET.matcher(plain).find()
                && !POSTCODE.matcher(characters).find();
    }
}
