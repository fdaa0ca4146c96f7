package nl.meepraten.bot.reading.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Cuts what is said where a sign stands, or a word with which something new begins. */
final class Clauses {

    private static final String SIGNS = ",.;:!?/()\n–";

    private static final Table<Boolean> WHOLE = Lists.of("answering").table("clauses whole");
    private static final int NEAR = 3;

    private Clauses() {}

    /** @param starts words with which a clause begins */
    static List<Said> in(Said said, Table<Boolean> starts) {
        List<Said> clauses = new ArrayList<>();
        int size = said.words().size();
        int start = 0;
        for (int i = 1; i <= size; i++) {
            boolean begins = i == size
                    || said.normal().gaps().get(i).chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0)
                    || starts.lengthAt(said.words(), i) > 0 && !isInside(said.words(), i);
            if (begins) {
                clauses.add(said.part(start, i));
                start = i;
            }
        }
        return clauses;
    }

    /** The "en" of "af en toe" begins nothing. */
    private static boolean isInside(List<String> words, int place) {
        return IntStream.range(Math.max(0, place - NEAR), place).anyMatch(i -> WHOLE.lengthAt(words, i) > place - i);
    }
}
