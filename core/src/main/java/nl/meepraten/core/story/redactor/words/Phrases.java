package nl.meepraten.core.story.redactor.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What looks like a name and is nobody's: files of one phrase a line beside this class; "#" begins a remark. */
public enum Phrases {
    PLACES("places"),
    /** Those everybody in the country knows; where somebody works or goes to school is another matter. */
    ORGANISATIONS("organisations"),
    /** Sayings, saints, brands and the famous: Jan Modaal, Klaas Vaak. */
    NO_NAMES("no-names");

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    Phrases(String file) {
        for (String line : WordList.lines(file)) {
            List<String> keys = keys(Words.of(line));
            byFirst.computeIfAbsent(keys.getFirst(), first -> new ArrayList<>()).add(keys);
        }
    }

    /** Which words of a text are part of such a phrase. */
    public BitSet in(Words words) {
        BitSet in = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            for (List<String> phrase : byFirst.getOrDefault(words.key(i), List.of())) {
                if (isAt(words, i, phrase)) {
                    in.set(i, i + phrase.size());
                }
            }
        }
        return in;
    }

    /** Whether a single word is such a phrase. */
    public boolean hasWord(String text) {
        return byFirst.getOrDefault(Word.key(text), List.of()).stream().anyMatch(phrase -> phrase.size() == 1);
    }

    private static boolean isAt(Words words, int at, List<String> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!words.key(at + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keys(Words words) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            keys.add(words.key(i));
        }
        return keys;
    }
}
