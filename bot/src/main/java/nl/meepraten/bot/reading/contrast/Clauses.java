package nl.meepraten.bot.reading.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Cuts what is said where a sign stands, or a word with which something new begins. */
public final class Clauses {

    private static final Pattern ENDS = Pattern.compile("\\s*[.!;]\\s*");
    private static final String SIGNS = ",.;:!?/()\n–";

    private static final Table<Boolean> WHOLE = Lists.of("answering").table("clauses whole");
    private static final Table<Boolean> NO_STARTS = new Table<>();
    private static final int NEAR = 3;

    private Clauses() {}

    /** Cut at signs only. */
    public static List<Said> in(Said said) {
        return in(said, NO_STARTS);
    }

    /** @param starts words with which a clause begins; of "dus de rest", where both are, only the first does */
    public static List<Said> in(Said said, Table<Boolean> starts) {
        List<Said> clauses = new ArrayList<>();
        int size = said.words().size();
        int start = 0;
        for (int i = 1; i <= size; i++) {
            boolean behindAStart = starts.lengthAt(said.words(), start) == i - start;
            boolean starting = starts.lengthAt(said.words(), i) > 0 && !isInside(said.words(), i) && !behindAStart;
            boolean begins = i == size || isCut(said, i) || starting;
            if (begins) {
                clauses.add(said.part(start, i));
                start = i;
            }
        }
        return clauses;
    }

    /** Whether a sign stands before the word at this place; more signs cut here than where numbers are read. */
    static boolean isCut(Said said, int place) {
        return said.normal().gaps().get(place).chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /** "Ik laat hem niet alleen. Buiten dus": the "niet" of one sentence denies nothing in the next. */
    public static List<Said> sentences(Said said) {
        List<Said> sentences = new ArrayList<>();
        int size = said.words().size();
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || ENDS.matcher(said.normal().gaps().get(i)).matches()) {
                sentences.add(said.part(start, i));
                start = i;
            }
        }
        return sentences;
    }

    /** The "en" of "af en toe" begins nothing. */
    private static boolean isInside(List<String> words, int place) {
        return IntStream.range(Math.max(0, place - NEAR), place).anyMatch(i -> WHOLE.lengthAt(words, i) > place - i);
    }
}
