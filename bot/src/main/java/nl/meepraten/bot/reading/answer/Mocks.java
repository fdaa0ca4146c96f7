package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Answers to "heb je ..?" that do not mean their yes or no. "Welke slaapplek", "goeie grap" and "ja hoor, een bankje zeker" are a
 * no; a "nee" that sets at ease is none: "nee joh, is al geregeld".
 */
final class Mocks {

    private static final Lists LISTS = Lists.of("answering");
    private static final Table<Boolean> HAVE = LISTS.table("mocks asked");
    private static final Table<Boolean> WHICH = LISTS.table("mocks which");
    private static final Table<Boolean> NAMES = LISTS.table("mocks names");
    private static final Table<Boolean> LAUGHS = LISTS.table("mocks laughs");
    private static final Table<Boolean> JOKES = LISTS.table("mocks jokes");
    private static final Table<Boolean> YES = LISTS.table("mocks yes");
    private static final Table<Boolean> NO = LISTS.table("mocks no");
    private static final Table<Boolean> CALLS = LISTS.table("mocks calls");
    private static final Table<Boolean> EASES = LISTS.table("mocks eases");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final int MOST = 10;

    private Mocks() {}

    static Optional<Take> read(Asked asked, Said said) {
        boolean few = asked.kind() == Asked.Kind.YES_NO && said.words().size() <= MOST;
        if (!few) {
            return Optional.empty();
        }
        boolean no = HAVE.isIn(asked.words()) && (isJoke(said) || echoes(asked, said.words()));
        return no ? Optional.of(Value.likely(Asked.NO)) : ironic(asked, said).or(() -> eased(asked, said));
    }

    private static boolean isJoke(Said said) {
        List<String> words = said.words();
        return JOKES.isExactly(words)
                || JOKES.isExactly(LAUGHS.without(words))
                || JOKES.isExactly(FILLERS.without(LAUGHS.without(words)));
    }

    /** "Welke slaapplek", "slaapplek? haha": what was asked for, and that there is none. */
    private static boolean echoes(Asked asked, List<String> words) {
        List<String> without = LAUGHS.without(words);
        List<String> bare = FILLERS.without(without);
        boolean laughed = without.size() < words.size();
        for (int i = 0; i < bare.size(); i++) {
            int which = WHICH.lengthAt(bare, i);
            if (which > 0) {
                return (i == 0 || isNamed(asked, bare.subList(0, i)))
                        && isNamed(asked, bare.subList(i + which, bare.size()));
            }
        }
        return laughed && isNamed(asked, bare);
    }

    private static boolean isNamed(Asked asked, List<String> named) {
        return !named.isEmpty()
                && (asked.words().containsAll(named) || NAMES.isExactly(named))
                && named.stream().allMatch(word -> word.length() > 2);
    }

    /** "Ja hoor, onder de brug": said with a yes that nobody means, of what means no. */
    private static Optional<Take> ironic(Asked asked, Said said) {
        int size = said.words().size();
        int yes = YES.lengthAt(said.words(), 0);
        return yes == 0 || yes == size
                ? Optional.empty()
                : Implied.reasons(asked, said.part(yes, size)).filter(Value.likely(Asked.NO)::equals);
    }

    /** "Nee joh, ik lig binnen". */
    private static Optional<Take> eased(Asked asked, Said said) {
        List<String> words = said.words();
        int size = words.size();
        int from = NO.lengthAt(words, 0);
        while (from > 0 && from < size && CALLS.lengthAt(words, from) > 0) {
            from += CALLS.lengthAt(words, from);
        }
        boolean eases = from > 0 && from < size && EASES.lengthAt(words, from) > 0;
        return eases
                ? Implied.reasons(asked, said.part(from, size)).filter(Value.likely(Asked.YES)::equals)
                : Optional.empty();
    }
}
