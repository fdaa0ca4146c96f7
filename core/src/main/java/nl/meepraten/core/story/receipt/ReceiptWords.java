package nl.meepraten.core.story.receipt;

import java.util.List;
import java.util.Set;
import nl.meepraten.core.text.WordFile;

/** The words of receipts, as many as twelve bits can name: short, common, and no two a slip of the finger apart. */
public final class ReceiptWords {

    public static final int COUNT = 4096;

    /** Their lengths. */
    public static final int SHORTEST = 3;

    public static final int LONGEST = 8;

    private static final List<String> ALL = WordFile.read(
                    ReceiptWords.class, "/nl/meepraten/core/story/receipt/words.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();

    private static final Set<String> KNOWN = Set.copyOf(ALL);

    private ReceiptWords() {}

    public static List<String> all() {
        return ALL;
    }

    public static boolean has(String word) {
        return KNOWN.contains(word);
    }
}
