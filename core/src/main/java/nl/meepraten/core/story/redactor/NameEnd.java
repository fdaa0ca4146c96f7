package nl.meepraten.core.story.redactor;

import java.util.Set;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.words.Word;
import nl.meepraten.core.story.redactor.words.WordList;
import nl.meepraten.core.story.redactor.words.Words;

/** How far a name goes on: more first names, the small words between, a family name. */
final class NameEnd {

    private static final int LONGEST = 6;

    private static final Set<String> SMALL = Words.set(
            "van vd de del der den het ter ten te el al ben bin bint la le von zu 't da do dos das du ould abu st");

    /** After these even a small letter begins a family name: "van der zandbergen", "el idrissi". */
    private static final Set<String> SURE_SMALL = Words.set("vd der den ter ten el al bin bint von");

    private static final Set<String> WHERE_FROM = Words.set("van uit in op te");

    private static final Pattern FAMILY_ENDING = Pattern.compile(
            ".{2,30}(?:stra|sma|inga|oglu|owski|owska|ewski|ewska|inski|inska|escu|enko|chuk|ovic|evic|opoulos|aoui|idze|shvili|ssen|dijk|singh|ович|енко|ова|ева|чук)");

    private final Words words;
    private final NameClues clues;

    NameEnd(Words words, NameClues clues) {
        this.words = words;
        this.clues = clues;
    }

    static boolean isSmall(String key) {
        return SMALL.contains(key);
    }

    static boolean hasFamilyEnding(String key) {
        return FAMILY_ENDING.matcher(key).matches();
    }

    /** Where a name begins that has {@code first} in it: "Van der" belongs to the "Meulen" that was found. */
    int beginning(int first) {
        int begin = first;
        boolean sure = false;
        while (begin > 0 && words.joined(begin) && isSmall(words.key(begin - 1)) && !clues.taken(begin - 1)) {
            begin--;
            sure |= SURE_SMALL.contains(words.key(begin));
        }
        return sure ? begin : first;
    }

    /** The last word of the name that begins with {@code first}. */
    int of(int first) {
        int last = first;
        for (int count = 1; count < LONGEST; count++) {
            int next = nextPart(last, first);
            if (next == last) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private int nextPart(int last, int first) {
        int part = last + 1;
        while (part < words.size() && follows(part) && part - last <= 3 && isSmall(words.key(part))) {
            part++;
        }
        if (part >= words.size() || !follows(part)) {
            return last;
        }
        boolean small = part > last + 1 || last == first && isSmall(words.key(first));
        return (small ? isFamilyName(part, last + 1) : goesOn(part, first)) ? part : last;
    }

    /** After a space or a hyphen; an initial may have its dot in between. */
    private boolean follows(int i) {
        return !clues.taken(i)
                && (words.joined(i)
                        || words.key(i - 1).length() == 1
                                && words.get(i).before().startsWith("."));
    }

    /** After "van", "de", "van der". */
    private boolean isFamilyName(int i, int small) {
        Word word = words.get(i);
        if (word.capital()) {
            boolean from = i - small <= 1 && WHERE_FROM.contains(words.key(i - 1));
            return !clues.isKept(i) && !word.abbreviation() && !(from && clues.isPlace(i) && !isFamily(word.key()));
        }
        return isFamily(word.key())
                || SURE_SMALL.contains(words.key(i - 1))
                        && !WordList.ORDINARY.has(word.key())
                        && !NameClues.isTeam(word.key())
                        && !word.number();
    }

    private boolean goesOn(int i, int first) {
        Word word = words.get(i);
        if (word.capital()) {
            boolean shouted = word.abbreviation() && !words.get(first).abbreviation();
            return !shouted && !WordList.ORDINARY.has(word.key()) && !clues.isKept(i) && !clues.isPlace(i);
        }
        return WordList.FAMILY_NAMES.has(word.key())
                || WordList.GIVEN_NAMES.has(word.key())
                || hasFamilyEnding(word.key()) && !WordList.ORDINARY.has(word.key());
    }

    static boolean isFamily(String key) {
        return WordList.FAMILY_NAMES.has(key) || WordList.FAMILY_NAMES_OR_WORDS.has(key) || hasFamilyEnding(key);
    }
}
