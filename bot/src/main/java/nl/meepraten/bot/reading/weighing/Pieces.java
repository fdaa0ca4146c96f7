package nl.meepraten.bot.reading.weighing;

import java.util.List;

/**
 * Cuts a text into the pieces that have points: every word, every two words in a row, and every three or four letters in a row
 * within a word, whose ends are marked. So a slip of the finger, an ending or a word nobody listed leaves most pieces as they
 * are (W. Cavnar and J. Trenkle, N-Gram-Based Text Categorization, 1994).
 *
 * <p>A piece is a part of the text written as "^_ik_ben_weg_$": the words "_ben_", the pairs "^_ik" and "ik_ben", the letters
 * "_we" and "weg_".
 */
final class Pieces {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    /** Shorter words stay whole: all their letters would say the same once more. */
    private static final int CUT = 3;

    /** Takes one piece: what stands from {@code start} up to {@code end}. */
    @FunctionalInterface
    interface Taker {
        void take(CharSequence text, int start, int end);
    }

    private Pieces() {}

    /** Hands over every piece; one that occurs twice, twice. */
    static void each(List<String> words, Taker taker) {
        String text = "^_" + String.join("_", words) + "_$";
        int before = 0;
        int start = 2;
        for (String word : words) {
            int end = start + word.length();
            taker.take(text, start - 1, end + 1);
            taker.take(text, before, end);
            if (word.length() >= CUT) {
                letters(text, start - 1, end + 1, taker);
            }
            before = start;
            start = end + 1;
        }
        taker.take(text, before, text.length());
    }

    private static void letters(String text, int from, int to, Taker taker) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = from; start + length <= to; start++) {
                taker.take(text, start, start + length);
            }
        }
    }
}
