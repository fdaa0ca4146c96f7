package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody said, in the forms that readers look at.
 *
 * @param letter as it was typed, without what a phone puts around it
 * @param normal its words as they are
 * @param plain its words as Dutch lists write them
 */
public record Said(String letter, Normal normal, List<String> plain) {

    /** No channel of ours carries a longer text; of what is longer the beginning is looked at. */
    private static final int MOST_CHARACTERS = 4096;

    private static final int FEWEST_LETTERS = 4;

    private static final String CUTS = ",.;!(\n";

    private static final Pattern SLIP = Pattern.compile("\\w+\\s+\\*{1,2}(\\w+)");

    public Said {
        plain = List.copyOf(plain);
    }

    /** @param asked the question that is open, empty when there is none */
    public static Said of(String text, String asked) {
        String letter = corrected(Letter.of(text, asked));
        Normal normal = Normal.of(letter.substring(0, Math.min(letter.length(), MOST_CHARACTERS)));
        return of(letter, Apart.of(spelled(normal)));
    }

    /** "B.u.i.t.e.n" is a word of ours, letter by letter. */
    private static Normal spelled(Normal normal) {
        boolean letters = normal.words().size() >= FEWEST_LETTERS
                && normal.words().stream().allMatch(word -> word.length() == 1);
        String word = letters ? String.join("", normal.words()) : "";
        return Spelling.isKnown(word) ? Normal.of(word) : normal;
    }

    private static Said of(String letter, Normal normal) {
        return new Said(letter, normal, Spelling.plain(normal.words()));
    }

    /** "Ka" and then "*ja" is how people correct a slip, on the same line too: "ja *nee". */
    private static String corrected(String letter) {
        if (letter.indexOf('*') < 0) {
            return letter;
        }
        Matcher slip = SLIP.matcher(letter.strip());
        if (slip.matches()) {
            return slip.group(1);
        }
        int line = letter.lastIndexOf('\n');
        String last = letter.substring(line + 1).strip();
        boolean star = last.length() > 1 && line >= 0 && (last.startsWith("*") ^ last.endsWith("*"));
        return star ? last.replace("*", "") : letter;
    }

    public List<String> words() {
        return normal.words();
    }

    public boolean isEmpty() {
        return normal.isEmpty();
    }

    /** What is said from one word up to another. */
    public Said part(int from, int to) {
        return of(
                letter,
                new Normal(normal.words().subList(from, to), normal.gaps().subList(from, to)));
    }

    /** What is said around the words from one place up to another. */
    public Said without(int from, int to) {
        List<String> words = new ArrayList<>(normal.words());
        List<String> gaps = new ArrayList<>(normal.gaps());
        words.subList(from, to).clear();
        gaps.subList(from, to).clear();
        return with(new Normal(words, gaps));
    }

    /** The same letter, looking at some of its words only. */
    public Said with(Normal words) {
        return of(letter, words);
    }

    /** Whether a sign with which something else begins stands before the word at this place. */
    public boolean isCutAt(int place) {
        return normal.gaps().get(place).chars().anyMatch(sign -> CUTS.indexOf(sign) >= 0);
    }

    public boolean asks() {
        return letter.strip().endsWith("?");
    }
}
