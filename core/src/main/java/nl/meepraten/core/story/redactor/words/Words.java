package nl.meepraten.core.story.redactor.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A text and its words, in order. Asking for the key of a word that is not there gives an empty one. */
public final class Words {

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        int done = 0;
        for (int start = next(0); start < text.length(); start = next(done)) {
            int end = end(start);
            words.add(word(done, start, end, shouted));
            done = end;
        }
    }

    public static Words of(String text) {
        return new Words(text);
    }

    /** A set of keys from words with spaces between them. */
    public static Set<String> set(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    public String text() {
        return text;
    }

    public int size() {
        return words.size();
    }

    public Word get(int index) {
        return words.get(index);
    }

    public String key(int index) {
        return index >= 0 && index < words.size() ? words.get(index).key() : "";
    }

    /** Whether there is such a word with nothing but a space or a hyphen before it. */
    public boolean joined(int index) {
        return index > 0 && index < words.size() && words.get(index).joined();
    }

    public boolean capital(int index) {
        return index >= 0 && index < words.size() && words.get(index).capital();
    }

    /** The words that lie, wholly or in part, in one of the stretches from {@code starts} to {@code ends}, which are in order. */
    public BitSet in(int[] starts, int[] ends) {
        BitSet in = new BitSet();
        int stretch = 0;
        for (int i = 0; i < words.size(); i++) {
            while (stretch < ends.length && ends[stretch] <= words.get(i).start()) {
                stretch++;
            }
            in.set(i, stretch < ends.length && starts[stretch] < words.get(i).end());
        }
        return in;
    }

    private int next(int from) {
        int i = from;
        while (i < text.length() && !isPart(i) && !isShortArticle(i)) {
            i++;
        }
        return i;
    }

    /** The apostrophe of "'t", which is part of the word. */
    private boolean isShortArticle(int i) {
        return "'\u2019".indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && "tT".indexOf(text.charAt(i + 1)) >= 0
                && (i + 2 == text.length() || !isPart(i + 2));
    }

    /** An apostrophe or a hyphen between two letters is inside a word. */
    private int end(int start) {
        int i = start + 1;
        while (i < text.length() && (isPart(i) || "'\u2019-".indexOf(text.charAt(i)) >= 0 && isBetween(i))) {
            i++;
        }
        return i;
    }

    private boolean isBetween(int i) {
        return i + 1 < text.length() && isPart(i + 1) && Character.isLetter(text.charAt(i - 1));
    }

    private boolean isPart(int i) {
        char letter = text.charAt(i);
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private Word word(int done, int start, int end, boolean shouted) {
        String whole = text.substring(start, end);
        String key = Word.key(whole);
        boolean possessive = key.length() > 2 && key.endsWith("'s");
        String typed = possessive ? whole.substring(0, whole.length() - 2) : whole;
        return new Word(
                typed,
                start,
                start + typed.length(),
                possessive ? key.substring(0, key.length() - 2) : key,
                text.substring(done, start),
                !shouted
                        && Character.isUpperCase(
                                typed.charAt(typed.charAt(0) == '\'' || typed.charAt(0) == '\u2019' ? 1 : 0)));
    }
}
