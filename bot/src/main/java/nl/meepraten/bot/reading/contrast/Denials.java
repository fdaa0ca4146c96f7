package nl.meepraten.bot.reading.contrast;

import java.util.ArrayList;
import java.util.List;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** The words beside an option in which a "not" would turn it down: in "een douche, 3 dagen niet gewassen" none does. */
public final class Denials {

    private static final Table<Boolean> STARTS = Lists.of("answering").table("rest starts");
    private static final Table<Boolean> SINCE = Lists.of("answering").table("denials since");
    private static final Table<Boolean> NO = Lists.of("answering").table("denials no");
    private static final Table<Boolean> NO_WILL = Lists.of("answering").table("denials no will");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> COMMON = Lists.of("common").table("common");

    private Denials() {}

    public static List<String> in(Asked asked, Said said) {
        OptionWords options = OptionWords.of(asked);
        List<String> beside = new ArrayList<>();
        for (Said clause : Clauses.in(said, STARTS)) {
            List<String> words = options.beside(clause.words());
            boolean names = words.size() < clause.words().size();
            beside.addAll(names ? words : withoutThings(SINCE.without(words)));
        }
        return beside;
    }

    /** "Kamer via hospita, mag geen bezoek": what is not there is not what is chosen. */
    private static List<String> withoutThings(List<String> words) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean thing = NO.has(words.get(i))
                    && i + 1 < words.size()
                    && !NO_WILL.has(words.get(i + 1))
                    && !FILLERS.has(words.get(i + 1))
                    && !COMMON.has(words.get(i + 1));
            if (!thing) {
                left.add(words.get(i));
            }
        }
        return left;
    }
}
