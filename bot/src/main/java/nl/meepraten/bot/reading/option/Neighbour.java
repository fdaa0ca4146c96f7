package nl.meepraten.bot.reading.option;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** An option that is told by the one beside it: "die onder nachtopvang staat", "degene boven buiten". */
public final class Neighbour {

    private static final Table<Boolean> BELOW = Lists.of("answering").table("neighbour below");
    private static final Table<Boolean> ABOVE = Lists.of("answering").table("neighbour above");
    private static final Table<Boolean> STANDS = Lists.of("answering").table("neighbour stands");

    private Neighbour() {}

    /** Empty unless nothing else is said, and the other option in its own words: "die onder de brug" is no place in the row. */
    public static Optional<Integer> read(Asked asked, Said said) {
        List<String> words = STANDS.without(said.words());
        int below = BELOW.lengthAt(words, 0);
        int above = ABOVE.lengthAt(words, 0);
        int from = Math.max(below, above);
        if (from == 0 || from >= words.size()) {
            return Optional.empty();
        }
        return OptionWords.of(asked)
                .exact(words.subList(from, words.size()))
                .map(option -> option + (below > 0 ? 1 : -1))
                .filter(option -> option >= 1 && option <= asked.options().size());
    }
}
