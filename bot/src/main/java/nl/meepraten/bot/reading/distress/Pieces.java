package nl.meepraten.bot.reading.distress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into the pieces that have points: every word, every two words in a row, and every three or four letters in a row
 * within a word, whose ends are marked. So a slip of the finger, an ending or a word nobody listed leaves most pieces as they
 * are (W. Cavnar and J. Trenkle, N-Gram-Based Text Categorization, 1994).
 */
final class Pieces {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    /** Shorter words stay whole: all their letters would say the same once more. */
    private static final int CUT = 3;

    private Pieces() {}

    static Set<String> of(List<String> words) {
        Set<String> pieces = new LinkedHashSet<>();
        String before = "^";
        for (String word : words) {
            String marked = "_" + word + "_";
            pieces.add(marked);
            for (int length = SHORTEST; length <= LONGEST && word.length() >= CUT; length++) {
                for (int start = 0; start + length <= marked.length(); start++) {
                    pieces.add(marked.substring(start, start + length));
                }
            }
            pieces.add(before + " " + word);
            before = word;
        }
        pieces.add(before + " $");
        return pieces;
    }
}
