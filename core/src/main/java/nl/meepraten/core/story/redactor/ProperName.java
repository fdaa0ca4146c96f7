package nl.meepraten.core.story.redactor;

import java.util.BitSet;
import java.util.Set;
import nl.meepraten.core.story.redactor.words.Phrases;
import nl.meepraten.core.story.redactor.words.WordList;
import nl.meepraten.core.story.redactor.words.Words;

/** What a shelter, a school or a firm is called: words with capitals, "De Wissel", "Van Testen & Zonen". */
final class ProperName {

    private static final int LONGEST = 6;
    private static final Set<String> BETWEEN = Words.set("van de der den het en 't voor op in aan and of the");

    private final Words words;
    private final BitSet organisations;
    private final BitSet kept;

    ProperName(Words words) {
        this.words = words;
        this.kept = Phrases.ORGANISATIONS.in(words);
        this.organisations = (BitSet) kept.clone();
        kept.or(Phrases.PLACES.in(words));
    }

    /** Part of what is no secret: a place, an organisation everybody knows, a saying. */
    boolean isKept(int i) {
        return kept.get(i);
    }

    /** A word with a capital of its own that is nothing else. */
    boolean isName(int i) {
        return words.capital(i)
                && !kept.get(i)
                && !WordList.ORDINARY.has(words.key(i))
                && !words.get(i).abbreviation()
                && !isOfAbbreviation(words.get(i).text());
    }

    /** "Wmo-raad". */
    private boolean isOfAbbreviation(String text) {
        int hyphen = text.indexOf('-');
        return hyphen > 0 && Phrases.ORGANISATIONS.hasWord(text.substring(0, hyphen));
    }

    /** A name, also of an ordinary word when the article before it has a capital of its own: "hotel De Zon". */
    boolean isNameAfterArticle(int i) {
        boolean own = words.capital(i - 1) && !words.get(i - 1).opens();
        boolean free = !organisations.get(i) && !kept.get(i - 1);
        return isName(i) || own && free && words.capital(i) && !words.get(i).abbreviation();
    }

    /** The last word of the name that begins at {@code first}, also over small words in between. */
    int end(int first) {
        int last = first;
        for (int i = first + 1; i < words.size() && i - first < LONGEST && follows(i); i++) {
            if (isName(i)
                    || words.key(i).matches("bv|vof|nv")
                    || words.get(i).before().equals(" & ")) {
                last = i;
            } else if (!BETWEEN.contains(words.key(i))) {
                return last;
            }
        }
        return last;
    }

    private boolean follows(int i) {
        return words.joined(i) || words.get(i).before().equals(" & ");
    }
}
